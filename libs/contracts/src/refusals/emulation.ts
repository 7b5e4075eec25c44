/** Ways in which the ledger says no about targets and their progress, pairs and clusters. */
export const emulationRefusals = {
  DATES_BACKWARDS: {
    status: 422,
    vi: 'Ngày cuối {until} trước ngày đầu {from}. Hãy xem lại hai ngày.',
    en: 'The last day {until} is before the first day {from}. Check the two dates.',
  },
  TARGET_UNKNOWN: {
    status: 422,
    vi: 'Quỹ {fund} không có chỉ tiêu {target}. Hãy chọn chỉ tiêu trong danh sách của quỹ.',
    en: 'The fund {fund} has no target {target}. Choose one from its list.',
  },
  TARGET_OF_ZERO: {
    status: 422,
    vi: 'Chỉ tiêu “ít nhất 0” lúc nào cũng đạt, không tính được phần trăm. Hãy đặt số lớn hơn 0.',
    en: 'A target of “at least 0” is always reached and has no percentage. Set more than 0.',
  },
  TARGET_DATES: {
    status: 422,
    vi: 'Tháng bắt đầu tính {from} sau hạn {due}. Hãy xem lại tháng hoặc hạn.',
    en: 'Counting would begin in {from}, after the due day {due}. Check the month or the due day.',
  },
  TARGET_IS_MONEY: {
    status: 422,
    vi: 'Chỉ tiêu {target} bằng tiền, phần mềm tự cộng từ các khoản ủng hộ. Không nhập tay.',
    en: 'The target {target} is money and is added up from the gifts. Do not enter it by hand.',
  },
  PROGRESS_DECREASES: {
    status: 422,
    vi: 'Đã ghi đạt {reached}, số mới nhỏ hơn. Hãy ghi số lũy kế; nếu số cũ sai thì lập bản điều chỉnh có lý do.',
    en: '{reached} is recorded as reached and the new value is less. Give the cumulative value; if the old one was wrong, correct it with a reason.',
  },
  PROGRESS_DATE_BACKWARDS: {
    status: 422,
    vi: 'Tiến độ đã ghi đến ngày {date}. Hãy ghi từ ngày đó trở đi.',
    en: 'Progress is recorded up to {date}. Give that day or a later one.',
  },
  NO_PROGRESS_TO_CORRECT: {
    status: 422,
    vi: 'Chỉ tiêu {target} chưa có tiến độ nào để điều chỉnh. Hãy ghi tiến độ.',
    en: 'The target {target} has no progress to correct yet. Record its progress.',
  },
  FIGURE_UNCHANGED: {
    status: 422,
    vi: 'Số mới bằng số đã ghi ({value}), không có gì để điều chỉnh. Hãy xem lại số.',
    en: 'The new figure equals what is recorded ({value}); there is nothing to correct. Check it.',
  },
  PAIR_EXISTS: {
    status: 409,
    vi: 'Mã cặp {pair} đã dùng. Hãy chọn mã khác.',
    en: 'The pair id {pair} is taken. Choose another.',
  },
  PAIR_UNKNOWN: {
    status: 422,
    vi: 'Không có cặp nào mang mã {pair} trong chương trình này. Hãy chọn cặp trong danh sách.',
    en: 'There is no pair {pair} in this programme. Choose one from the list.',
  },
  PAIR_WITH_ITSELF: {
    status: 422,
    vi: 'Đơn vị {unit} không thể kết đôi với chính mình. Hãy chọn xã biên giới.',
    en: 'The unit {unit} cannot be paired with itself. Choose a commune at the border.',
  },
  PAIR_WITH_CLUSTER: {
    status: 422,
    vi: 'Cụm thi đua {unit} không đồng hành với xã nào. Hãy chọn một đơn vị.',
    en: 'The emulation cluster {unit} is paired with nobody. Choose a unit.',
  },
  PAIR_OVERLAPS: {
    status: 409,
    vi: 'Hai đơn vị này đã kết đôi từ ngày {from} trong cùng chương trình. Hãy kết thúc cặp cũ hoặc chọn ngày khác.',
    en: 'The two are paired from {from} in the same programme. End that pair or choose other days.',
  },
  PAIR_ENDED: {
    status: 409,
    vi: 'Cặp {pair} đã kết thúc ngày {date}. Không kết thúc lần nữa. Nếu đồng hành tiếp thì lập cặp mới.',
    en: 'The pair {pair} ended on {date}. It cannot end again. Where the two go on, make a new pair.',
  },
  NOT_A_CLUSTER: {
    status: 422,
    vi: 'Đơn vị {unit} không phải cụm thi đua. Hãy chọn một cụm.',
    en: 'The unit {unit} is no emulation cluster. Choose one.',
  },
  CLUSTER_IN_CLUSTER: {
    status: 422,
    vi: 'Cụm thi đua {unit} không làm thành viên của cụm khác. Hãy chọn một đơn vị.',
    en: 'The cluster {unit} cannot be a member of a cluster. Choose a unit.',
  },
  MEMBERSHIP_OVERLAPS: {
    status: 409,
    vi: 'Đơn vị {unit} đã ở trong cụm từ ngày {from}. Hãy chọn ngày khác.',
    en: 'The unit {unit} is a member of the cluster from {from}. Choose other days.',
  },
  NOT_A_MEMBER: {
    status: 422,
    vi: 'Đơn vị {unit} không ở trong cụm vào ngày {date}. Hãy xem lại đơn vị hoặc ngày.',
    en: 'The unit {unit} is no member of the cluster on {date}. Check the unit or the day.',
  },
  CLUSTER_POST_TAKEN: {
    status: 409,
    vi: 'Trong thời gian đó đơn vị {unit} đã giữ cương vị trong cụm (từ ngày {from}). Hãy chọn ngày khác.',
    en: 'In that time the unit {unit} holds a post of the cluster (from {from}). Choose other days.',
  },
  CROSS_AUDIT_OF_OWN_UNIT: {
    status: 422,
    vi: 'Kiểm tra chéo là xem sổ của đơn vị bạn, không phải sổ của chính {unit}. Hãy chọn đơn vị khác.',
    en: 'A cross-audit looks at a peer’s books, not at those of {unit} itself. Choose another unit.',
  },
  CROSS_AUDIT_OVERLAPS: {
    status: 409,
    vi: 'Quyền kiểm tra chéo này đã có từ ngày {from}. Hãy chọn ngày khác.',
    en: 'This right to cross-audit is granted from {from}. Choose other days.',
  },
  CROSS_AUDIT_UNKNOWN: {
    status: 422,
    vi: 'Ngày {date} không có quyền kiểm tra chéo giữa {auditor} và {audited}. Hãy xem lại.',
    en: 'On {date} there is no right of {auditor} to cross-audit {audited}. Check it.',
  },
} as const;
