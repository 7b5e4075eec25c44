import type { Posting } from '#contracts';
import { fund } from '../fund/fund.js';
import { specify } from '../given.js';
import { office } from '../office/office.js';
import { organisation } from '../organisation/organisation.js';
import { fundStream, officeStream, ORGANISATION_STREAM } from '../streams.js';
import { cashBook } from './cash-book.js';
import { evolve } from './evolve.js';
import type { CashBookEvent } from './messages.js';
import { cashBookStreams } from './state.js';

/** The small world of the cash book's specs: a commune, its staff, one fund, a safe and an account. */
export const KEY = { unitId: 'hoanhmo', fundId: 'pnbc', year: 2026 };
export const RECEIVER = { ...KEY, unitId: 'tinh' };

const person = (digit: string) => `${digit.repeat(8)}-0000-4000-8000-000000000000`;
export const ACCOUNTANT = person('a');
export const CASHIER = person('b');
export const HOLDER = person('c');
export const SECOND_HOLDER = person('d');
export const SIGNATORY = person('e');
export const OUTSIDER = person('f');
export const GIVER = person('9');

export const TODAY = '2026-03-16';
export const decision = { number: '12/QĐ-HPN', date: '2026-03-01', issuer: 'Hội LHPN xã Hoành Mô' };

const units = organisation.initial();
for (const [unitId, code, parentId] of [
  ['tinh', 'QN', undefined],
  ['hoanhmo', 'QN_HM', 'tinh'],
  ['thonvang', 'QN_HM_01', 'hoanhmo'],
] as const) {
  const data = { unitId, code, parentId, kind: 'territorial' as const, level: 1, name: code };
  const event = { ...data, establishedOn: '2025-07-01' };
  organisation.evolve(units, { type: 'UnitEstablished', data: event });
}
organisation.evolve(units, {
  type: 'UnitEstablished',
  data: {
    unitId: 'dongvan',
    code: 'QN_DV',
    kind: 'territorial',
    level: 3,
    name: 'Đồng Văn',
    parentId: 'tinh',
    establishedOn: '2021-01-01',
  },
});
organisation.evolve(units, {
  type: 'UnitDissolved',
  data: { unitId: 'dongvan', dissolvedOn: '2025-07-01', windDownUntil: '2025-12-31' },
});

const money = fund.initial();
fund.evolve(money, {
  type: 'FundOpened',
  data: {
    fundId: 'pnbc',
    code: 'PNBC',
    name: 'Đồng hành cùng phụ nữ biên cương',
    label: 'Nguồn vận động chương trình',
    programme: 'Đồng hành cùng phụ nữ biên cương',
    ownerUnitId: 'tinh',
    basis: decision,
    channels: ['cash', 'bank'],
    phases: [],
    purposes: [
      { code: 'maiam', name: 'Mái ấm' },
      { code: 'sinhke', name: 'Sinh kế' },
    ],
    disclosure: 'entries',
    openedOn: '2025-07-01',
  },
});
fund.evolve(money, {
  type: 'SigningPolicySet',
  data: {
    fundId: 'pnbc',
    effectiveOn: '2025-07-01',
    tiers: [{ fromAmount: 50_000_000, signatures: 2 }],
  },
});

export const officeOf = (unitId: string) => {
  const rooms = office.initial();
  for (const [placeId, kind] of [
    ['ket', 'safe'],
    ['nganhang', 'bank'],
  ] as const) {
    const data = { unitId, placeId, kind, name: placeId, openedOn: '2025-07-01' };
    office.evolve(rooms, { type: 'HoldingPlaceOpened', data });
  }
  for (const [personId, capacity] of [
    [ACCOUNTANT, 'accountant'],
    [CASHIER, 'cashier'],
    [HOLDER, 'accountHolder'],
    [SECOND_HOLDER, 'accountHolder'],
    [SIGNATORY, 'signatory'],
  ] as const) {
    const data = { unitId, personId, capacity, from: '2025-07-01' };
    office.evolve(rooms, { type: 'SignerAppointed', data });
  }
  return rooms;
};

