import type { ColumnOf, DataSetName } from '../open-data/data-sets.js';

/** What a column is called at the head of a spreadsheet, and what it holds. */
export type ColumnWords = readonly [label: string, meaning: string];

export interface DataSetWords<Name extends DataSetName> {
  readonly title: string;
  readonly about: string;
  readonly columns: Readonly<Record<ColumnOf<Name>, ColumnWords>>;
}

export type DataSetsWords = { readonly [Name in DataSetName]: DataSetWords<Name> };

const FUND: ColumnWords = ['Mã quỹ', 'Mã của nguồn quỹ, như trong bảng funds.'];
const UNIT_NAME: ColumnWords = ['Tên đơn vị', 'Tên hiện nay của đơn vị.'];
const SHORT_CODE: ColumnWords = ['Đầu số', 'Đầu số nhận tin nhắn.'];
const CAMPAIGN: ColumnWords = ['Mã đợt', 'Mã của đợt nhắn tin.'];

/** The dictionary of all data in Vietnamese. */
export const dataSetsInVietnamese: DataSetsWords = {
  entries: {
    title: 'Từng khoản trong sổ',
    about:
      'Mỗi khoản được công khai là một dòng. Với quỹ chỉ công bố tổng, bảng này chỉ có các khoản ' +
      'ủng hộ không dành cho cháu nào.',
    columns: {
      position: [
        'Dòng',
        'Số thứ tự của bút toán trong sổ; trong nhật ký công khai là số này trừ 1.',
      ],
      line: ['Dòng con', 'Phân biệt các phần của cùng một bút toán, từ 0.'],
      recordedAt: ['Ghi lúc', 'Lúc ghi vào sổ, giờ Việt Nam.'],
      occurredOn: ['Ngày', 'Ngày tiền vào hay ra, theo chứng từ.'],
      month: ['Tháng sổ', 'Tháng mà khoản này được tính vào.'],
      voucher: ['Số chứng từ', 'Số phiếu; trống nếu khoản này không có phiếu riêng.'],
      kind: [
        'Loại',
        'opening: dư khi mở sổ; donation: ủng hộ; disbursement: trao; adjustment: điều chỉnh; void: hủy phiếu; interest: ' +
          'lãi; bankFee: phí ngân hàng; otherIncome: thu thừa; otherExpense: xóa phần thiếu.',
      ],
      figure: [
        'Tính vào',
        'Cột của bảng fund-months mà khoản này được cộng vào: opened, received, given, otherIn, otherOut.',
      ],
      fund: FUND,
      unit: ['Mã đơn vị', 'Đơn vị đóng góp hay được hỗ trợ; không có thì là đơn vị giữ sổ.'],
      unitName: UNIT_NAME,
      amount: ['Số tiền', 'Đồng. Dương là tiền vào, âm là tiền ra.'],
      corrects: ['Điều chỉnh phiếu', 'Số phiếu gốc mà khoản điều chỉnh này sửa.'],
    },
  },
  'fund-months': {
    title: 'Từng quỹ theo tháng',
    about:
      'opened + received + earmarked + otherIn - given - otherOut, cộng qua mọi tháng, là số tiền ' +
      'quỹ còn.',
    columns: {
      fund: FUND,
      fundName: ['Tên quỹ', 'Tên của nguồn quỹ.'],
      month: ['Tháng', 'Tháng sổ.'],
      opened: ['Dư đầu', 'Số dư mang vào khi mở sổ trong tháng này.'],
      received: ['Đã nhận', 'Ủng hộ công khai từng khoản.'],
      earmarked: ['Nhận cho các cháu', 'Ủng hộ dành riêng cho các cháu; chỉ công bố tổng.'],
      given: ['Đã trao', 'Tiền đã trao, đã trừ các điều chỉnh.'],
      otherIn: ['Thu khác', 'Lãi tiền gửi và tiền thừa được ghi thu.'],
      otherOut: ['Chi khác', 'Phí ngân hàng và tiền thiếu được xóa.'],
      receipts: ['Số khoản nhận', 'Không kể phiếu đã hủy.'],
      payments: ['Số khoản trao', 'Không kể phiếu đã hủy.'],
      withheld: ['Còn chờ', 'true: phần của các cháu chưa công bố vì chưa đủ mười cháu.'],
    },
  },
  'unit-months': {
    title: 'Từng đơn vị theo quỹ và tháng',
    about:
      'Các đơn vị quyên góp được bao nhiêu. Mỗi khoản tính một lần, ở đơn vị đóng góp; với quỹ chỉ ' +
      'công bố tổng chỉ tính phần không dành cho cháu nào.',
    columns: {
      unit: ['Mã đơn vị', 'Trống: phần không đơn vị nào tiếp nhận khi sắp xếp lại.'],
      unitName: UNIT_NAME,
      fund: FUND,
      month: ['Tháng', 'Tháng sổ.'],
      basis: ['Cách tính', 'then: theo tổ chức lúc đó; today: theo tổ chức hiện nay.'],
      own: ['Tự đơn vị', 'Đồng, không kể đơn vị trực thuộc.'],
      subtree: ['Cả cấp dưới', 'Đồng, kể cả các đơn vị trực thuộc.'],
      gifts: ['Số khoản', 'Số khoản ủng hộ, kể cả của cấp dưới.'],
    },
  },
  funds: {
    title: 'Các nguồn quỹ',
    about: 'Mỗi nguồn quỹ một dòng.',
    columns: {
      fund: ['Mã quỹ', 'Mã dùng trong mọi bảng khác.'],
      id: ['Mã trong nhật ký', 'Mã của quỹ trong nhật ký công khai (/log).'],
      name: ['Tên quỹ', 'Tên của nguồn quỹ.'],
      label: ['Cách gọi', 'Quỹ, hoặc Nguồn vận động chương trình khi chưa có giấy phép.'],
      programme: ['Chương trình', 'Chương trình mà quỹ thuộc về.'],
      disclosure: [
        'Cách công khai',
        'entries: từng khoản; sums: phần của các cháu chỉ công bố tổng.',
      ],
      ownerUnit: ['Đơn vị chủ quản', 'Mã của đơn vị chủ quản.'],
      basisNumber: ['Số văn bản', 'Văn bản làm căn cứ.'],
      basisDate: ['Ngày văn bản', 'Ngày của văn bản.'],
      basisIssuer: ['Nơi ban hành', 'Cơ quan ban hành văn bản.'],
      openedOn: ['Mở ngày', 'Ngày mở quỹ.'],
      closedOn: ['Đóng ngày', 'Trống: đang mở.'],
    },
  },
  units: {
    title: 'Các đơn vị',
    about: 'Các đơn vị hiện nay và các đơn vị đã kết thúc.',
    columns: {
      unit: ['Mã đơn vị', 'Mã dùng trong mọi bảng khác.'],
      id: ['Mã trong nhật ký', 'Mã của đơn vị trong nhật ký công khai (/log).'],
      name: ['Tên đơn vị', 'Tên hiện nay hoặc tên cuối cùng.'],
      kind: ['Loại', 'territorial, institutional, tradeUnion, externalPartner hoặc cluster.'],
      level: ['Cấp', '1 là cấp cao nhất.'],
      parent: ['Trực thuộc', 'Mã của đơn vị cấp trên.'],
      establishedOn: ['Thành lập', 'Ngày thành lập.'],
      endedOn: ['Ngày cuối', 'Ngày hoạt động cuối cùng; trống: đang hoạt động.'],
    },
  },
  'sms-campaigns': {
    title: 'Các đợt nhắn tin',
    about: 'Hứa, xác nhận, thanh toán, nhận: bốn số khác nhau, không cộng với nhau.',
    columns: {
      shortCode: SHORT_CODE,
      campaign: CAMPAIGN,
      name: ['Tên đợt', 'Tên của đợt nhắn tin.'],
      keyword: ['Cú pháp', 'Từ khóa của tin nhắn.'],
      price: ['Mỗi tin', 'Đồng cho một tin được tính.'],
      from: ['Từ ngày', 'Ngày đầu.'],
      until: ['Đến ngày', 'Ngày cuối mà tin còn được tính.'],
      organiser: ['Mã đơn vị tổ chức', 'Đơn vị được nhà mạng thanh toán.'],
      organiserName: ['Đơn vị tổ chức', 'Tên của đơn vị đó.'],
      pledgedMessages: ['Số tin được tính', 'Tin nhắn đúng cú pháp và đúng hạn, theo sổ này.'],
      pledgedAmount: ['Đã hứa', 'Số tin được tính nhân với giá; chưa phải tiền.'],
      setAsideMessages: ['Tin không tính', 'Tin sai cú pháp, quá hạn hay lặp lại.'],
      confirmedMessages: ['Tin nhà mạng xác nhận', 'Số tin trên biên bản đối soát.'],
      confirmedAmount: ['Đã xác nhận', 'Số tiền nhà mạng xác nhận đã thu của người nhắn.'],
      settledGross: ['Đã thanh toán (gộp)', 'Phần đã xác nhận mà nhà mạng thanh toán.'],
      settledFee: ['Phí nhà mạng', 'Nhà mạng giữ lại.'],
      settledOther: ['Thuế, khoản khác', 'Bị trừ ngoài phí.'],
      settledNet: ['Đã thanh toán (thực)', 'Tiền nhà mạng đã chuyển.'],
      received: ['Đã nhận vào quỹ', 'Phần đã có phiếu trong sổ quỹ; cũng nằm trong bảng entries.'],
    },
  },
  'bank-lines': {
    title: 'Từng dòng sao kê ngân hàng',
    about:
      'Dòng sao kê đã nhập, không kèm nội dung, tên hay số tham chiếu. Với đơn vị giữ tiền dành cho trẻ em, chỉ có ' +
      'các dòng khớp với khoản đã công khai.',
    columns: {
      unit: ['Mã đơn vị', 'Đơn vị có tài khoản.'],
      unitName: UNIT_NAME,
      account: ['Tài khoản', 'Mã của tài khoản trong đơn vị; không phải số tài khoản.'],
      number: ['Số dòng', 'Thứ tự dòng được công khai của tài khoản, dòng cũ nhất là 1.'],
      bookedOn: ['Ngày', 'Ngày ngân hàng ghi nhận.'],
      amount: ['Số tiền', 'Đồng. Dương là tiền vào, âm là tiền ra.'],
      balance: ['Số dư', 'Số dư sau dòng này theo ngân hàng; trống: không công khai.'],
      state: ['Trong sổ', 'matched: khớp; open: chưa khớp; outside: ngoài sổ.'],
      vouchers: ['Số chứng từ', 'Các phiếu mà dòng này khớp, cách nhau bằng dấu cách.'],
    },
  },
  'sms-declarations': {
    title: 'Đơn vị tự báo số tin nhắn',
    about:
      'Đơn vị nói hội viên của mình đã nhắn bao nhiêu tin. Không phải tiền, không cộng vào đâu.',
    columns: {
      shortCode: SHORT_CODE,
      campaign: CAMPAIGN,
      unit: ['Mã đơn vị', 'Đơn vị tự báo.'],
      unitName: UNIT_NAME,
      messages: ['Số tin', 'Số tin đơn vị tự báo, lần báo sau cùng.'],
      amount: ['Số tiền tự báo', 'Đồng; trống: đơn vị không báo.'],
      declaredOn: ['Ngày báo', 'Ngày báo sau cùng.'],
    },
  },
};
