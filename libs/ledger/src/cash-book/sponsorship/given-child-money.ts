import type { ChildHandoverPaid, DonationRecorded, Posting } from '#contracts';
import { specify } from '../../given.js';
import { fundStream, officeStream, sponsorshipStream } from '../../streams.js';
import {
  childAfter,
  COMPANY,
  LAN,
  mdd,
  MINH,
  promised,
  registered,
} from '../../sponsorship/given-children.js';
import { cashBook } from '../cash-book.js';
import {
  ACCOUNTANT,
  CASHIER,
  decision,
  GIVER,
  HOLDER,
  officeOf,
  REFERENCES,
  TODAY,
} from '../given-book.js';
import type { CashBookEvent } from '../messages.js';

/** The small world of the specs about children's money: Lan has two sponsors, Minh has one. */
export const KEY = { unitId: 'hoanhmo', fundId: 'mdd', year: 2026 };
export const LAN_1 = `${LAN}s1`;
export const LAN_2 = `${LAN}s2`;
export const LAN_SHARED = `${LAN}s0`;
export const MINH_1 = `${MINH}s1`;

const lan = childAfter(
  registered(),
  promised(),
  promised({
    ...{ commitmentId: 'ck2', sponsorNumber: 2, amount: 700_000 },
    sponsor: { kind: 'company', subject: COMPANY },
  }),
);
const minh = childAfter(registered(MINH), promised({ childId: MINH }));

export const WORLD = {
  ...REFERENCES,
  [fundStream('mdd')]: mdd,
  [officeStream('hoanhmo')]: officeOf('hoanhmo'),
  [sponsorshipStream(LAN)]: lan,
  [sponsorshipStream(MINH)]: minh,
};

export const book = specify(cashBook, {
  references: WORLD,
  context: { actor: ACCOUNTANT, today: TODAY },
});

export const posting = (series: string, serial: number, day: string): Posting => ({
  voucher: `${series}-QN_HM-MDD-26-${String(serial).padStart(6, '0')}`,
  occurredOn: day,
  voucherDate: day,
  period: day.slice(0, 7),
});

export const opened: CashBookEvent = {
  type: 'BookOpened',
  data: {
    ...{ unitCode: 'QN_HM', fundCode: 'MDD', chart: '2026_1', openedOn: '2026-01-05' },
    ...{ places: [], earmarks: [], openedBy: ACCOUNTANT },
  },
};

/** A sponsor's money for a child, in the safe since that day. */
export const came = (
  serial: number,
  amount: number,
  day: string,
  change: Partial<DonationRecorded> = {},
): CashBookEvent => ({
  type: 'DonationRecorded',
  data: {
    ...posting('PT', serial, day),
    ...{ amount, placeId: 'ket', giver: { kind: 'named', subject: GIVER } },
    ...{ contributingUnitId: 'thonvang', earmark: LAN_1 },
    forChild: { childId: LAN, commitmentId: 'ck1' },
    ...change,
  },
});

/** Money for nobody in particular. */
export const shared = (serial: number, amount: number, day: string): CashBookEvent => {
  const { earmark: _, forChild: __, ...data } = came(serial, amount, day).data as DonationRecorded;
  return { type: 'DonationRecorded', data };
};

export const line = (amount: number, change: object = {}) => ({
  ...{ childId: LAN, commitmentId: 'ck1', amount },
  ...change,
});

export const listed = (amount: number, change: object = {}) => ({
  ...line(amount, change),
  bucket: LAN_1,
  ...change,
});

export const wish = (lines: readonly object[], requestId = 'tr1') => ({
  ...{ requestId, placeId: 'ket', decision, validUntil: '2026-04-15' },
  lines: lines as never,
});

export const asked = (lines: readonly { amount: number }[], requestId = 'tr1'): CashBookEvent => ({
  type: 'ChildHandoverRequested',
  data: {
    ...wish(lines, requestId),
    amount: lines.reduce((sum, { amount }) => sum + amount, 0),
    requestedBy: ACCOUNTANT,
    requestedOn: TODAY,
  },
});

export const approvedFor = (requestId: string): CashBookEvent => ({
  type: 'RequestApproved',
  data: {
    ...{ requestId, approvedBy: HOLDER, capacity: 'accountHolder' },
    ...{ delegated: false, complete: true },
  },
});

export const signed = approvedFor('tr1');

export const paid = (
  lines: readonly (object & { amount: number })[],
  change: Partial<ChildHandoverPaid> = {},
): CashBookEvent => ({
  type: 'ChildHandoverPaid',
  data: {
    ...posting('PC', 1, TODAY),
    ...{ requestId: 'tr1', placeId: 'ket', paidBy: CASHIER, beneficiaries: 1 },
    amount: lines.reduce((sum, { amount }) => sum + amount, 0),
    lines: lines as never,
    ...change,
  },
});
