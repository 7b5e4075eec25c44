/** Ways in which the ledger says no about campaigns by text message. */
export const smsRefusals = {
  SMS_CAMPAIGN_EXISTS: {
    status: 409,
    vi: 'Mã chiến dịch {campaign} đã dùng trên đầu số này. Hãy chọn mã khác.',
    en: 'The campaign id {campaign} is taken on this short code. Choose another.',
  },
  SMS_CAMPAIGN_UNKNOWN: {
    status: 422,
    vi: 'Đầu số {shortCode} không có chiến dịch {campaign}. Hãy chọn trong danh sách chiến dịch.',
    en: 'The short code {shortCode} has no campaign {campaign}. Choose one from the list.',
  },
  SMS_CAMPAIGNS_OVERLAP: {
    status: 409,
    vi: 'Cú pháp {keyword} trên đầu số này đã thuộc chiến dịch {campaign} từ ngày {from}. Hãy chọn cú pháp hoặc thời gian khác.',
    en: 'The keyword {keyword} on this short code belongs to the campaign {campaign} from {from}. Choose another keyword or other days.',
  },
  SMS_DECLARED_BEFORE_CAMPAIGN: {
    status: 422,
    vi: 'Chiến dịch bắt đầu ngày {from}. Hãy khai sau ngày đó.',
    en: 'The campaign begins on {from}. Declare from that day on.',
  },
  SMS_BILLING_EXISTS: {
    status: 409,
    vi: 'Mã đối soát {billing} đã dùng. Hãy chọn mã khác.',
    en: 'The billing id {billing} is taken. Choose another.',
  },
  SMS_MONTH_BILLED: {
    status: 409,
    vi: 'Nhà mạng {carrier} đã đối soát tháng {month} bằng {billing}. Mỗi tháng đối soát một lần. Hãy xem lại tháng hoặc nhà mạng.',
    en: 'The carrier {carrier} has billed {month} as {billing}. A month is billed once. Check the month or the carrier.',
  },
  SMS_MONTH_OUTSIDE_CAMPAIGN: {
    status: 422,
    vi: 'Tháng {month} nằm ngoài thời gian chiến dịch, hoặc chưa hết. Hãy xem lại tháng.',
    en: 'The month {month} is outside the campaign or not over yet. Check the month.',
  },
  SMS_BILLING_WITHOUT_MESSAGES: {
    status: 422,
    vi: 'Có tiền mà không có tin nhắn, hoặc ngược lại. Hãy xem lại bảng đối soát.',
    en: 'There is money without messages, or messages without money. Check the billing statement.',
  },
  SMS_DIFFERENCE_WITHOUT_REASON: {
    status: 422,
    vi: 'Nhà mạng tính {billed} tin, sổ đếm được {counted} tin. Hãy chọn lý do chênh lệch rồi gửi lại.',
    en: 'The carrier bills {billed} messages, the book counted {counted}. Choose the reason of the difference and send again.',
  },
  SMS_SETTLEMENT_EXISTS: {
    status: 409,
    vi: 'Lần thanh toán này đã ghi với mã {settlement}. Không ghi lần nữa.',
    en: 'This settlement is recorded as {settlement}. It is not recorded again.',
  },
  SMS_BILLING_UNKNOWN: {
    status: 422,
    vi: 'Chưa có đối soát nào mang mã {billing}. Hãy ghi đối soát của nhà mạng trước.',
    en: 'There is no billing {billing} yet. Record the carrier’s billing first.',
  },
  SMS_BILLING_TWICE: {
    status: 422,
    vi: 'Đối soát {billing} có hai dòng trong cùng một lần thanh toán. Hãy gộp lại thành một dòng.',
    en: 'The billing {billing} has two lines in one settlement. Make one line of them.',
  },
  SMS_SETTLED_MORE: {
    status: 422,
    vi: 'Dòng {billing} thanh toán nhiều hơn số đã đối soát: chỉ còn {left} ₫ chưa thanh toán. Hãy xem lại.',
    en: 'The line {billing} settles more than was confirmed: {left} ₫ are left to settle. Check it.',
  },
  SMS_LINE_DOES_NOT_SUM: {
    status: 422,
    vi: 'Dòng {billing}: số gộp trừ các khoản khấu trừ phải bằng số thực trả ({expected} ₫). Hãy xem lại.',
    en: 'The line {billing}: gross less the deductions must be the net sum ({expected} ₫). Check it.',
  },
  SMS_SETTLEMENT_UNKNOWN: {
    status: 422,
    vi: 'Chưa có lần thanh toán nào mang mã {settlement}. Hãy ghi thanh toán trước.',
    en: 'There is no settlement {settlement} yet. Record it first.',
  },
  SMS_ALLOTMENT_EXISTS: {
    status: 409,
    vi: 'Mã phân bổ {allotment} đã dùng. Hãy chọn mã khác.',
    en: 'The allotment id {allotment} is taken. Choose another.',
  },
  SMS_ALLOTTED_MORE: {
    status: 422,
    vi: 'Lần thanh toán này chỉ còn {left} ₫ chưa phân bổ vào quỹ. Hãy xem lại số tiền.',
    en: 'Of this settlement {left} ₫ are left to allot to funds. Check the sum.',
  },
  SMS_MONEY_BEFORE_SETTLEMENT: {
    status: 422,
    vi: 'Tiền về ngân hàng không thể trước ngày thanh toán {date}. Hãy xem lại ngày.',
    en: 'The money cannot have come before the settlement of {date}. Check the day.',
  },
  SMS_MONEY_NOT_IN_BANK: {
    status: 422,
    vi: 'Tiền tin nhắn về tài khoản ngân hàng, {place} không phải tài khoản. Hãy chọn tài khoản.',
    en: 'Money of text messages comes into a bank account, and {place} is none. Choose an account.',
  },
  SMS_SIGNATURE_INVALID: {
    status: 401,
    vi: 'Chữ ký của lần gửi không đúng hoặc nhà mạng chưa được khai báo. Hãy ký lại bằng khóa đã thống nhất.',
    en: 'The signature of this delivery is not right, or the carrier is not known here. Sign it again with the agreed key.',
  },
  SMS_SIGNATURE_STALE: {
    status: 401,
    vi: 'Chữ ký đã quá {minutes} phút hoặc đồng hồ hai bên lệch nhau. Hãy chỉnh giờ, ký lại rồi gửi.',
    en: 'The signature is older than {minutes} minutes, or the clocks differ. Set the clock, sign again and send.',
  },
  SMS_MESSAGE_CHANGED: {
    status: 409,
    vi: 'Dòng {row}: tin nhắn {message} đã ghi với nội dung khác. Cả lần gửi không được ghi; hãy gửi lại đúng nội dung cũ.',
    en: 'Row {row}: the message {message} is recorded with other content. Nothing of this delivery was recorded; send the message as it was.',
  },
  SMS_MESSAGE_IN_FUTURE: {
    status: 422,
    vi: 'Dòng {row}: tin nhắn ghi giờ ở tương lai ({sentAt}). Cả lần gửi không được ghi; hãy xem lại giờ.',
    en: 'Row {row}: the message carries a time to come ({sentAt}). Nothing of this delivery was recorded; check the time.',
  },
  SMS_MONEY_POSTED: {
    status: 409,
    vi: 'Khoản phân bổ {allotment} đã ghi vào sổ này. Không ghi lần nữa.',
    en: 'The allotment {allotment} is posted in this book already. It is not posted again.',
  },
} as const;
