/** What can be wrong with one field, whatever the rule behind it; the edge answers 400 and names each. */
export const fieldFaults = {
  MISSING: {
    vi: 'Thiếu mục này. Hãy điền rồi gửi lại.',
    en: 'This field is missing. Fill it in and send again.',
  },
  NULL: {
    vi: 'Mục này không được để null. Hãy bỏ hẳn mục đi hoặc điền giá trị.',
    en: 'This field may not be null. Leave it out altogether or give a value.',
  },
  UNKNOWN_FIELD: {
    vi: 'Không có mục nào tên như vậy. Hãy bỏ đi hoặc sửa tên.',
    en: 'There is no field of this name. Remove it or correct the name.',
  },
  NOT_AN_OBJECT: {
    vi: 'Ở đây cần một nhóm mục (đối tượng JSON).',
    en: 'A group of fields (a JSON object) belongs here.',
  },
  NOT_TEXT: { vi: 'Ở đây cần chữ.', en: 'Text belongs here.' },
  TEXT_EMPTY: { vi: 'Chữ không được để trống.', en: 'The text may not be empty.' },
  TEXT_TOO_LONG: {
    vi: 'Chữ dài quá. Hãy viết ngắn lại.',
    en: 'The text is too long. Shorten it.',
  },
  TEXT_CONTROL_CHARACTERS: {
    vi: 'Chữ có ký tự điều khiển hoặc ký tự đổi chiều đọc không nhìn thấy được. Hãy gõ lại bằng tay.',
    en: 'The text holds invisible control or direction characters. Type it again by hand.',
  },
  NOT_AN_ID: {
    vi: 'Mã chỉ gồm chữ thường không dấu và chữ số, dài từ 2 đến 24 ký tự.',
    en: 'An id has 2 to 24 lower-case letters a-z and digits.',
  },
  NOT_A_CODE: {
    vi: 'Mã hiệu chỉ gồm chữ hoa không dấu, chữ số và gạch dưới, dài từ 1 đến 16 ký tự.',
    en: 'A code has 1 to 16 upper-case letters A-Z, digits and underscores.',
  },
  NOT_A_UUID: { vi: 'Ở đây cần một UUID.', en: 'A UUID belongs here.' },
  NOT_A_DATE: {
    vi: 'Ngày phải có thật và viết dạng 2026-11-22.',
    en: 'A date must exist and be written like 2026-11-22.',
  },
  NOT_A_MONTH: {
    vi: 'Tháng phải viết dạng 2026-11.',
    en: 'A month must be written like 2026-11.',
  },
  NOT_A_PERIOD: {
    vi: 'Kỳ kế toán phải viết dạng 2026-11; kỳ điều chỉnh cuối năm là 2026-13.',
    en: 'A period must be written like 2026-11; the adjustments after the year’s end are 2026-13.',
  },
  NOT_AN_INSTANT: {
    vi: 'Thời điểm phải có thật, viết theo giờ UTC dạng 2026-11-22T02:41:00Z.',
    en: 'An instant must exist and be written in UTC like 2026-11-22T02:41:00Z.',
  },
  NOT_A_SHORT_CODE: {
    vi: 'Đầu số chỉ gồm 3 đến 6 chữ số, ví dụ 1409.',
    en: 'A short code has 3 to 6 digits, for example 1409.',
  },
  NOT_A_KEYWORD: {
    vi: 'Cú pháp là một từ viết hoa không dấu, nhiều nhất 12 chữ, ví dụ BC.',
    en: 'A keyword is one word of at most 12 capital letters without marks, for example BC.',
  },
  NOT_A_PHONE_NUMBER: {
    vi: 'Số điện thoại chỉ gồm chữ số (8 đến 15 số), có thể có dấu + ở đầu.',
    en: 'A telephone number has 8 to 15 digits and may begin with +.',
  },
  NOT_BASE64: {
    vi: 'Tệp phải được mã hóa base64.',
    en: 'A file must be encoded in base64.',
  },
  NOT_A_RATE: {
    vi: 'Tỷ giá viết bằng chữ số, phần lẻ sau dấu chấm, ví dụ 25345.5.',
    en: 'A rate is written in digits, with a point before the fraction, for example 25345.5.',
  },
  NOT_A_NUMBER: {
    vi: 'Ở đây cần một số, viết liền bằng chữ số: không chữ, không dấu chấm, không dấu nháy.',
    en: 'A number belongs here, in plain digits: no words, no dots, no quotes.',
  },
  FRACTIONAL: {
    vi: 'Số phải nguyên: tiền Việt Nam không có phần lẻ của đồng.',
    en: 'The number must be whole: there is no fraction of a đồng.',
  },
  UNSAFE_NUMBER: {
    vi: 'Số lớn quá, máy không còn giữ được chính xác từng đồng.',
    en: 'The number is too large to be kept exact to the đồng.',
  },
  NEGATIVE: {
    vi: 'Số không được âm. Muốn sửa khoản đã ghi, hãy lập chứng từ điều chỉnh.',
    en: 'The number may not be negative. To correct an entry, make an adjustment.',
  },
  ZERO: { vi: 'Số phải lớn hơn không.', en: 'The number must be greater than zero.' },
  TOO_SMALL: { vi: 'Số nhỏ quá mức cho phép.', en: 'The number is below the smallest allowed.' },
  TOO_LARGE: {
    vi: 'Số lớn quá mức cho phép (một khoản nhiều nhất 10.000.000.000.000 đồng).',
    en: 'The number is above the largest allowed (10,000,000,000,000 đồng in one entry).',
  },
  QUANTITY_FRACTIONAL: {
    vi: 'Số lượng phải nguyên. Cần lẻ hơn thì dùng mặt hàng có đơn vị nhỏ hơn.',
    en: 'A quantity is whole. Where less is counted, use an item with a smaller measure.',
  },
  QUANTITY_NEGATIVE: {
    vi: 'Số lượng không được âm. Hàng ra khỏi kho bằng phiếu xuất hoặc phiếu hủy.',
    en: 'A quantity may not be negative. Goods leave by an issue or a write-off.',
  },
  QUANTITY_ZERO: {
    vi: 'Số lượng phải lớn hơn không. Không có gì thì bỏ dòng này.',
    en: 'A quantity must be greater than zero. Leave the line out when there is nothing.',
  },
  QUANTITY_TOO_LARGE: {
    vi: 'Số lượng lớn quá (một lô nhiều nhất 1.000.000.000). Hãy chia thành nhiều lô.',
    en: 'The quantity is too large (at most 1,000,000,000 in one lot). Split the lot.',
  },
  NOT_A_CHOICE: {
    vi: 'Giá trị không có trong danh sách cho phép.',
    en: 'The value is not one of those allowed.',
  },
  CONTRADICTS_ADDRESS: {
    vi: 'Mục này khác với địa chỉ gọi. Hãy bỏ mục đi hoặc gọi đúng địa chỉ.',
    en: 'This field contradicts the address called. Leave it out or call the right address.',
  },
  NOT_TRUE_OR_FALSE: { vi: 'Ở đây cần true hoặc false.', en: 'true or false belongs here.' },
  NOT_A_LIST: { vi: 'Ở đây cần một danh sách.', en: 'A list belongs here.' },
  LIST_EMPTY: { vi: 'Danh sách không được rỗng.', en: 'The list may not be empty.' },
  LIST_TOO_LONG: {
    vi: 'Danh sách dài quá. Hãy chia thành nhiều lần.',
    en: 'The list is too long. Split it.',
  },
  NOT_A_COMMITMENT: {
    vi: 'Ở đây cần một dấu niêm (43 ký tự base64url).',
    en: 'A commitment (43 characters of base64url) belongs here.',
  },
  NOT_A_LINE: {
    vi: 'Số dòng sao kê gồm 6 đến 9 chữ số, ví dụ 000123.',
    en: 'The number of a statement’s line has 6 to 9 digits, for example 000123.',
  },
  NOT_A_VOUCHER_NUMBER: {
    vi: 'Số chứng từ phải viết dạng PT-QN01-MDD-26-000123.',
    en: 'A voucher number is written like PT-QN01-MDD-26-000123.',
  },
} as const;

export type FieldFault = keyof typeof fieldFaults;
