/** Ways in which the ledger says no about funds. */
export const fundRefusals = {
  FUND_UNKNOWN: {
    status: 422,
    vi: 'Không có quỹ nào mang mã {fund}. Hãy chọn quỹ trong danh mục.',
    en: 'There is no fund {fund}. Choose one from the list.',
  },
  FUND_EXISTS: {
    status: 409,
    vi: 'Mã quỹ {fund} đã dùng. Hãy chọn mã khác.',
    en: 'The fund id {fund} is taken. Choose another.',
  },
  FUND_CODE_DIFFERS: {
    status: 422,
    vi: 'Mã hiệu của quỹ phải là mã {fund} viết hoa, vì số chứng từ dùng mã hiệu này.',
    en: 'The fund’s code must be its id {fund} in capitals, because voucher numbers name it.',
  },
  FUND_CLOSED: {
    status: 422,
    vi: 'Quỹ {fund} đã đóng ngày {date}, không nhận thêm. Hãy ghi vào quỹ đang mở.',
    en: 'The fund {fund} closed on {date} and receives no more. Record it for an open fund.',
  },
  DATE_BEFORE_FUND: {
    status: 422,
    vi: 'Ngày {date} trước ngày mở quỹ ({opened}). Hãy xem lại ngày.',
    en: 'The date {date} is before the fund opened ({opened}). Check the date.',
  },
  CHANNEL_NOT_ACCEPTED: {
    status: 422,
    vi: 'Quỹ {fund} không nhận qua kênh {channel}. Hãy chọn kênh khác.',
    en: 'The fund {fund} does not receive by {channel}. Choose another channel.',
  },
  PURPOSE_UNKNOWN: {
    status: 422,
    vi: 'Quỹ {fund} không có mục đích {purpose}. Hãy chọn mục đích trong danh sách của quỹ.',
    en: 'The fund {fund} has no purpose {purpose}. Choose one of its purposes.',
  },
  PURPOSE_OF_A_CHILD: {
    status: 422,
    vi: 'Mã mục đích {purpose} có dạng mã tiền của một trẻ. Hãy chọn mã khác.',
    en: 'The purpose code {purpose} has the form of a child’s bucket. Choose another.',
  },
  PURPOSE_REPEATED: {
    status: 422,
    vi: 'Mục đích {purpose} được khai hai lần. Hãy bỏ bớt.',
    en: 'The purpose {purpose} stands twice. Remove one.',
  },
  PHASE_DATES: {
    status: 422,
    vi: 'Giai đoạn “{phase}” kết thúc trước khi bắt đầu. Hãy xem lại hai ngày.',
    en: 'The phase “{phase}” ends before it begins. Check the two dates.',
  },
  TIERS_NOT_ASCENDING: {
    status: 422,
    vi: 'Các mức ký duyệt phải tăng dần theo số tiền và không trùng nhau.',
    en: 'The signing tiers must rise by amount, none twice.',
  },
  POLICY_OUT_OF_ORDER: {
    status: 422,
    vi: 'Đã có quy định ký duyệt từ ngày {date}. Quy định mới phải từ ngày sau đó.',
    en: 'A signing policy takes effect on {date}. A new one must be dated later.',
  },
  TARGET_EXISTS: {
    status: 409,
    vi: 'Chỉ tiêu {target} đã có. Hãy dùng mã khác.',
    en: 'The target {target} exists. Use another id.',
  },
  CLOSE_BEFORE_OPEN: {
    status: 422,
    vi: 'Ngày đóng quỹ trước ngày mở quỹ ({opened}). Hãy xem lại ngày.',
    en: 'The fund would close before it opened ({opened}). Check the date.',
  },
} as const;
