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
