import type { Chart } from './chart.js';

/**
 * Cash, bank, money in transit, receivables, advances and payables have kept their numbers through
 * every regime (111, 112, 113, 138, 141, 338); what follows the hyphen is our own division of them.
 * The numbers for charity income and expense in TT 41/2022's appendix are not verified yet, so they
 * have working codes that no regime uses and that say what they are.
 */
export const chart2026v1: Chart = {
  version: '2026_1',
  accounts: [
    { code: '111', vi: 'Tiền mặt', en: 'Cash', kind: 'asset', official: true },
    { code: '112', vi: 'Tiền gửi ngân hàng', en: 'Bank deposits', kind: 'asset', official: true },
    { code: '113', vi: 'Tiền đang chuyển', en: 'Money in transit', kind: 'asset', official: true },
    {
      code: '138-THU',
      vi: 'Tiền thu chưa nộp',
      en: 'Collected, not handed in',
      kind: 'asset',
      official: false,
    },
    {
      code: '138-THIEU',
      vi: 'Tiền thiếu chờ xử lý',
      en: 'Shortages to be settled',
      kind: 'asset',
      official: false,
    },
    { code: '141', vi: 'Tạm ứng', en: 'Advances', kind: 'asset', official: true },
    {
      code: '338-THUA',
      vi: 'Tiền thừa chờ xử lý',
      en: 'Surpluses to be settled',
      kind: 'balance',
      official: false,
    },
    {
      code: '338-LAC',
      vi: 'Tiền chưa rõ nguồn, chuyển nhầm',
      en: 'Unidentified and misdirected receipts',
      kind: 'balance',
      official: false,
    },
    {
      code: 'SD',
      vi: 'Số dư đầu kỳ và kết chuyển',
      en: 'Balances opened and carried',
      kind: 'balance',
      official: false,
    },
    {
      code: 'NB-THU',
      vi: 'Nhận từ đơn vị trong Hội',
      en: 'Received from units of the union',
      kind: 'balance',
      official: false,
    },
    {
      code: 'NB-CHI',
      vi: 'Nộp, phân bổ cho đơn vị trong Hội',
      en: 'Remitted to units of the union',
      kind: 'balance',
      official: false,
    },
    {
      code: 'BG',
      vi: 'Bàn giao khi sắp xếp đơn vị',
      en: 'Handed over when units are reorganised',
      kind: 'balance',
      official: false,
    },
    { code: 'THU-UH', vi: 'Thu ủng hộ', en: 'Donations', kind: 'income', official: false },
    { code: 'CHI-HT', vi: 'Chi hỗ trợ', en: 'Support given', kind: 'expense', official: false },
  ],
  places: { safe: '111', bank: '112' },
  rules: {
    opening: { debit: 'place', credit: { account: 'SD' } },
    donation: { debit: 'place', credit: { account: 'THU-UH' } },
    disbursement: { debit: { account: 'CHI-HT' }, credit: 'place' },
    transferOut: { debit: { account: '113' }, credit: 'place' },
    transferIn: { debit: 'place', credit: { account: '113' } },
    remittanceOut: { debit: { account: '113' }, credit: 'place' },
    remittanceAccepted: { debit: { account: 'NB-CHI' }, credit: { account: '113' } },
    remittanceReturned: { debit: 'place', credit: { account: '113' } },
    remittanceIn: { debit: 'place', credit: { account: 'NB-THU' } },
    carriedForward: { debit: { account: 'SD' }, credit: 'place' },
    broughtForward: { debit: 'place', credit: { account: 'SD' } },
    handedOver: { debit: { account: 'BG' }, credit: 'place' },
    takenOver: { debit: 'place', credit: { account: 'BG' } },
  },
};
