/** Ways in which the ledger says no about the tree of units. */
export const organisationRefusals = {
  UNIT_UNKNOWN: {
    status: 422,
    vi: 'Không có đơn vị nào mang mã {unit}. Hãy chọn đơn vị trong danh mục.',
    en: 'There is no unit {unit}. Choose one from the directory.',
  },
  UNIT_EXISTS: {
    status: 409,
    vi: 'Mã đơn vị {unit} đã dùng. Hãy chọn mã khác.',
    en: 'The unit id {unit} is taken. Choose another.',
  },
  UNIT_CODE_TAKEN: {
    status: 409,
    vi: 'Mã hiệu {code} đang thuộc đơn vị khác. Hãy chọn mã hiệu khác.',
    en: 'The code {code} belongs to another unit. Choose another code.',
  },
  UNIT_ENDED: {
    status: 422,
    vi: 'Đơn vị {unit} đã kết thúc ngày {date}. Hãy ghi cho đơn vị kế thừa.',
    en: 'The unit {unit} ended on {date}. Record it for its successor.',
  },
  UNIT_NOT_YET_ESTABLISHED: {
    status: 422,
    vi: 'Đơn vị {unit} thành lập ngày {date}, sau ngày của khoản này. Hãy xem lại ngày.',
    en: 'The unit {unit} was established on {date}, after the date given. Check the date.',
  },
  UNIT_CYCLE: {
    status: 422,
    vi: 'Đơn vị {unit} không thể nằm dưới chính nó hoặc dưới đơn vị cấp dưới của nó. Hãy chọn đơn vị cấp trên khác.',
    en: 'The unit {unit} cannot be placed below itself or below one of its own. Choose another parent.',
  },
  CHANGE_OUT_OF_ORDER: {
    status: 422,
    vi: 'Đơn vị {unit} đã có thay đổi từ ngày {date}. Thay đổi mới phải từ ngày đó trở đi.',
    en: 'The unit {unit} has a change dated {date}. A new change must be dated then or later.',
  },
  SHARES_DO_NOT_SUM: {
    status: 422,
    vi: 'Các phần chia của đơn vị {unit} cộng lại là {sum}, phải đúng 10.000 phần vạn. Hãy xem lại từng phần.',
    en: 'The shares of unit {unit} sum to {sum}; they must be exactly 10,000 ten-thousandths. Check each share.',
  },
  SHARE_REPEATED: {
    status: 422,
    vi: 'Phần chia từ {unit} sang {to} được ghi hai lần. Hãy gộp lại.',
    en: 'The share from {unit} to {to} stands twice. Merge the two.',
  },
  SUCCESSION_EXISTS: {
    status: 409,
    vi: 'Việc kế thừa {succession} đã ghi. Hãy dùng mã khác cho việc mới.',
    en: 'The succession {succession} is recorded already. Use another id for a new one.',
  },
  WIND_DOWN_BEFORE_END: {
    status: 422,
    vi: 'Hạn thu xếp {until} trước ngày kết thúc {date}. Hãy chọn hạn bằng hoặc sau ngày đó.',
    en: 'The wind-down until {until} ends before {date}. Choose that day or later.',
  },
  UNIT_HAS_CHILDREN: {
    status: 422,
    vi: 'Đơn vị {unit} còn đơn vị cấp dưới là {child}. Hãy chuyển hoặc kết thúc đơn vị cấp dưới trước.',
    en: 'The unit {unit} still has {child} below it. Move or end the units below first.',
  },
} as const;
