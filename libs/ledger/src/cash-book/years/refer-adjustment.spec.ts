import {
  ACCOUNTANT,
  book,
  donated,
  HOLDER,
  KEY,
  numbered,
  opened,
  stateAfter,
} from '../given-book.js';
import type { CashBookEvent } from '../messages.js';
import {
  beside,
  brought,
  carried,
  monthsClosed,
  NEW_YEAR,
  NEXT,
  nextOpened,
  reported,
} from './given-years.js';

const explanation = 'e'.repeat(43);
const year = [
  opened,
  donated(1, 100, '2026-03-02'),
  ...monthsClosed(12),
  carried(1, { ket: 100 }),
  ...reported,
];
const refer = (more: object = {}) => ({
  type: 'ReferAdjustment' as const,
  data: {
    ...KEY,
    referralId: 'dc1',
    voucher: numbered('PT', 1),
    correctedAmount: 90,
    toYear: 2027,
    explanation,
    ...more,
  },
});
const what = {
  original: numbered('PT', 1),
  kind: 'donation',
  before: 100,
  after: 90,
  placeId: 'ket',
  contributingUnitId: 'thonvang',
} as const;
const referred: CashBookEvent = {
  type: 'AdjustmentReferred',
  data: {
    referralId: 'dc1',
    voucher: numbered('PT', 1),
    ...what,
    toYear: 2027,
    referredBy: ACCOUNTANT,
    explanation,
  },
};

describe('a mistake that is found after the annual report', () => {
  it('posts nothing in the year that made it, and licenses one adjustment in a later one', () =>
    book
      .given(...year)
      .when(refer(), NEW_YEAR)
      .then(referred));

  it('is adjusted in its own book as long as the report is not submitted', () =>
    book
      .given(...year.slice(0, -2))
      .when(refer(), NEW_YEAR)
      .thenRefused('YEAR_NOT_REPORTED', { year: 2026 }));

  it('needs an explanation, and goes to a later year', () => {
    book
      .given(...year)
      .when(refer({ explanation: undefined }), NEW_YEAR)
      .thenRefused('EXPLANATION_MISSING', {});
    book
      .given(...year)
      .when(refer({ toYear: 2026 }), NEW_YEAR)
      .thenRefused('REFERRAL_NOT_LATER', { year: 2026 });
  });

  it('is referred once for each voucher', () => {
    book
      .given(...year, referred)
      .when(refer({ referralId: 'dc2' }), NEW_YEAR)
      .thenRefused('VOUCHER_NOT_LAST', { voucher: numbered('PT', 1), by: 'dc1' });
    book
      .given(...year, referred)
      .when(refer(), NEW_YEAR)
      .thenRefused('REFERRAL_EXISTS', { referral: 'dc1' });
  });
});

describe('the adjustment that an earlier year has licensed', () => {
  const next = [nextOpened, brought(1, { ket: 100 })];
  const licence = beside(2026, ...year, referred);
  const ask = (more: object = {}) => ({
    type: 'RequestReferredAdjustment' as const,
    data: {
      ...NEXT,
      requestId: 'r1',
      fromYear: 2026,
      referralId: 'dc1',
      validUntil: '2027-02-28',
      ...more,
    },
  });
  const copied = { fromYear: 2026, referralId: 'dc1', adjusts: numbered('PT', 1), ...what };
  const asked: CashBookEvent = {
    type: 'ReferredAdjustmentRequested',
    data: {
      requestId: 'r1',
      ...copied,
      validUntil: '2027-02-28',
      requestedBy: ACCOUNTANT,
      requestedOn: '2027-01-04',
    },
  };
  const approve = { type: 'ApproveRequest', data: { ...NEXT, requestId: 'r1' } } as const;
  const approval: CashBookEvent = {
    type: 'RequestApproved',
    data: {
      requestId: 'r1',
      approvedBy: HOLDER,
      capacity: 'accountHolder',
      delegated: false,
      complete: true,
    },
  };
  const posted: CashBookEvent = {
    type: 'ReferredAdjustmentPosted',
    data: {
      requestId: 'r1',
      ...copied,
      voucher: 'KT-QN_HM-PNBC-27-000002',
      occurredOn: '2027-01-04',
      voucherDate: '2027-01-04',
      period: '2027-01',
    },
  };

  it('is asked for in the book of the year that the licence names', () =>
    book
      .given(...next)
      .with(licence)
      .when(ask(), NEW_YEAR)
      .then(asked));

  it('is refused without its licence', () => {
    book
      .given(...next)
      .with(beside(2026, ...year))
      .when(ask(), NEW_YEAR)
      .thenRefused('REFERRAL_UNKNOWN', { referral: 'dc1', year: 2026 });
    book
      .given(...next)
      .with(licence)
      .when(ask({ referralId: 'dc9' }), NEW_YEAR)
      .thenRefused('REFERRAL_UNKNOWN', { referral: 'dc9', year: 2026 });
  });

  it('is posted by the signature of another person', () => {
    book
      .given(...next, asked)
      .when(approve, NEW_YEAR)
      .thenRefused('OWN_REQUEST', {});
    book
      .given(...next, asked)
      .when(approve, { ...NEW_YEAR, actor: HOLDER })
      .then(approval, posted);
    const state = stateAfter(...next, asked, approval, posted);
    expect(state.places.get('ket')?.balance.total).toBe(90);
    expect(state.requests.get('r1')).toMatchObject({ status: 'done' });
  });

  it('is used once', () => {
    book
      .given(...next, asked)
      .with(licence)
      .when(ask({ requestId: 'r2' }), NEW_YEAR)
      .thenRefused('REFERRAL_PENDING', { referral: 'dc1', request: 'r1' });
    book
      .given(...next, asked, approval, posted)
      .with(licence)
      .when(ask({ requestId: 'r2' }), NEW_YEAR)
      .thenRefused('REFERRAL_USED', { referral: 'dc1' });
  });

  it('takes back no money that is not there', () =>
    book
      .given(nextOpened, brought(1, { ket: 9 }), asked)
      .when(approve, { ...NEW_YEAR, actor: HOLDER })
      .thenRefused('PLACE_OVERDRAWN', { place: 'ket', date: '2027-01-04', available: 9 }));
});
