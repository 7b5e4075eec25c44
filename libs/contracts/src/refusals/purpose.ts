/** Ways in which the ledger says no about what money is meant for. */
export const purposeRefusals = {
  PURPOSE_CHANGE_WITHOUT_BASIS: {
    status: 422,
    vi: 'Đổi mục đích cần sự đồng ý của người ủng hộ hoặc quyết định có số. Hãy nêu một trong hai.',
    en: 'A change of purpose needs the giver’s consent or a numbered decision. State one of them.',
  },
  PURPOSE_CHANGE_NEEDS_DECISION: {
    status: 422,
    vi: 'Dành tiền chung cho một mục đích thì cần quyết định có số. Hãy nêu quyết định.',
    en: 'Setting general money aside for a purpose needs a numbered decision. State it.',
  },
  CONSENT_INCOMPLETE: {
    status: 422,
    vi: 'Sự đồng ý của người ủng hộ cần cả nội dung và ngày.',
    en: 'The giver’s consent needs both its words and its day.',
  },
  SAME_PURPOSE: {
    status: 422,
    vi: 'Mục đích mới trùng mục đích cũ. Hãy chọn mục đích khác.',
    en: 'The new purpose is the old one. Choose another.',
  },
  PURPOSE_CHANGE_ABOVE_HELD: {
    status: 422,
    vi: 'Mục đích cũ chỉ còn {available} đồng chưa giữ chỗ từ ngày {date}. Hãy giảm số tiền.',
    en: 'From {date} on only {available} đồng of the old purpose are free. Choose a smaller amount.',
  },
} as const;
