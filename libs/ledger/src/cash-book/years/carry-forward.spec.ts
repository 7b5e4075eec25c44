import {
  ACCOUNTANT,
  approved,
  book,
  CASHIER,
  donated,
  HOLDER,
  KEY,
  numbered,
  opened,
  posting,
  requested,
  stateAfter,
  decision,
} from '../given-book.js';
import type { CarriedRequest } from '#contracts';
import type { CashBookEvent } from '../messages.js';
import { passedIn } from '../claims/given-claims.js';
import { strayReceived } from '../stray-money/given-stray.js';
import {
  balancesOf,
  beside,
  brought,
  broughtBack,
  carried,
  firstDay,
  monthsClosed,
  NEW_YEAR,
  NEXT,
  nextOpened,
  reported,
} from './given-years.js';

const carry = { type: 'CarryForward', data: KEY } as const;
const held = [
  opened,
  donated(1, 100, '2026-03-02'),
  donated(1, 40, '2026-03-02', { placeId: 'nganhang', earmark: 'maiam' }),
];
const all = carried(1, { ket: 100, nganhang: 40, maiam: 40 });

/** Beside what is held, whose vouchers have the first numbers. */
const stray = strayReceived('l1', 50, '2026-03-02', { serial: 2 });
const strayInSafe = strayReceived('l2', 7, '2026-03-03', { serial: 2, placeId: 'ket' });

type Lying = readonly [
  itemId: string,
  placeId: string,
  amount: number,
  voucher: string,
  on: string,
];

const othersPassed = (serial: number, lying: readonly Lying[], lies?: string): CashBookEvent => {
  const places = lying.map(([, placeId, amount]) => ({ placeId: lies ?? placeId, amount }));
  const items = lying.map(([itemId, placeId, amount, voucher, occurredOn]) => ({
    ...{ itemId, nature: 'unidentified' as const, amount, placeId, voucher, occurredOn },
    hasSource: false,
  }));
  const what = { of: 'receipt' as const, items, places, toPlaces: places };
  return { type: 'StrayMoneyPassedOn', data: { ...passedIn(serial), ...what, requests: [] } };
};

const sent = (amount: number): CashBookEvent => ({
  type: 'TransferSent',
  data: {
    ...posting('BN', 1, '2026-03-04'),
    ...{ transferId: 't1', placeId: 'nganhang', toPlaceId: 'ket', amount, sentBy: CASHIER },
  },
});

