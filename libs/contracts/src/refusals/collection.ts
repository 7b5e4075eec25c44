/** Ways in which the ledger says no about collectors' takings and drives. */
export const collectionRefusals = {
  COLLECTION_EXISTS: {
    status: 409,
    vi: 'Lần thu {collection} đã ghi. Hãy dùng mã khác.',
    en: 'The collection {collection} is recorded already. Use another id.',
  },
  COLLECTION_UNKNOWN: {
    status: 422,
    vi: 'Sổ này không có lần thu {collection}. Hãy xem lại bảng kê.',
    en: 'There is no collection {collection} in this book. Check the list.',
  },
  COLLECTION_OF_ANOTHER_COLLECTOR: {
    status: 422,
    vi: 'Lần thu {collection} là của người thu khác. Mỗi bảng kê chỉ của một người thu.',
    en: 'The collection {collection} is another collector’s. A list is one collector’s only.',
  },
  COLLECTION_HANDED_IN: {
    status: 409,
    vi: 'Lần thu {collection} đã nộp đủ. Hãy bỏ dòng này khỏi bảng kê.',
    en: 'The collection {collection} is handed in already. Take the line off the list.',
  },
  COLLECTION_BELOW_HANDED_IN: {
    status: 422,
    vi: 'Lần thu {collection} đã nộp hoặc đã chuyển sang sổ khác {handed} đồng; không điều chỉnh thấp hơn số đó. Hãy chọn số lớn hơn; phần đã vào quỹ chỉ ra bằng một khoản chi.',
    en: 'Of the collection {collection} {handed} đồng are handed in or have gone on to another book; it cannot be adjusted below that. Choose a larger amount; what is in the fund leaves it by a payment.',
  },
  COLLECTION_NOT_VOIDABLE: {
    status: 422,
    vi: 'Chứng từ thu chưa nộp {voucher} không hủy được. Hãy điều chỉnh số tiền, có thể về 0.',
    en: 'The voucher {voucher} of a collection cannot be voided. Adjust its amount, to 0 if need be.',
  },
  COLLECTION_DUE_TOO_EARLY: {
    status: 422,
    vi: 'Hạn nộp {due} trước ngày thu {date}. Hãy xem lại hạn nộp.',
    en: 'It would be due on {due}, before it was taken ({date}). Check the due day.',
  },
  DATE_BEFORE_COLLECTION: {
    status: 422,
    vi: 'Ngày nộp {date} trước ngày thu {collected} của lần thu {collection}. Hãy xem lại ngày.',
    en: 'It would be handed in on {date}, before {collection} was taken ({collected}). Check the date.',
  },
  HAND_IN_EXCEEDS: {
    status: 422,
    vi: 'Lần thu {collection} chỉ còn {owed} đồng chưa nộp. Hãy giảm dòng này của bảng kê.',
    en: 'Of the collection {collection} only {owed} đồng are left to hand in. Lower this line.',
  },
  HAND_IN_LIST_DOES_NOT_SUM: {
    status: 422,
    vi: 'Bảng kê nộp tiền cộng lại {total} đồng, khác số nộp {amount} đồng. Hãy soát lại bảng kê.',
    en: 'The list of takings sums to {total} đồng, not {amount} đồng. Check the list.',
  },
  HAND_IN_REPEATED: {
    status: 422,
    vi: 'Lần thu {collection} đứng hai dòng trong bảng kê. Hãy gộp lại.',
    en: 'The collection {collection} stands twice on the list. Merge the two lines.',
  },
  HAND_IN_BY_COLLECTOR: {
    status: 422,
    vi: 'Người thu không tự ghi nhận tiền mình nộp. Cần một người khác nhận và ghi.',
    en: 'Collectors do not record what they hand in themselves. Another person has to take it.',
  },
  COLLECTIONS_OUTSTANDING: {
    status: 422,
    vi: 'Lần thu {collection} còn {owed} đồng chưa nộp. Hãy thu nộp đủ, hoặc kết chuyển sang sổ năm sau.',
    en: 'Of the collection {collection} {owed} đồng are not handed in. Have them handed in, or carry them forward to the next year’s book.',
  },
  DRIVE_EXISTS: {
    status: 409,
    vi: 'Mã đợt vận động {drive} đã dùng. Hãy chọn mã khác.',
    en: 'The drive id {drive} is taken. Choose another.',
  },
  DRIVE_UNKNOWN: {
    status: 422,
    vi: 'Quỹ này không có đợt vận động {drive}. Hãy chọn đợt trong danh sách của quỹ.',
    en: 'The fund has no drive {drive}. Choose one of its drives.',
  },
  DRIVE_DATES: {
    status: 422,
    vi: 'Hạn của đợt vận động trước ngày bắt đầu. Hãy xem lại hai ngày.',
    en: 'The drive is due before it starts. Check the two dates.',
  },
  DRIVE_UNIT_REPEATED: {
    status: 422,
    vi: 'Đơn vị {unit} được giao chỉ tiêu hai lần trong đợt này. Hãy gộp lại.',
    en: 'The unit {unit} stands twice in this drive. Merge the two lines.',
  },
  DATE_BEFORE_DRIVE: {
    status: 422,
    vi: 'Ngày {date} trước ngày bắt đầu đợt vận động ({starts}). Hãy xem lại ngày.',
    en: 'The date {date} is before the drive starts ({starts}). Check the date.',
  },
} as const;
