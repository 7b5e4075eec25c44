import type { FundEvent } from './state.js';

/** A fund for the fund's specs. */
export const opened: FundEvent = {
  type: 'FundOpened',
  data: {
    fundId: 'xbg',
    code: 'XBG',
    name: 'Xuân biên giới',
    label: 'Nguồn vận động chương trình Xuân biên giới',
    programme: 'Xuân biên giới',
    ownerUnitId: 'tinh',
    basis: { number: '1/KH', date: '2022-01-04', issuer: 'Hội LHPN tỉnh' },
    channels: ['cash'],
    phases: [],
    purposes: [],
    disclosure: 'entries',
    openedOn: '2022-01-05',
  },
};

export const closing = (closedOn: string) => ({ fundId: 'xbg', closedOn });
export const closed = (closedOn: string): FundEvent => ({
  type: 'FundClosed',
  data: closing(closedOn),
});

export const blanketListed = {
  type: 'ItemListed',
  data: { fundId: 'xbg', itemId: 'chan', name: 'Chăn bông', measure: 'chiec' },
} as const satisfies FundEvent;
export const riceListed: FundEvent = {
  type: 'ItemListed',
  data: { fundId: 'xbg', itemId: 'gao', name: 'Gạo tẻ', measure: 'kg' },
};
export const tetBundle = {
  fundId: 'xbg',
  bundleId: 'quatet',
  name: 'Quà Tết hộ nghèo',
  money: 500_000,
  parts: [
    { itemId: 'chan', quantity: 1 },
    { itemId: 'gao', quantity: 10 },
  ],
  basis: { number: '15/KH', date: '2026-01-05', issuer: 'Hội LHPN tỉnh' },
};
export const tetBundleDefined: FundEvent = { type: 'BundleDefined', data: tetBundle };
