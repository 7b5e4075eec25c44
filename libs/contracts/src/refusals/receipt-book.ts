/** Ways in which the ledger says no about receipt books and their pre-printed serials. */
export const receiptBookRefusals = {
  RECEIPT_BOOK_UNKNOWN: {
    status: 422,
    vi: 'Đơn vị không có quyển biên lai {book}. Hãy đăng ký quyển trước khi dùng.',
    en: 'The unit has no receipt book {book}. Register the book before it is used.',
  },
  RECEIPT_BOOK_EXISTS: {
    status: 409,
    vi: 'Mã quyển biên lai {book} đã dùng. Hãy chọn mã khác.',
    en: 'The receipt book id {book} is taken. Choose another.',
  },
  RECEIPT_RANGE_BACKWARDS: {
    status: 422,
    vi: 'Số cuối {last} nhỏ hơn số đầu {first}. Hãy xem lại hai số in trên quyển.',
    en: 'The last serial {last} is below the first {first}. Check the two printed numbers.',
  },
  RECEIPT_RANGE_TOO_LONG: {
    status: 422,
    vi: 'Một quyển có nhiều nhất {most} số. Hãy đăng ký từng quyển.',
    en: 'A book has at most {most} serials. Register each book by itself.',
  },
  RECEIPT_RANGE_OVERLAPS: {
    status: 409,
    vi: 'Dải số {prefix} này trùng với quyển {book} đã đăng ký. Hãy xem lại số in trên quyển.',
    en: 'This range of {prefix} overlaps the book {book} that is registered. Check the printed numbers.',
  },
  RECEIPT_BOOK_OUT: {
    status: 409,
    vi: 'Quyển {book} đã giao và chưa trả (quỹ {fund}, năm {year}). Hãy nhận lại quyển trước.',
    en: 'The book {book} is out and not returned (fund {fund}, year {year}). Take it back first.',
  },
  RECEIPT_BOOK_USED_UP: {
    status: 422,
    vi: 'Quyển {book} không còn số nào chưa dùng. Hãy giao quyển khác.',
    en: 'The book {book} has no unused serial left. Issue another book.',
  },
  RECEIPT_BOOK_NOT_ISSUED: {
    status: 422,
    vi: 'Ngày {date} quyển {book} chưa giao cho ai. Hãy ghi việc giao quyển trước, đúng ngày.',
    en: 'On {date} the book {book} was with nobody. Record its issue first, under its day.',
  },
  RECEIPT_BOOK_RETURNED: {
    status: 422,
    vi: 'Quyển {book} đã trả về văn phòng ngày {date}, mọi số đã chốt. Hãy dùng quyển đang giao.',
    en: 'The book {book} was returned on {date}, every serial accounted for. Use a book that is out.',
  },
  RECEIPT_BOOK_LOST: {
    status: 422,
    vi: 'Quyển {book} đã báo mất ngày {date}. Hãy ghi khoản này không có số biên lai và nêu biên bản trong nội dung.',
    en: 'The book {book} was declared lost on {date}. Record this without a serial and name the minutes in the content.',
  },
  RECEIPT_BOOK_OF_ANOTHER_FUND: {
    status: 422,
    vi: 'Quyển {book} được giao cho quỹ {fund} năm {year}. Hãy dùng quyển của quỹ và năm này, hoặc nêu đúng quỹ và năm.',
    en: 'The book {book} is out for the fund {fund} in {year}. Use a book of this fund and year, or name the right ones.',
  },
  RECEIPT_BOOK_OF_ANOTHER_COLLECTOR: {
    status: 422,
    vi: 'Quyển {book} được giao cho người thu khác. Hãy chọn đúng người thu hoặc đúng quyển.',
    en: 'The book {book} is with another collector. Choose the right collector or the right book.',
  },
  RECEIPT_SERIAL_OUTSIDE: {
    status: 422,
    vi: 'Số {serial} không có trong quyển {book} (từ {first} đến {last}). Hãy xem lại số.',
    en: 'The serial {serial} is not in the book {book} ({first} to {last}). Check the number.',
  },
  RECEIPT_SERIAL_USED: {
    status: 409,
    vi: 'Số {serial} của quyển {book} đã dùng. Mỗi số chỉ dùng một lần; hãy xem lại số.',
    en: 'The serial {serial} of the book {book} has been used. Each is used once; check the number.',
  },
  RECEIPT_SERIAL_VOIDED: {
    status: 422,
    vi: 'Số {serial} của quyển {book} đã HỦY. Hãy dùng số khác.',
    en: 'The serial {serial} of the book {book} is void. Use another.',
  },
  RECEIPT_SERIAL_LOST: {
    status: 422,
    vi: 'Số {serial} của quyển {book} đã báo mất. Hãy ghi khoản này không có số biên lai.',
    en: 'The serial {serial} of the book {book} was declared lost. Record this without a serial.',
  },
  RECEIPT_SERIAL_ELSEWHERE: {
    status: 422,
    vi: 'Số {serial} của quyển {book} thuộc đơn vị khác từ khi bàn giao. Hãy dùng số mà đơn vị này giữ.',
    en: 'The serial {serial} of the book {book} is another unit’s since the handover. Use one that this unit holds.',
  },
  RECEIPT_BOOK_PASSED_ON: {
    status: 422,
    vi: 'Quyển {book} đã bàn giao cho đơn vị {unit} ngày {date}. Hãy dùng ở đơn vị đó.',
    en: 'The book {book} was handed over to the unit {unit} on {date}. It is used there.',
  },
  RECEIPT_BOOK_WITHOUT_UNUSED: {
    status: 422,
    vi: 'Quyển {book} không còn số nào chưa dùng. Hãy lưu quyển cùng chứng từ của đơn vị cũ.',
    en: 'The book {book} has no unused serial left. Keep it with the vouchers of the unit that ended.',
  },
  RECEIPT_BOOK_ALREADY_TAKEN_ON: {
    status: 409,
    vi: 'Quyển {book} của đơn vị {unit} đã nhận vào văn phòng này.',
    en: 'The book {book} of the unit {unit} is in this office already.',
  },
  RECEIPTS_UNACCOUNTED: {
    status: 422,
    vi: 'Số liệu quyển {book} không khớp: theo sổ đã dùng {used}, hủy {voided}, mất {lost}, chưa dùng {unused}. Hãy ghi đủ khoản thu, số hủy, số mất rồi trả quyển.',
    en: 'The book {book} does not add up: the records say {used} used, {voided} void, {lost} lost, {unused} unused. Record what is missing, then return it.',
  },
  RECEIPT_DATE_BACKWARDS: {
    status: 422,
    vi: 'Ngày {date} trước việc gần nhất của quyển {book} (ngày {last}). Hãy xem lại ngày.',
    en: 'The date {date} is before what last happened to the book {book} ({last}). Check the date.',
  },
} as const;
