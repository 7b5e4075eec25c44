/** Ways in which the ledger says no about money that is not a gift, and about what counting finds. */
export const strayMoneyRefusals = {
  STRAY_ITEM_EXISTS: {
    status: 409,
    vi: 'Mã khoản {item} đã dùng trong sổ này. Hãy chọn mã khác.',
    en: 'The id {item} is taken in this book. Choose another.',
  },
  STRAY_RECEIPT_UNKNOWN: {
    status: 422,
    vi: 'Không có khoản tiền chưa rõ nguồn hoặc chuyển nhầm {item} trong sổ này. Hãy xem lại mã khoản.',
    en: 'There is no unidentified or misdirected receipt {item} in this book. Check its id.',
  },
  STRAY_BELOW_SETTLED: {
    status: 422,
    vi: 'Khoản {item} chỉ còn {left} đồng chưa xử lý, không đủ cho điều chỉnh này. Hãy sửa lần xác định hoặc từ chối đề nghị hoàn trả trước.',
    en: 'Only {left} đồng of {item} are free, too little for this correction. Put an identification right, or reject the refund asked for, first.',
  },
  IDENTIFIED_ABOVE_LEFT: {
    status: 422,
    vi: 'Khoản {item} chỉ còn {left} đồng chưa xử lý. Hãy giảm số tiền.',
    en: 'Only {left} đồng of {item} are not settled yet. Choose a smaller amount.',
  },
  REFUND_ABOVE_LEFT: {
    status: 422,
    vi: 'Chỉ được hoàn trả tối đa {left} đồng, là phần còn lại của khoản {item}. Hãy giảm số tiền.',
    en: 'At most {left} đồng can be refunded: that is what is left of {item}. Choose a smaller amount.',
  },
  REFUND_TO_ANOTHER_ACCOUNT: {
    status: 422,
    vi: 'Tài khoản này không phải tài khoản đã chuyển khoản {item}. Tiền chỉ hoàn trả về nơi đã gửi; hãy bỏ số tài khoản hoặc ghi đúng.',
    en: 'This is not the account that {item} came from. A refund goes back to its source only; leave the account out or enter the right one.',
  },
  REFUND_SOURCE_UNKNOWN: {
    status: 422,
    vi: 'Khoản {item} chưa ghi nơi gửi hoặc chủ sở hữu, nên chưa biết hoàn trả cho ai. Hãy nêu người nhận nếu là tiền thừa; nếu là tiền chuyển đến, hãy chờ xác minh.',
    en: 'No source or owner of {item} is recorded, so nobody knows whom to refund. Name the owner of a surplus; have a receipt identified first.',
  },
  DATE_BEFORE_ITEM: {
    status: 422,
    vi: 'Ngày {date} trước ngày có đủ khoản này trong sổ ({arose}). Hãy ghi từ ngày đó.',
    en: 'The date {date} is before all of this money was in the book ({arose}). Enter that day or a later one.',
  },
  STRAY_NOT_SPENDABLE: {
    status: 422,
    vi: 'Tiền ở đó có {stray} đồng chưa rõ nguồn hoặc thuộc người khác, không được chi. Chỉ còn {available} đồng; hãy xác minh các khoản đó trước hoặc giảm số tiền.',
    en: 'Of the money there {stray} đồng belong to others or have no known source and cannot be spent. Only {available} đồng are free; have those receipts identified first, or choose a smaller amount.',
  },
  COUNT_UNKNOWN: {
    status: 422,
    vi: 'Chưa có biên bản kiểm quỹ {place} ngày {date}. Hãy ghi kết quả kiểm quỹ trước.',
    en: 'No count of {place} on {date} is recorded. Record the count first.',
  },
  SURPLUS_ABOVE_COUNT: {
    status: 422,
    vi: 'Kiểm quỹ ngày đó chỉ đếm được {counted} đồng, ít hơn số sổ cộng tiền thừa. Hãy xem lại số tiền.',
    en: 'Only {counted} đồng were counted that day, less than the books and this surplus. Check the amount.',
  },
  DIFFERENCE_ALREADY_RECORDED: {
    status: 409,
    vi: 'Chênh lệch của lần kiểm quỹ này đã ghi ở khoản {item}. Nếu số tiền sai thì xử lý khoản đó.',
    en: 'The difference of this count is recorded already, as {item}. Where its amount is wrong, settle that one.',
  },
  DIFFERENCE_UNKNOWN: {
    status: 422,
    vi: 'Không có khoản thừa, thiếu {item} trong sổ này. Hãy xem lại mã khoản.',
    en: 'There is no surplus or shortage {item} in this book. Check its id.',
  },
  DIFFERENCE_OF_ANOTHER_KIND: {
    status: 422,
    vi: 'Khoản {item} không xử lý theo cách này: thừa thì nhập quỹ, ghi ủng hộ hoặc hoàn trả; thiếu thì bồi hoàn hoặc xóa.',
    en: '{item} is not settled in this way: a surplus is taken in, given or refunded; a shortage is repaid or written off.',
  },
  DIFFERENCE_CLOSED: {
    status: 409,
    vi: 'Khoản {item} đã xử lý xong, không xử lý lần nữa. Không cần làm gì thêm.',
    en: '{item} is settled already and cannot be settled again. Nothing more is to be done.',
  },
  DIFFERENCE_HELD: {
    status: 409,
    vi: 'Khoản {item} đang có đề nghị hoàn trả. Hãy chờ chi hoặc từ chối đề nghị đó trước.',
    en: 'A refund of {item} is asked for. Have it paid or rejected first.',
  },
  SETTLED_ABOVE_SHORTAGE: {
    status: 422,
    vi: 'Khoản thiếu {item} chỉ còn {left} đồng. Hãy giảm số tiền.',
    en: 'Only {left} đồng of the shortage {item} are left. Choose a smaller amount.',
  },
  INTEREST_POLICY_MISSING: {
    status: 422,
    vi: 'Quỹ {fund} chưa quy định lãi và phí ngân hàng vào ngày {date}. Hãy đặt quy định trước.',
    en: 'The fund {fund} has no policy on interest and fees on {date}. Set one first.',
  },
  INTEREST_POLICY_OUT_OF_ORDER: {
    status: 422,
    vi: 'Đã có quy định lãi và phí từ ngày {date}. Quy định mới phải từ ngày sau đó.',
    en: 'A policy on interest and fees takes effect on {date}. A new one must be dated later.',
  },
  INTEREST_OUTSIDE: {
    status: 422,
    vi: 'Theo quy định của quỹ, lãi tiền gửi thuộc đơn vị, ngoài sổ này. Hãy khai ở tiền ngoài sổ.',
    en: 'By the fund’s policy interest belongs to the unit, outside this book. Declare it as outside money.',
  },
  FEES_OUTSIDE: {
    status: 422,
    vi: 'Theo quy định của quỹ, phí ngân hàng do tiền ngoài sổ chịu, không trừ vào quỹ. Hãy ghi phí ở tiền ngoài sổ.',
    en: 'By the fund’s policy bank fees are borne by outside money, not by the fund. Declare the fee with the outside money.',
  },
  INTEREST_NEEDS_BANK: {
    status: 422,
    vi: 'Lãi và phí ngân hàng chỉ có ở tài khoản ngân hàng. Hãy chọn tài khoản.',
    en: 'Only a bank account has interest and fees. Choose an account.',
  },
  RATE_ZERO: {
    status: 422,
    vi: 'Tỷ giá không thể bằng không. Hãy ghi tỷ giá trên phiếu đổi tiền.',
    en: 'A rate cannot be zero. Enter the rate on the conversion slip.',
  },
  FOREIGN_DOES_NOT_AGREE: {
    status: 422,
    vi: 'Nguyên tệ nhân tỷ giá được {expected} đồng, khác số tiền {amount} đồng. Hãy soát lại phiếu đổi tiền.',
    en: 'The original amount times the rate is {expected} đồng, not {amount} đồng. Check the conversion slip.',
  },
  STRAY_MONEY_OPEN: {
    status: 422,
    vi: 'Khoản {item} chưa xử lý xong. Hãy xác minh, hoàn trả, quyết định, hoặc kết chuyển sang sổ năm sau trước khi nộp báo cáo năm.',
    en: '{item} is not settled. Identify it, refund it, decide on it or carry it forward before the annual report.',
  },
  SHORTAGE_OPEN: {
    status: 422,
    vi: 'Khoản thiếu {item} chưa bồi hoàn hoặc xóa. Hãy xử lý, hoặc kết chuyển sang sổ năm sau trước khi nộp báo cáo năm.',
    en: 'The shortage {item} is neither repaid nor written off. Settle it or carry it forward before the annual report.',
  },
} as const;
