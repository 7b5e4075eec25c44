/** Ways in which the ledger says no about requests, corrections and remittances. */
export const requestRefusals = {
  REQUEST_UNKNOWN: {
    status: 422,
    vi: 'Không có đề nghị {request} trong sổ này.',
    en: 'There is no request {request} in this book.',
  },
  REQUEST_EXISTS: {
    status: 409,
    vi: 'Mã đề nghị {request} đã dùng.',
    en: 'The request id {request} is taken.',
  },
  REQUEST_NOT_WAITING: {
    status: 409,
    vi: 'Đề nghị {request} không còn chờ duyệt (hiện: {status}).',
    en: 'The request {request} no longer waits for approval (now: {status}).',
  },
  REQUEST_NOT_APPROVED: {
    status: 422,
    vi: 'Đề nghị {request} chưa được duyệt hoặc đã xong (hiện: {status}).',
    en: 'The request {request} is not approved, or it is done (now: {status}).',
  },
  REQUEST_OF_ANOTHER_KIND: {
    status: 422,
    vi: 'Đề nghị {request} không thuộc loại này.',
    en: 'The request {request} is of another kind.',
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
    vi: 'Bạn không phải chủ tài khoản, người ký hay người được ủy quyền của đơn vị vào ngày {date}.',
    en: 'You are not an account holder, signatory or delegate of the unit on {date}.',
  },
  DATE_BEFORE_REQUEST: {
    status: 422,
    vi: 'Ngày chi {date} trước ngày đề nghị ({requested}). Hãy xem lại ngày.',
    en: 'The payment date {date} is before the request ({requested}). Check the date.',
  },
  MORE_THAN_APPROVED: {
    status: 422,
    vi: 'Chỉ được chi tối đa {approved} đồng đã duyệt.',
    en: 'At most the approved {approved} đồng may be paid.',
  },
  PAYER_IS_MAKER: {
    status: 422,
    vi: 'Tiền mặt do thủ quỹ chi, không phải người lập đề nghị.',
    en: 'Cash is paid out by the cashier, not by the one who asked.',
  },
  VOUCHER_UNKNOWN: {
    status: 422,
    vi: 'Không có chứng từ {voucher} trong sổ này.',
    en: 'There is no voucher {voucher} in this book.',
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
    vi: 'Chứng từ {voucher} đã hủy.',
    en: 'The voucher {voucher} is voided.',
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
    vi: 'Chứng từ {voucher} đang có đề nghị {request} chờ duyệt.',
    en: 'The voucher {voucher} has the request {request} waiting.',
  },
  REMITTANCE_UNKNOWN: {
    status: 422,
    vi: 'Không có khoản nộp hoặc phân bổ {remittance} đang đi từ sổ này.',
    en: 'There is no remittance {remittance} sent from this book.',
  },
  REMITTANCE_SETTLED: {
    status: 409,
    vi: 'Khoản {remittance} đã được nhận hoặc trả lại rồi.',
    en: 'The remittance {remittance} has been accepted or returned already.',
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