describe('carrying a year forward', () => {
  it('takes everything to next year’s book and leaves the last day of the year as it was', () =>
    book
      .given(...held)
      .when(carry, NEW_YEAR)
      .then(all));

  it('does not wait for December to be closed, because January is entered before', () =>
    book
      .given(...held, ...monthsClosed(10))
      .when(carry, NEW_YEAR)
      .then(all));

  it('waits until the year is over', () =>
    book
      .given(...held)
      .when(carry, { today: '2026-12-31' })
      .thenRefused('YEAR_NOT_OVER', { year: 2026 }));

  it('is repeated for what comes in later', () =>
    book
      .given(...held, all, donated(2, 7, '2026-12-30'))
      .when(carry, NEW_YEAR)
      .then(carried(2, { ket: 7 })));

  it('has nothing to do where nothing is left', () =>
    book
      .given(...held, all)
      .when(carry, NEW_YEAR)
      .thenRefused('NOTHING_TO_CARRY', { year: 2026 }));

  it('takes open requests along with their signatures and the money that they hold back', () => {
    const open = [
      requested('r1', 10, { validUntil: '2027-01-31' }),
      requested('r2', 20, { validUntil: '2027-01-31' }),
      approved('r2'),
    ];
    const moved = (requestId: string, amount: number, signedBy: string[]) => ({
      requestId,
      kind: 'disbursement' as const,
      decision,
      approved: signedBy.length > 0,
      placeId: 'ket',
      amount,
      validUntil: '2027-01-31',
      requestedBy: ACCOUNTANT,
      requestedOn: '2026-03-10',
      signedBy,
      holderSigned: signedBy.length > 0,
    });
    const requests = [moved('r1', 10, []), moved('r2', 20, [HOLDER])];
    const event = carried(1, { ket: 100, nganhang: 40, maiam: 40 }, requests);
    book
      .given(...held, ...open)
      .when(carry, NEW_YEAR)
      .then(event);
    const next = stateAfter(nextOpened, brought(1, { ket: 100 }, requests));
    expect(next.places.get('ket')).toMatchObject({ reserved: 30 });
    expect(next.requests.get('r1')).toMatchObject({ status: 'waiting' });
    expect(next.requests.get('r2')).toMatchObject({ status: 'approved', signedBy: [HOLDER] });
    const old = stateAfter(...held, ...open, event);
    expect(old.places.get('ket')).toMatchObject({ reserved: 0 });
    expect(old.requests.get('r2')).toMatchObject({ status: 'carried' });
  });

  it('does not take requests along whose days are over', () =>
    book
      .given(...held, requested('r1', 10))
      .when(carry, NEW_YEAR)
      .then(all));

  it('waits for corrections of its own vouchers', () => {
    const correction: CashBookEvent = {
      type: 'CorrectionRequested',
      data: {
        requestId: 'c1',
        correction: 'adjust',
        voucher: numbered('PT', 1),
        correctedAmount: 90,
        validUntil: '2027-01-31',
        requestedBy: ACCOUNTANT,
        requestedOn: '2026-12-30',
      },
    };
    book
      .given(...held, correction)
      .when(carry, NEW_YEAR)
      .thenRefused('REQUESTS_OPEN', { request: 'c1' });
  });

  it('takes money of others along beside its own, from where it came in', () =>
    book
      .given(...held, stray, strayInSafe)
      .when(carry, NEW_YEAR)
      .then(
        all,
        othersPassed(2, [
          ['l1', 'nganhang', 50, numbered('BC', 2), '2026-03-02'],
          ['l2', 'ket', 7, numbered('PT', 2), '2026-03-03'],
        ]),
      ));

  it('takes it from where it was moved to, and leaves it while it is on its way', () => {
    const arrived: CashBookEvent = {
      type: 'TransferArrived',
      data: {
        ...posting('PT', 2, '2026-03-04'),
        ...{ transferId: 't1', placeId: 'ket', fromPlaceId: 'nganhang', amount: 50 },
      },
    };
    const came = strayReceived('l1', 50);
    book
      .given(opened, donated(1, 100, '2026-03-02'), came, sent(50), arrived)
      .when(carry, NEW_YEAR)
      .then(
        carried(1, { ket: 100 }),
        othersPassed(2, [['l1', 'nganhang', 50, numbered('BC', 1), '2026-03-02']], 'ket'),
      );
    book
      .given(opened, came, sent(50))
      .when(carry, NEW_YEAR)
      .thenRefused('NOTHING_TO_CARRY', { year: 2026 });
  });

  it('takes it along once it is known to be a gift', () => {
    const known: CashBookEvent = {
      type: 'StrayMoneyIdentified',
      data: {
        ...posting('KT', 2, '2026-12-31'),
        ...{ itemId: 'l1', nature: 'unidentified', amount: 50, giver: { kind: 'anonymous' } },
        ...{ contributingUnitId: 'thonvang', receivedOn: '2026-03-02' },
        ...{ receiptVoucher: numbered('BC', 1), identifiedBy: ACCOUNTANT },
      },
    };
    book
      .given(...held, stray, all, known)
      .when(carry, NEW_YEAR)
      .then(carried(3, { nganhang: 50 }));
  });

  it('takes along for no purpose what is still on its way', () => {
    book
      .given(
        opened,
        donated(1, 40, '2026-03-02', { placeId: 'nganhang', earmark: 'maiam' }),
        sent(30),
      )
      .when(carry, NEW_YEAR)
      .then(carried(1, { nganhang: 10, maiam: 10 }));
  });

  it('is over once the annual report is submitted', () =>
    book
      .given(...held, all, ...reported)
      .when(carry, NEW_YEAR)
      .thenRefused('YEAR_REPORTED', { year: 2026 }));
});

