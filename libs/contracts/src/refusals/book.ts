/** Ways in which the ledger says no about entries in a cash book. */
export const bookRefusals = {
  BOOK_NOT_OPEN: {
    status: 422,
    vi: 'Sổ này chưa mở. Hãy mở sổ của đơn vị cho quỹ và năm đó trước.',
    en: 'This book is not open. Open the unit’s book for that fund and year first.',
  },
  BOOK_EXISTS: {
    status: 409,
    vi: 'Sổ này đã mở rồi. Hãy ghi vào sổ đó.',
    en: 'This book is open already. Record in it.',
  },
  OPENING_NEEDS_BASIS: {
    status: 422,
    vi: 'Có số dư đầu kỳ thì phải nêu biên bản làm căn cứ.',
    en: 'Opening balances need the minutes that they rest on.',
  },
  OPENING_EARMARKS_EXCEED: {
    status: 422,
    vi: 'Tiền có mục đích ({earmarked}) nhiều hơn tiền đang giữ ({held}). Hãy xem lại.',
    en: 'The earmarked money ({earmarked}) exceeds what is held ({held}). Check the figures.',
  },
  ITEM_REPEATED: {
    status: 422,
    vi: '{item} được khai hai lần trong danh sách số dư. Hãy gộp lại.',
    en: '{item} stands twice in the list of balances. Merge the two.',
  },
  OPENING_NOT_SIGNED: {
    status: 422,
    vi: 'Số dư đầu kỳ chưa đủ chữ ký của thủ quỹ và chủ tài khoản. Hãy ký đủ rồi mới ghi sổ.',
    en: 'The cashier and the account holder have not both signed the opening balances yet. Have both sign before anything is recorded.',
  },
  OPENING_ALREADY_SIGNED: {
    status: 409,
    vi: 'Số dư đầu kỳ đã có chữ ký này. Không cần ký lại.',
    en: 'The opening balances have this signature already. There is no need to sign again.',
  },
  SAME_PERSON: {
    status: 422,
    vi: 'Việc này cần một người khác với người đã lập hoặc đã ký.',
    en: 'This needs a person other than the one who made or signed it.',
  },
  DATE_IN_FUTURE: {
    status: 422,
    vi: 'Ngày {date} chưa tới. Hãy ghi khi việc đã xảy ra.',
    en: 'The date {date} has not come yet. Record it once it has happened.',
  },
  DATE_BEFORE_BOOK: {
    status: 422,
    vi: 'Ngày {date} trước ngày mở sổ ({opened}). Hãy xem lại ngày.',
    en: 'The date {date} is before the book opened ({opened}). Check the date.',
  },
  DATE_OUTSIDE_YEAR: {
    status: 422,
    vi: 'Ngày {date} không thuộc năm {year} của sổ. Hãy chọn sổ đúng năm.',
    en: 'The date {date} is not in the book’s year {year}. Choose the book of that year.',
  },
  VOUCHER_DATE_BEFORE_MONEY: {
    status: 422,
    vi: 'Ngày chứng từ không được trước ngày phát sinh {date}. Hãy ghi từ ngày đó trở đi.',
    en: 'The voucher may not be dated before the money moved ({date}). Date it that day or later.',
  },
  VOUCHER_DATE_BACKWARDS: {
    status: 422,
    vi: 'Quyển {series} đã có chứng từ ngày {date}; ngày chứng từ không được lùi. Hãy ghi ngày chứng từ từ {date} trở đi, ngày phát sinh giữ nguyên.',
    en: 'Series {series} has a voucher dated {date}; voucher dates never go backwards. Date the voucher {date} or later; the day the money moved may stay.',
  },
  PERIOD_CLOSED: {
    status: 422,
    vi: 'Tháng {period} đã khóa sổ. Hãy ghi vào tháng đang mở, giữ nguyên ngày phát sinh.',
    en: 'The month {period} is closed. Post it in an open month and keep the day the money moved.',
  },
  PERIOD_BEFORE_DATE: {
    status: 422,
    vi: 'Kỳ {period} trước tháng phát sinh. Hãy chọn tháng phát sinh hoặc sau đó.',
    en: 'The period {period} is before the month in which the money moved. Choose that month or a later one.',
  },
  PERIOD_IN_FUTURE: {
    status: 422,
    vi: 'Kỳ {period} chưa tới. Hãy chọn tháng này hoặc tháng trước còn mở.',
    en: 'The period {period} has not come yet. Choose this month or an earlier open one.',
  },
  PERIOD_OUTSIDE_YEAR: {
    status: 422,
    vi: 'Kỳ {period} không thuộc năm {year} của sổ. Hãy chọn một tháng của năm đó, hoặc ghi vào sổ đúng năm.',
    en: 'The period {period} is not in the book’s year {year}. Choose a month of that year, or the book of the right year.',
  },
  PLACE_OVERDRAWN: {
    status: 422,
    vi: 'Nơi giữ tiền {place} không đủ: từ ngày {date} chỉ còn {available} đồng chưa giữ chỗ. Hãy kiểm tra lại số tiền, ngày hoặc nơi chi.',
    en: 'The holding place {place} does not cover it: from {date} on only {available} đồng are free. Check the amount, the date or the place.',
  },
  EARMARK_OVERDRAWN: {
    status: 422,
    vi: 'Tiền cho mục đích “{earmark}” không đủ: từ ngày {date} chỉ còn {available} đồng. Hãy chọn đúng mục đích hoặc giảm số tiền.',
    en: 'The money for “{earmark}” does not cover it: from {date} on only {available} đồng are left. Choose the right purpose or a smaller amount.',
  },
  REFERENCE_ALREADY_ENTERED: {
    status: 409,
    vi: 'Mã giao dịch {reference} đã có trong sổ ở chứng từ {voucher}. Hãy xem chứng từ đó trước khi ghi.',
    en: 'The reference {reference} is in the book already, as voucher {voucher}. Look at that voucher before recording again.',
  },
  MEMBER_LIST_DOES_NOT_SUM: {
    status: 422,
    vi: 'Danh sách đóng góp cộng lại {total} đồng, khác số tiền {amount} đồng. Hãy soát lại danh sách.',
    en: 'The list of members sums to {total} đồng, not {amount} đồng. Check the list.',
  },
  GIVER_INCOMPLETE: {
    status: 422,
    vi: 'Người ủng hộ chưa đủ: có tên thì cần tên, tập thể thì cần danh sách, ẩn danh thì không ghi gì thêm.',
    en: 'The giver is incomplete: a named giver needs a name, a collective one its list, an anonymous one nothing else.',
  },
  TRANSFER_UNKNOWN: {
    status: 422,
    vi: 'Không có lần chuyển tiền {transfer} trong sổ này. Hãy xem lại mã chuyển tiền.',
    en: 'There is no transfer {transfer} in this book. Check its id.',
  },
  TRANSFER_EXISTS: {
    status: 409,
    vi: 'Lần chuyển tiền {transfer} đã ghi. Lần chuyển khác thì dùng mã khác.',
    en: 'The transfer {transfer} is recorded already. Use another id for another transfer.',
  },
  TRANSFER_ARRIVED: {
    status: 409,
    vi: 'Lần chuyển tiền {transfer} đã xác nhận đến nơi. Không cần xác nhận lại.',
    en: 'The transfer {transfer} has arrived already. There is no need to confirm it again.',
  },
  SAME_PLACE: {
    status: 422,
    vi: 'Nơi đi và nơi đến là một. Hãy chọn nơi đến khác.',
    en: 'The money would stay where it is. Choose another place to send it to.',
  },
  DATE_BEFORE_SENT: {
    status: 422,
    vi: 'Ngày {date} trước ngày gửi đi ({sent}). Hãy xem lại ngày.',
    en: 'The date {date} is before it was sent ({sent}). Check the date.',
  },
  PERIOD_OUT_OF_ORDER: {
    status: 422,
    vi: 'Phải khóa tháng {expected} trước.',
    en: 'The month {expected} must be closed first.',
  },
  PERIOD_NOT_OVER: {
    status: 422,
    vi: 'Tháng {period} chưa hết. Hãy khóa sổ sau ngày cuối tháng.',
    en: 'The month {period} is not over. Close it after its last day.',
  },
  MONEY_IN_TRANSIT: {
    status: 422,
    vi: 'Còn tiền đang chuyển ({item}). Hãy xác nhận hoặc nhận lại trước.',
    en: 'Money is still in transit ({item}). Have it confirmed or returned first.',
  },
  OPENING_SIGNATURE_NOT_NEEDED: {
    status: 422,
    vi: 'Số dư đầu không có phần thuộc chức danh này. Thủ quỹ ký tiền, thủ kho ký hàng, chủ tài khoản ký chung.',
    en: 'The opening has nothing that this capacity answers for. Cashiers sign for money, storekeepers for goods, the account holder for all.',
  },
  REQUESTS_OPEN: {
    status: 422,
    vi: 'Còn đề nghị {request} chưa xong. Hãy chi, từ chối hoặc chờ hết hạn trước.',
    en: 'The request {request} is still open. Pay it, reject it or let it expire first.',
  },
} as const;
