/** Ways in which the ledger says no about requests, corrections and remittances. */
export const requestRefusals = {
  REQUEST_UNKNOWN: {
    status: 422,
    vi: 'Không có đề nghị {request} trong sổ này. Hãy xem lại mã đề nghị.',
    en: 'There is no request {request} in this book. Check its id.',
  },
  REQUEST_EXISTS: {
    status: 409,
    vi: 'Mã đề nghị {request} đã dùng. Hãy chọn mã khác.',
    en: 'The request id {request} is taken. Choose another.',
  },
  REQUEST_NOT_WAITING: {
    status: 409,
    vi: 'Đề nghị {request} không còn chờ duyệt (hiện: {status}). Nếu vẫn cần thì lập đề nghị mới.',
    en: 'The request {request} no longer waits for approval (now: {status}). Make a new one where it is still needed.',
  },
  REQUEST_NOT_APPROVED: {
    status: 422,
    vi: 'Đề nghị {request} chưa được duyệt hoặc đã xong (hiện: {status}). Hãy xin đủ chữ ký, hoặc lập đề nghị mới.',
    en: 'The request {request} is not approved, or it is done (now: {status}). Have it approved, or make a new one.',
  },
  REQUEST_OF_ANOTHER_KIND: {
    status: 422,
    vi: 'Đề nghị {request} không thuộc loại này. Hãy xem lại mã, hoặc thực hiện đúng việc mà đề nghị đã nêu.',
    en: 'The request {request} is of another kind. Check its id, or do what the request asks for.',
  },
  REQUEST_EXPIRED: {
    status: 422,
    vi: 'Đề nghị {request} đã hết hạn ngày {date}. Hãy lập đề nghị mới.',
    en: 'The request {request} was valid until {date}. Make a new one.',
  },
  REQUEST_STILL_VALID: {
    status: 422,
    vi: 'Đề nghị {request} còn hạn đến {date}.',
    en: 'The request {request} is valid until {date}.',
  },
  VALIDITY_IN_PAST: {
    status: 422,
    vi: 'Hạn của đề nghị ({date}) đã qua. Hãy chọn hạn từ hôm nay trở đi.',
    en: 'The request would be valid until {date}, which is past. Choose today or later.',
  },
  OWN_REQUEST: {
    status: 422,
    vi: 'Người lập đề nghị không được tự duyệt, dù bằng mã truy cập nào. Hãy nhờ chủ tài khoản khác.',
    en: 'Nobody approves their own request, whatever token they use. Ask another signer.',
  },
  ALREADY_SIGNED: {
    status: 409,
    vi: 'Bạn đã ký duyệt đề nghị này. Cần chữ ký của người khác.',
    en: 'You have signed this request already. Another person must sign.',
  },
  NOT_A_SIGNER: {
    status: 422,
    vi: 'Bạn không phải chủ tài khoản, người ký hay người được ủy quyền của đơn vị vào ngày {date}. Hãy nhờ người có thẩm quyền ký.',
    en: 'You are not an account holder, signatory or delegate of the unit on {date}. Ask one of them to sign.',
  },
  DATE_BEFORE_REQUEST: {
    status: 422,
    vi: 'Ngày chi {date} trước ngày đề nghị ({requested}). Hãy xem lại ngày.',
    en: 'The payment date {date} is before the request ({requested}). Check the date.',
  },
  MORE_THAN_APPROVED: {
    status: 422,
    vi: 'Chỉ được chi tối đa {approved} đồng đã duyệt. Hãy giảm số tiền, hoặc lập đề nghị mới cho phần thêm.',
    en: 'At most the approved {approved} đồng may be paid. Lower the amount, or ask for the rest by a new request.',
  },
  PAYER_IS_MAKER: {
    status: 422,
    vi: 'Tiền mặt do thủ quỹ chi, không phải người lập đề nghị. Hãy nhờ thủ quỹ chi.',
    en: 'Cash is paid out by the cashier, not by the one who asked. Ask the cashier to pay.',
  },
  VOUCHER_UNKNOWN: {
    status: 422,
    vi: 'Không có chứng từ {voucher} trong sổ này. Hãy xem lại số chứng từ và sổ.',
    en: 'There is no voucher {voucher} in this book. Check the number and the book.',
  },
  VOUCHER_NOT_CORRECTABLE: {
    status: 422,
    vi: 'Chứng từ {voucher} không hủy hay điều chỉnh theo cách này được. Hãy ghi việc ngược lại bằng một chứng từ mới, như chuyển tiền về hoặc nộp lại.',
    en: 'The voucher {voucher} cannot be voided or adjusted in this way. Record what undoes it under a new voucher, such as a transfer back or a return.',
  },
  VOUCHER_NOT_LAST: {
    status: 422,
    vi: 'Chứng từ {voucher} đã được điều chỉnh bởi {by}. Hãy điều chỉnh chứng từ cuối.',
    en: 'The voucher {voucher} was adjusted by {by}. Adjust the last one of the chain.',
  },
  VOUCHER_VOIDED: {
    status: 422,
    vi: 'Chứng từ {voucher} đã hủy. Hãy nêu chứng từ đã ghi thay cho nó.',
    en: 'The voucher {voucher} is voided. Name the voucher that was recorded in its place.',
  },
  VOUCHER_PERIOD_CLOSED: {
    status: 422,
    vi: 'Chứng từ {voucher} thuộc tháng {period} đã khóa. Hãy điều chỉnh thay vì hủy.',
    en: 'The voucher {voucher} belongs to the closed month {period}. Adjust it instead of voiding it.',
  },
  VOUCHER_ALREADY_ADJUSTED: {
    status: 422,
    vi: 'Chứng từ {voucher} đã qua điều chỉnh nên không hủy được. Hãy điều chỉnh tiếp.',
    en: 'The voucher {voucher} has been adjusted and cannot be voided. Adjust it again.',
  },
  NOTHING_TO_ADJUST: {
    status: 422,
    vi: 'Số tiền đúng bằng số đang ghi, không có gì để điều chỉnh.',
    en: 'The right amount is what stands there; there is nothing to adjust.',
  },
  CORRECTED_AMOUNT_MISSING: {
    status: 422,
    vi: 'Điều chỉnh cần số tiền đúng; hủy thì không ghi số tiền.',
    en: 'An adjustment needs the right amount; a voiding has none.',
  },
  CORRECTION_PENDING: {
    status: 409,
    vi: 'Chứng từ {voucher} đang có đề nghị {request} chờ duyệt. Hãy chờ duyệt hoặc từ chối đề nghị đó trước.',
    en: 'The voucher {voucher} has the request {request} waiting. Have that one approved or rejected first.',
  },
  REMITTANCE_UNKNOWN: {
    status: 422,
    vi: 'Không có khoản nộp hoặc phân bổ {remittance} đang đi từ sổ này. Hãy xem lại mã và đơn vị gửi.',
    en: 'There is no remittance {remittance} sent from this book. Check its id and who sent it.',
  },
  REMITTANCE_SETTLED: {
    status: 409,
    vi: 'Khoản {remittance} đã được nhận hoặc trả lại rồi. Không cần làm gì thêm.',
    en: 'The remittance {remittance} has been accepted or returned already. Nothing more is to be done.',
  },
  REMITTANCE_TO_SELF: {
    status: 422,
    vi: 'Không thể chuyển cho chính đơn vị mình. Hãy chọn đơn vị nhận khác.',
    en: 'A unit cannot remit to itself. Choose another receiver.',
  },
  RECEIVER_BOOK_NOT_OPEN: {
    status: 422,
    vi: 'Đơn vị nhận {unit} chưa mở sổ năm {year} cho quỹ này. Hãy mở sổ trước.',
    en: 'The receiving unit {unit} has no open book of {year} for this fund. Open it first.',
  },
  RECEIPT_ALREADY_POSTED: {
    status: 409,
    vi: 'Khoản {remittance} đã ghi vào sổ này.',
    en: 'The remittance {remittance} is posted in this book already.',
  },
} as const;
