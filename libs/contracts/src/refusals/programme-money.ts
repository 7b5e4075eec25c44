/** Ways in which the ledger says no about money beside the charity's own. */
export const programmeMoneyRefusals = {
  PROGRAMME_MONEY_EXISTS: {
    status: 409,
    vi: 'Bản kê khai {declaration} đã ghi. Hãy dùng mã khác, hoặc lập bản điều chỉnh.',
    en: 'The statement {declaration} is recorded. Use another id, or correct it.',
  },
  PROGRAMME_MONEY_UNKNOWN: {
    status: 422,
    vi: 'Không có bản kê khai {declaration} của đơn vị này. Hãy chọn trong danh sách.',
    en: 'This unit has no statement {declaration}. Choose one from the list.',
  },
  PROGRAMME_YEAR_IN_FUTURE: {
    status: 422,
    vi: 'Năm {year} chưa tới; chỉ kê khai tiền đã có. Hãy xem lại năm.',
    en: 'The year {year} has not come; only money that was there is stated. Check the year.',
  },
} as const;
