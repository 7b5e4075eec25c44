/** Ways in which the ledger says no about bank statements and what their lines are matched to. */
export const bankStatementRefusals = {
  STATEMENT_EXISTS: {
    status: 409,
    vi: 'Mã sao kê {statement} đã dùng cho tài khoản này. Hãy chọn mã khác.',
    en: 'The statement id {statement} is taken in this account. Choose another.',
  },
  STATEMENT_KNOWN: {
    status: 409,
    vi: 'Mọi dòng của sao kê này đã có trong sổ; không có gì phải ghi thêm.',
    en: 'Every line of this statement is here already; there is nothing to record.',
  },
  STATEMENT_CHAIN_BROKEN: {
    status: 422,
    vi: 'Hàng {row}: số dư phải là {expected} mà sao kê ghi {stated}. Có thể thiếu dòng hoặc sai số tiền. Hãy xuất lại sao kê từ ngân hàng.',
    en: 'Row {row}: the balance should be {expected} and the statement says {stated}. A line is missing or a sum is wrong. Export the statement from the bank again.',
  },
  STATEMENT_CLOSING_DIFFERS: {
    status: 422,
    vi: 'Số dư đầu cộng các dòng là {reached} mà số dư cuối ghi {stated}. Hãy kiểm tra số dư đầu, số dư cuối và xem có thiếu dòng không.',
    en: 'The opening balance and the lines make {reached}; the closing balance says {stated}. Check both balances, and whether a line is missing.',
  },
  STATEMENT_OUT_OF_ORDER: {
    status: 422,
    vi: 'Hàng {row}: ngày {date} đi ngược so với hàng trước. Hãy xếp các dòng theo ngày.',
    en: 'Row {row}: {date} goes backwards from the row before. Put the lines in the order of their days.',
  },
  STATEMENT_LINE_CHANGED: {
    status: 409,
    vi: 'Hàng {row}: giao dịch này đã nhập là dòng {line} với số dư khác. Hãy hỏi ngân hàng bản nào đúng.',
    en: 'Row {row}: this transfer was imported as line {line} with another balance. Ask the bank which of the two is right.',
  },
  LINE_UNKNOWN: {
    status: 404,
    vi: 'Tài khoản không có dòng sao kê {line}. Hãy xem lại danh sách dòng.',
    en: 'The account has no statement line {line}. Look at its list of lines again.',
  },
  LINE_SETTLED: {
    status: 409,
    vi: 'Dòng {line} đã khớp hoặc đã xếp ngoài sổ. Hãy mở lại dòng, kèm lý do, rồi làm lại.',
    en: 'Line {line} is matched or set outside the books already. Reopen it, with the reason, and try again.',
  },
  LINE_OPEN: {
    status: 409,
    vi: 'Dòng {line} chưa khớp với khoản nào nên không có gì để mở lại.',
    en: 'Line {line} is matched to nothing, so that there is nothing to reopen.',
  },
  LINE_REASON_MISSING: {
    status: 422,
    vi: 'Hãy ghi lý do mở lại dòng sao kê.',
    en: 'Say why the line is reopened.',
  },
  LINE_SUM_DIFFERS: {
    status: 422,
    vi: 'Dòng {line} là {amount} đồng mà các chứng từ cộng lại {sum} đồng. Hãy chọn đúng chứng từ.',
    en: 'Line {line} is {amount} đồng and the entries make {sum} đồng. Choose the entries that it is.',
  },
  LINE_ENTRY_UNKNOWN: {
    status: 422,
    vi: 'Chứng từ {voucher} không làm thay đổi tài khoản này, hoặc đã hủy. Hãy nêu chứng từ gốc của khoản đó.',
    en: 'The voucher {voucher} moves nothing in this account, or is void. Name the first voucher of the entry.',
  },
  LINE_ENTRY_MATCHED: {
    status: 409,
    vi: 'Chứng từ {voucher} đã khớp với dòng {line}. Hãy mở lại dòng đó trước.',
    en: 'The voucher {voucher} is matched to line {line} already. Reopen that line first.',
  },
  LINE_DIRECTION: {
    status: 422,
    vi: 'Dòng {line} là tiền theo chiều ngược lại. Khoản ủng hộ, tiền lạc và lãi chỉ ghi từ dòng tiền vào; phí chỉ ghi từ dòng tiền ra.',
    en: 'Line {line} goes the other way. Gifts, stray money and interest come from lines in; fees from lines out.',
  },
  LINE_TAKEN_MEANWHILE: {
    status: 409,
    vi: 'Đã ghi chứng từ {voucher}, nhưng trong lúc đó dòng {line} vừa được khớp với khoản khác. Hãy hủy một trong hai chứng từ.',
    en: 'The voucher {voucher} was recorded, but line {line} has been matched to something else meanwhile. Void one of the two.',
  },
  LINE_REQUEST_DIFFERS: {
    status: 422,
    vi: 'Đề nghị {request} không chi từ tài khoản này. Hãy chọn đúng đề nghị đã duyệt.',
    en: 'The request {request} does not pay from this account. Choose the approved request that does.',
  },
  STATEMENT_UNREADABLE: {
    status: 422,
    vi: 'Không đọc được tệp này. Hãy xuất lại từ ngân hàng dạng CSV (UTF-8) hoặc XLSX.',
    en: 'This file cannot be read. Export it from the bank again as CSV (UTF-8) or XLSX.',
  },
  STATEMENT_COLUMN_MISSING: {
    status: 422,
    vi: 'Trong tệp không có cột “{column}”. Hãy chép đúng tên cột ở hàng tiêu đề.',
    en: 'The file has no column “{column}”. Copy the column’s name from the heading row.',
  },
  STATEMENT_CELL: {
    status: 422,
    vi: 'Hàng {row}, cột “{column}”: không đọc được. Ngày viết 22/11/2026; tiền là số đồng nguyên.',
    en: 'Row {row}, column “{column}” cannot be read. A day is written 22/11/2026; money is whole đồng.',
  },
  STATEMENT_AMOUNTS: {
    status: 422,
    vi: 'Hàng {row}: mỗi dòng phải có đúng một số: hoặc tiền vào (ghi có), hoặc tiền ra.',
    en: 'Row {row}: each line has one sum, either money in (credit) or money out (debit).',
  },
  STATEMENT_EMPTY: {
    status: 422,
    vi: 'Tệp không có dòng giao dịch nào. Hãy xuất khoảng ngày có giao dịch.',
    en: 'The file has no line in it. Export a range of days in which something happened.',
  },
  STATEMENT_TOO_LONG: {
    status: 413,
    vi: 'Tệp có hơn {most} dòng. Hãy xuất từng khoảng ngày ngắn hơn; các tệp chồng lên nhau cũng không sao.',
    en: 'The file has more than {most} lines. Export shorter ranges of days; it does no harm if they overlap.',
  },
  STATEMENT_BALANCE_MISSING: {
    status: 422,
    vi: 'Tệp không có cột số dư. Hãy gửi kèm số dư đầu (opening) và số dư cuối (closing).',
    en: 'The file has no column of balances. Send the opening and the closing balance with it.',
  },
} as const;
