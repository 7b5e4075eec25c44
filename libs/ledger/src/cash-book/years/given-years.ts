import { ACCOUNTANT, decision, KEY, numbered, periodClosed, stateAfter } from '../given-book.js';
import { cashBookStream } from '../../streams.js';
import type { CashBookEvent } from '../messages.js';

/** The same book a year later, for the specs of what goes from year to year. */
export const NEXT = { ...KEY, year: 2027 };
export const NEW_YEAR = { today: '2027-01-04' };

export const monthsClosed = (through: number): CashBookEvent[] =>
  Array.from({ length: through }, (_, at) =>
    periodClosed(`2026-${String(at + 1).padStart(2, '0')}`),
  );

export const nextOpened: CashBookEvent = {
  type: 'BookOpened',
  data: {
    unitCode: 'QN_HM',
    fundCode: 'PNBC',
    chart: '2026_1',
    openedOn: '2027-01-01',
    places: [],
    earmarks: [],
    openedBy: ACCOUNTANT,
  },
};

interface Balances {
  readonly ket?: number;
  readonly nganhang?: number;
  readonly maiam?: number;
}

const balances = ({ ket = 0, nganhang = 0, maiam = 0 }: Balances) => ({
  places: [
    ...(ket > 0 ? [{ placeId: 'ket', amount: ket }] : []),
    ...(nganhang > 0 ? [{ placeId: 'nganhang', amount: nganhang }] : []),
  ],
  earmarks: maiam > 0 ? [{ earmark: 'maiam', amount: maiam }] : [],
});

const FIRST_DAY = { occurredOn: '2027-01-01', voucherDate: '2027-01-01', period: '2027-01' };

type Requests = Extract<CashBookEvent, { type: 'BalancesCarriedForward' }>['data']['requests'];

export const carried = (
  serial: number,
  held: Balances,
  requests: Requests = [],
): CashBookEvent => ({
  type: 'BalancesCarriedForward',
  data: {
    voucher: numbered('KT', serial),
    ...FIRST_DAY,
    toYear: 2027,
    ...balances(held),
    requests,
  },
});

export const brought = (
  serial: number,
  held: Balances,
  requests: Requests = [],
): CashBookEvent => ({
  type: 'BalancesBroughtForward',
  data: {
    voucher: numbered('KT', serial).replace('-26-', '-27-'),
    ...FIRST_DAY,
    fromYear: 2026,
    carriedBy: numbered('KT', serial),
    ...balances(held),
    requests,
  },
});

export const broughtBack = (serial: number, carriedBy: string, held: Balances): CashBookEvent => ({
  type: 'BalancesBroughtBack',
  data: {
    voucher: numbered('KT', serial),
    ...FIRST_DAY,
    fromYear: 2027,
    carriedBy,
    ...balances(held),
  },
});

export const balancesOf = balances;
export const firstDay = FIRST_DAY;

/** The other year's book, as a state to judge by. */
export const beside = (year: number, ...events: CashBookEvent[]) => ({
  [cashBookStream({ ...KEY, year })]: stateAfter(...events),
});

export const report = { ...decision, number: '05/BC-HPN', date: '2027-01-03' };

export const reported: CashBookEvent[] = [
  { type: 'YearClosed', data: { ...balances({ ket: 100 }), stray: 0, owed: [], stock: [] } },
  { type: 'AnnualReportSubmitted', data: { report, submittedBy: ACCOUNTANT } },
];
