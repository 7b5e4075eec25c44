/** Ways in which the ledger says no about children, their sponsors and the money meant for them. */
export const sponsorshipRefusals = {
  CHILD_UNKNOWN: {
    status: 422,
    vi: 'Không có trẻ mang mã {child}. Hãy xem lại mã.',
    en: 'There is no child with the code {child}. Check the code.',
  },
  CHILD_EXISTS: {
    status: 409,
    vi: 'Mã {child} đã có trẻ mang. Hãy gửi lại với khóa khác để được mã mới.',
    en: 'The code {child} is taken. Send again under another key to get a new one.',
  },
  CHILD_OF_ANOTHER_UNIT: {
    status: 422,
    vi: 'Trẻ {child} do đơn vị {unit} theo dõi. Hãy ghi ở đơn vị đó.',
    en: 'The child {child} is looked after by the unit {unit}. Record it there.',
  },
  CHILD_ENDED: {
    status: 422,
    vi: 'Trẻ {child} đã thôi nhận đỡ đầu từ ngày {date}. Tiền còn lại chỉ chuyển mục đích theo quyết định.',
    en: 'The care of the child {child} ended on {date}. What is left is redirected by a decision.',
  },
  CHILDREN_LIKELY_SAME: {
    status: 409,
    vi: 'Có thể trùng với trẻ đã có: {children}. Hãy so hồ sơ; nếu là trẻ khác thì nêu mã các trẻ đó và lý do.',
    en: 'Likely the same as: {children}. Compare the files; if it is another child, name those codes and the reason.',
  },
  DISTINCT_WITHOUT_REASON: {
    status: 422,
    vi: 'Nói là trẻ khác thì cần lý do. Hãy ghi lý do.',
    en: 'Saying that it is another child needs a reason. Give it.',
  },
  NOT_A_MINOR: {
    status: 422,
    vi: 'Người này đủ 18 tuổi từ năm {year}, trước năm đăng ký. Hãy xem lại ngày sinh.',
    en: 'This person came of age in {year}, before the year of registration. Check the birth date.',
  },
  OWN_SIBLING: {
    status: 422,
    vi: 'Trẻ không thể là anh chị em của chính mình. Hãy chọn trẻ khác.',
    en: 'A child is no sibling of itself. Choose another.',
  },
  SAME_FAMILY: {
    status: 409,
    vi: 'Hai trẻ đã ở cùng một gia đình. Không cần nối nữa.',
    en: 'The two children are of one family already. There is no need to link them.',
  },
  NOT_SIBLINGS: {
    status: 422,
    vi: 'Trẻ {child} không cùng gia đình. Hãy nối gia đình trước.',
    en: 'The child {child} is not of the same family. Link the families first.',
  },
  SPONSOR_INCOMPLETE: {
    status: 422,
    vi: 'Người đỡ đầu cần tên, hoặc chọn người đã có.',
    en: 'A sponsor needs a name, or choose one that is known.',
  },
  COMMITMENT_EXISTS: {
    status: 409,
    vi: 'Cam kết {commitment} đã có. Hãy chọn mã khác.',
    en: 'The commitment {commitment} exists already. Choose another id.',
  },
  COMMITMENT_OVERLAPS: {
    status: 422,
    vi: 'Người đỡ đầu này đã có cam kết {commitment} với trẻ trong cùng thời gian. Hãy đổi mức của cam kết đó, hoặc kết thúc trước.',
    en: 'This sponsor has the commitment {commitment} to the child for the same days. Change its rate, or end it first.',
  },
  COMMITMENT_UNKNOWN: {
    status: 422,
    vi: 'Trẻ {child} không có cam kết {commitment}. Hãy xem lại mã.',
    en: 'The child {child} has no commitment {commitment}. Check its id.',
  },
  COMMITMENT_END_MISSING: {
    status: 422,
    vi: 'Cam kết có thời hạn thì cần ngày cuối; cam kết đến 18 tuổi hoặc không thời hạn thì không ghi ngày cuối.',
    en: 'A commitment until a date needs its last day; one to the 18th birthday or an open one has none.',
  },
  COMMITMENT_HAS_ENDED: {
    status: 422,
    vi: 'Cam kết {commitment} kết thúc ngày {date}. Hãy ghi cam kết mới.',
    en: 'The commitment {commitment} ends on {date}. Record a new one.',
  },
  COMMITMENT_OF_ANOTHER_FUND: {
    status: 422,
    vi: 'Cam kết {commitment} thuộc quỹ {fund}. Hãy ghi vào sổ của quỹ đó.',
    en: 'The commitment {commitment} belongs to the fund {fund}. Use that fund’s book.',
  },
  FUND_SHOWS_ENTRIES: {
    status: 422,
    vi: 'Quỹ {fund} công khai từng khoản nên không nhận tiền cho từng trẻ. Hãy dùng quỹ công khai theo tổng.',
    en: 'The fund {fund} publishes every entry, and so takes no money for a single child. Use a fund that publishes sums.',
  },
  RATE_OUT_OF_ORDER: {
    status: 422,
    vi: 'Mức mới phải từ sau tháng {month} và khác mức cũ. Hãy xem lại tháng và số tiền.',
    en: 'A new rate begins after {month} and is another amount. Check the month and the amount.',
  },
  MONTHS_BACKWARDS: {
    status: 422,
    vi: 'Tháng cuối {to} trước tháng đầu {from}. Hãy xem lại.',
    en: 'The last month {to} is before the first, {from}. Check them.',
  },
  MONTHS_OUTSIDE_COMMITMENT: {
    status: 422,
    vi: 'Cam kết {commitment} không có tháng {month}. Hãy xem lại các tháng.',
    en: 'The commitment {commitment} does not have the month {month}. Check the months.',
  },
  SUPPORT_EXISTS: {
    status: 409,
    vi: 'Khoản trao trực tiếp {support} đã ghi. Khoản khác thì dùng mã khác.',
    en: 'The direct support {support} is recorded already. Use another id for another one.',
  },
  SUPPORT_UNKNOWN: {
    status: 422,
    vi: 'Không có khoản trao trực tiếp {support}, hoặc đã rút. Hãy xem lại mã.',
    en: 'There is no direct support {support}, or it was withdrawn. Check its id.',
  },
  CUSTODY_EXISTS: {
    status: 409,
    vi: 'Tài sản {custody} của trẻ đã ghi. Tài sản khác thì dùng mã khác.',
    en: 'The thing {custody} of the child is recorded already. Use another id for another thing.',
  },
  CUSTODY_UNKNOWN: {
    status: 422,
    vi: 'Không có tài sản {custody} đang giữ cho trẻ. Hãy xem lại mã.',
    en: 'There is nothing {custody} in the child’s name. Check its id.',
  },
  REVIEW_EXISTS: {
    status: 409,
    vi: 'Việc xem xét {review} đã mở. Việc khác thì dùng mã khác.',
    en: 'The review {review} is open already, or was. Use another id for another one.',
  },
  REVIEW_NOT_DUE: {
    status: 409,
    vi: 'Chưa đến hạn xem xét ({date}).',
    en: 'The review is not due before {date}.',
  },
  REVIEW_UNKNOWN: {
    status: 422,
    vi: 'Không có việc xem xét {review} đang mở. Hãy xem lại mã.',
    en: 'There is no open review {review}. Check its id.',
  },
  REVIEW_DAY_MISSING: {
    status: 422,
    vi: 'Kết thúc hoặc hẹn lại thì cần ngày; tiếp tục thì không.',
    en: 'An ending and a later look need a day; going on has none.',
  },
  REVIEW_DAY_NOT_LATER: {
    status: 422,
    vi: 'Ngày hẹn lại phải sau hôm nay. Hãy chọn một ngày sau đó.',
    en: 'The day of the next look must be after today. Choose a later day.',
  },
  ROW_CHILD_UNKNOWN: {
    status: 422,
    vi: 'Dòng {row}: không có trẻ mang mã {child}. Cả danh sách chưa được ghi; hãy sửa dòng đó.',
    en: 'Row {row}: there is no child with the code {child}. Nothing of the list was recorded; correct the row.',
  },
  ROW_CHILD_ENDED: {
    status: 422,
    vi: 'Dòng {row}: trẻ {child} đã thôi nhận đỡ đầu từ ngày {date}. Cả danh sách chưa được ghi; hãy bỏ dòng đó.',
    en: 'Row {row}: the care of the child {child} ended on {date}. Nothing of the list was recorded; leave the row out.',
  },
  ROW_COMMITMENT_UNKNOWN: {
    status: 422,
    vi: 'Dòng {row}: trẻ {child} không có cam kết {commitment} trong quỹ này. Cả danh sách chưa được ghi; hãy sửa dòng đó.',
    en: 'Row {row}: the child {child} has no commitment {commitment} in this fund. Nothing of the list was recorded; correct the row.',
  },
  ROW_REPEATED: {
    status: 422,
    vi: 'Dòng {row} lặp lại dòng trước. Cả danh sách chưa được ghi; hãy bỏ một dòng.',
    en: 'Row {row} repeats an earlier one. Nothing of the list was recorded; leave one out.',
  },
  ROW_BUCKET_SHORT: {
    status: 422,
    vi: 'Dòng {row}: tiền của trẻ {child} từ người đỡ đầu này còn {available} đồng từ ngày {date}. Cả danh sách chưa được ghi; hãy giảm số tiền hoặc phân bổ từ tiền chung.',
    en: 'Row {row}: from {date} on the child {child} has {available} đồng of this sponsor. Nothing of the list was recorded; lower the amount or allot shared money.',
  },
  ROW_NOT_ON_LIST: {
    status: 422,
    vi: 'Danh sách không có dòng {row}, hoặc dòng đó nêu hai lần. Hãy xem lại.',
    en: 'The list has no row {row}, or it was named twice. Check it.',
  },
  REPRESENTATIVE_WITHOUT_REASON: {
    status: 422,
    vi: 'Dòng {row}: nhận thay thì cần lý do; tự nhận thì không ghi lý do.',
    en: 'Row {row}: a representative needs a reason, and nobody else has one.',
  },
  RECEIPT_MARK_DOES_NOT_FIT: {
    status: 422,
    vi: 'Dòng {row}: tiền mặt cần ký hoặc điểm chỉ; tiền từ tài khoản do ngân hàng xác nhận.',
    en: 'Row {row}: cash needs a signature or a fingerprint; what leaves an account is confirmed by the bank.',
  },
  BUCKET_NOT_NAMED: {
    status: 422,
    vi: 'Chứng từ {voucher} trao cho nhiều trẻ. Hãy nêu mã tiền của trẻ cần điều chỉnh, lấy từ danh sách.',
    en: 'The voucher {voucher} handed over to several children. Name the bucket to be adjusted, as the list has it.',
  },
  FRONT_NOT_FOR_SPONSOR: {
    status: 422,
    vi: 'Ứng trước thay người đỡ đầu là từ tiền chung sang tiền của một người đỡ đầu. Hãy xem lại mục đích.',
    en: 'Money is fronted from the shared money to a sponsor’s bucket. Check the purposes.',
  },
  HANDOVER_UNKNOWN_FOR_CHILD: {
    status: 422,
    vi: 'Chứng từ {voucher} không trao cho trẻ {child}. Hãy xem lại.',
    en: 'The voucher {voucher} handed nothing over to the child {child}. Check it.',
  },
  DISPUTE_EXISTS: {
    status: 409,
    vi: 'Khiếu nại về lần trao này đang chờ trả lời. Hãy chờ trả lời đã.',
    en: 'There is a dispute of this handover already that waits for its answer. Wait until it is answered.',
  },
  DISPUTE_UNKNOWN: {
    status: 422,
    vi: 'Không có khiếu nại nào đang chờ về lần trao này. Hãy xem lại chứng từ và mã trẻ.',
    en: 'No dispute of this handover waits for an answer. Check the voucher and the child’s code.',
  },
  INSPECTOR_TOOK_PART: {
    status: 422,
    vi: 'Người đã lập, duyệt, chi hoặc ghi khiếu nại không tự trả lời. Hãy để người kiểm tra khác trả lời.',
    en: 'Whoever asked for, approved or paid the handover, or recorded the dispute, does not answer it. Let another inspector do so.',
  },
} as const;