describe('bringing a year forward', () => {
  const bring = {
    type: 'BringForward',
    data: {
      ...NEXT,
      fromYear: 2026,
      carriedBy: numbered('KT', 1),
      ...balancesOf({ ket: 100, maiam: 40 }),
      requests: [] as CarriedRequest[],
    },
  } as const;

  it('stands on the new book’s first day', () =>
    book
      .given(nextOpened)
      .when(bring)
      .then(brought(1, { ket: 100, maiam: 40 })));

  it('gives a request another id where this book has used its own', () => {
    const taken = { ...requested('r1', 5, { validUntil: '2027-03-31' }) };
    const moved = {
      requestId: 'r1',
      kind: 'disbursement' as const,
      decision,
      approved: false,
      placeId: 'ket',
      amount: 10,
      validUntil: '2027-01-31',
      requestedBy: ACCOUNTANT,
      requestedOn: '2026-03-10',
      signedBy: [],
      holderSigned: false,
    };
    book
      .given(nextOpened, taken)
      .when({ ...bring, data: { ...bring.data, requests: [moved] } })
      .then(brought(1, { ket: 100, maiam: 40 }, [{ ...moved, requestId: 'r1n2', formerId: 'r1' }]));
  });

  it('happens once for each carrying', () =>
    book
      .given(nextOpened, brought(1, { ket: 100, maiam: 40 }))
      .when(bring)
      .thenRefused('ALREADY_BROUGHT', { voucher: numbered('KT', 1) }));
});

describe('carrying back', () => {
  const back = (ket: number, maiam = 0) => ({
    type: 'CarryBack' as const,
    data: { ...NEXT, ...balancesOf({ ket, maiam }) },
  });
  const next = book.given(nextOpened, brought(1, { ket: 100, maiam: 40 }));
  const old = beside(2026, ...held, all);

  it('gives the old year what it still has to pay', () =>
    next
      .with(old)
      .when(back(30, 10), NEW_YEAR)
      .then({
        type: 'BalancesCarriedBack',
        data: {
          voucher: 'KT-QN_HM-PNBC-27-000002',
          ...firstDay,
          toYear: 2026,
          ...balancesOf({ ket: 30, maiam: 10 }),
        },
      }));

  it('takes no more than the new year holds, in the place and for the purpose', () => {
    next
      .with(old)
      .when(back(101), NEW_YEAR)
      .thenRefused('PLACE_OVERDRAWN', { place: 'ket', date: '2027-01-01', available: 100 });
    next
      .with(old)
      .when(back(61), NEW_YEAR)
      .thenRefused('EARMARK_OVERDRAWN', { earmark: '', date: '2027-01-01', available: 60 });
    next
      .with(old)
      .when(back(10, 11), NEW_YEAR)
      .thenRefused('CARRY_DOES_NOT_BALANCE', { earmarked: 11, held: 10 });
  });

  it('is over once the old year’s report is submitted', () =>
    next
      .with(beside(2026, ...held, all, ...reported))
      .when(back(1), NEW_YEAR)
      .thenRefused('YEAR_REPORTED', { year: 2026 }));

  it('stands in the old book as if it had never been carried, once', () => {
    const bring = {
      type: 'BringBack',
      data: {
        ...KEY,
        fromYear: 2027,
        carriedBy: 'KT-QN_HM-PNBC-27-000002',
        ...balancesOf({ ket: 30 }),
      },
    } as const;
    const there = broughtBack(2, bring.data.carriedBy, { ket: 30 });
    book
      .given(...held, all)
      .when(bring, NEW_YEAR)
      .then(there);
    book
      .given(...held, all, there)
      .when(bring, NEW_YEAR)
      .thenRefused('ALREADY_BROUGHT', { voucher: bring.data.carriedBy });
  });

  it('goes forward again at once where the report was quicker', () => {
    const data = { ...KEY, fromYear: 2027, carriedBy: 'KT-QN_HM-PNBC-27-000002' };
    book
      .given(...held, all, ...reported)
      .when({ type: 'BringBack', data: { ...data, ...balancesOf({ ket: 30 }) } }, NEW_YEAR)
      .then(broughtBack(2, data.carriedBy, { ket: 30 }), carried(3, { ket: 30 }));
  });
});