export const REFERENCES = {
  [ORGANISATION_STREAM]: units,
  [fundStream('pnbc')]: money,
  [officeStream('hoanhmo')]: officeOf('hoanhmo'),
  [officeStream('tinh')]: officeOf('tinh'),
};

export const book = specify(cashBook, {
  references: REFERENCES,
  context: { actor: ACCOUNTANT, today: TODAY },
});

export const stateAfter = (...events: CashBookEvent[]) =>
  events.reduce(evolve, cashBookStreams.initial());

export const numbered = (series: string, serial: number, unitCode = 'QN_HM'): string =>
  `${series}-${unitCode}-PNBC-26-${String(serial).padStart(6, '0')}`;

const on = (series: string, serial: number, day: string): Posting => ({
  voucher: numbered(series, serial),
  occurredOn: day,
  voucherDate: day,
  period: day.slice(0, 7),
});

/** The book stands since 5 January, with nothing in it. */
export const opened: CashBookEvent = {
  type: 'BookOpened',
  data: {
    unitCode: 'QN_HM',
    fundCode: 'PNBC',
    chart: '2026_1',
    openedOn: '2026-01-05',
    places: [],
    earmarks: [],
    openedBy: ACCOUNTANT,
  },
};

interface Gift {
  readonly placeId?: 'ket' | 'nganhang';
  readonly earmark?: string;
  readonly externalReference?: string;
}

/** A gift of a giver known by name; into the safe unless told otherwise. */
export const donated = (
  serial: number,
  amount: number,
  day: string,
  { placeId = 'ket', ...more }: Gift = {},
): CashBookEvent => ({
  type: 'DonationRecorded',
  data: {
    ...on(placeId === 'ket' ? 'PT' : 'BC', serial, day),
    amount,
    placeId,
    giver: { kind: 'named', subject: GIVER },
    contributingUnitId: 'thonvang',
    ...more,
  },
});

interface Wish {
  readonly earmark?: string;
  readonly placeId?: 'ket' | 'nganhang';
  readonly validUntil?: string;
}

/** What a request to pay says; the safe pays unless told otherwise. */
export const wish = (
  requestId: string,
  amount: number,
  { placeId = 'ket', validUntil = '2026-04-15', ...more }: Wish = {},
) => ({ requestId, placeId, amount, decision, validUntil, ...more });

export const requested = (requestId: string, amount: number, more?: Wish): CashBookEvent => ({
  type: 'DisbursementRequested',
  data: { ...wish(requestId, amount, more), requestedBy: ACCOUNTANT, requestedOn: '2026-03-10' },
});

export const remittanceRequested = (requestId: string, amount: number): CashBookEvent => ({
  type: 'RemittanceRequested',
  data: {
    ...wish(requestId, amount),
    toUnitId: 'tinh',
    requestedBy: ACCOUNTANT,
    requestedOn: '2026-03-10',
  },
});

export const approved = (requestId: string): CashBookEvent => ({
  type: 'RequestApproved',
  data: {
    requestId,
    approvedBy: HOLDER,
    capacity: 'accountHolder',
    delegated: false,
    complete: true,
  },
});

export const paid = (requestId: string, amount: number, day = '2026-03-12'): CashBookEvent => ({
  type: 'DisbursementPaid',
  data: { ...on('PC', 1, day), requestId, amount, placeId: 'ket', paidBy: CASHIER },
});

export const remitted = (requestId: string, amount: number): CashBookEvent => ({
  type: 'RemittanceSent',
  data: {
    ...on('PC', 1, '2026-03-12'),
    remittanceId: requestId,
    amount,
    placeId: 'ket',
    toUnitId: 'tinh',
    sentBy: CASHIER,
  },
});

export const periodClosed = (period: string): CashBookEvent => ({
  type: 'PeriodClosed',
  data: { period, closedBy: ACCOUNTANT },
});

export const posting = on;
