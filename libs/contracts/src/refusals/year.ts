/** Ways in which the ledger says no about the end of a year. */
export const yearRefusals = {
  YEAR_NOT_OVER: {
    status: 422,
    vi: 'Năm {year} chưa hết. Hãy kết chuyển từ ngày đầu năm sau.',
    en: 'The year {year} is not over. Carry its balances forward from the next year’s first day on.',
  },
  YEAR_NOT_CLOSED: {
    status: 422,
    vi: 'Chưa khóa hết 12 tháng của năm {year}. Hãy khóa từng tháng cho đến tháng 12 trước.',
    en: 'Not all twelve months of {year} are closed. Close them in order up to December first.',
  },
  YEAR_REPORTED: {
    status: 422,
    vi: 'Năm {year} đã nộp báo cáo năm, sổ không ghi thêm. Việc mới hãy ghi vào sổ năm nay; sai sót của năm đó hãy chuyển điều chỉnh sang năm nay, kèm giải trình.',
    en: 'The annual report of {year} has been submitted; its book takes nothing more. Record new things in this year’s book, and refer a mistake of that year to this year with an explanation.',
  },
  YEAR_NOT_REPORTED: {
    status: 422,
    vi: 'Năm {year} chưa nộp báo cáo năm. Hãy điều chỉnh ngay trong sổ năm đó.',
    en: 'The annual report of {year} has not been submitted. Adjust in that year’s own book.',
  },
  NOTHING_TO_CARRY: {
    status: 422,
    vi: 'Sổ năm {year} không còn gì để kết chuyển. Không cần kết chuyển thêm.',
    en: 'The book of {year} has nothing left to carry forward. Nothing more is to be carried.',
  },
  BALANCES_NOT_CARRIED: {
    status: 422,
    vi: '{place} còn {amount} đồng chưa kết chuyển sang năm sau. Hãy kết chuyển trước khi nộp báo cáo.',
    en: '{place} still holds {amount} đồng. Carry it forward before the report is submitted.',
  },
  CARRY_NOT_BROUGHT: {
    status: 422,
    vi: 'Khoản kết chuyển {voucher} chưa vào sổ năm sau. Hãy mở sổ năm sau, đủ chữ ký, rồi thử lại.',
    en: 'What {voucher} carried forward is not in the next year’s book yet. Open and sign that book, then try again.',
  },
  CARRY_DOES_NOT_BALANCE: {
    status: 422,
    vi: 'Tiền có mục đích ({earmarked}) nhiều hơn tiền chuyển về ({held}). Hãy xem lại.',
    en: 'The earmarked money ({earmarked}) exceeds what goes back ({held}). Check the figures.',
  },
  CLAIM_PASSED_ON: {
    status: 422,
    vi: 'Khoản {item} đã chuyển sang sổ năm {year} của đơn vị {unit}. Hãy xử lý tại sổ đó.',
    en: '{item} has gone on to the book of {year} of the unit {unit}. Settle it there.',
  },
  ALREADY_TAKEN_ON: {
    status: 409,
    vi: 'Những khoản chuyển theo {voucher} đã có trong sổ này.',
    en: 'What {voucher} passed on is in this book already.',
  },
  ALREADY_BROUGHT: {
    status: 409,
    vi: 'Khoản kết chuyển {voucher} đã có trong sổ này.',
    en: 'What {voucher} carried is in this book already.',
  },
  REFERRAL_EXISTS: {
    status: 409,
    vi: 'Mã chuyển điều chỉnh {referral} đã dùng. Hãy chọn mã khác.',
    en: 'The referral id {referral} is taken. Choose another.',
  },
  REFERRAL_NOT_LATER: {
    status: 422,
    vi: 'Phải chuyển điều chỉnh sang một năm sau năm {year}. Hãy chọn năm của sổ đang mở.',
    en: 'An adjustment is referred to a year after {year}. Choose the year of the book that is open.',
  },
  REFERRAL_UNKNOWN: {
    status: 422,
    vi: 'Sổ năm {year} không cho phép điều chỉnh {referral} trong sổ này. Hãy chuyển điều chỉnh từ sổ năm đó trước.',
    en: 'The book of {year} has not licensed the adjustment {referral} in this book. Refer it from that year’s book first.',
  },
  REFERRAL_USED: {
    status: 409,
    vi: 'Điều chỉnh {referral} đã ghi vào sổ này. Mỗi lần chuyển chỉ điều chỉnh một lần. Sai sót khác thì chuyển điều chỉnh mới.',
    en: 'The adjustment {referral} is in this book already. Each referral licenses one. Refer another mistake anew.',
  },
  REFERRAL_PENDING: {
    status: 409,
    vi: 'Điều chỉnh {referral} đang chờ duyệt ở đề nghị {request}. Hãy chờ duyệt đề nghị đó.',
    en: 'The adjustment {referral} waits for approval as request {request}. Have that request approved.',
  },
  EXPLANATION_MISSING: {
    status: 422,
    vi: 'Điều chỉnh sau khi nộp báo cáo phải có giải trình. Hãy ghi giải trình.',
    en: 'An adjustment after the report needs an explanation. Give it.',
  },
} as const;
