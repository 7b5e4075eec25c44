const SERIES = '(?:PT|PC|BC|UN|BN|KT)';

/**
 * The voucher that a memo names, without hyphens, as a payment code carries it. Only numbers that the
 * unit's own books can have are looked for: whatever else a memo says stays in the vault.
 * @param stems unit and fund of those books, as in `QNHLMDD`
 */
export const voucherNamed = (memo: string, stems: readonly string[]): string | undefined => {
  if (stems.length === 0) return undefined;
  const folded = memo.toUpperCase().replaceAll(/[^0-9A-Z]/g, '');
  return new RegExp(`${SERIES}(?:${stems.join('|')})\\d{8}`).exec(folded)?.[0];
};
