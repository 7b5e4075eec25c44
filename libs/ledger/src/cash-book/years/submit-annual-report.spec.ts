import {
  ACCOUNTANT,
  book,
  donated,
  KEY,
  numbered,
  opened,
  requested,
  stateAfter,
} from '../given-book.js';
import { invoiced, lot, received } from '../goods/given-goods.js';
import { passed, passedOn } from '../goods/given-passage.js';
import { found, strayReceived } from '../stray-money/given-stray.js';
import {
  balancesOf,
  beside,
  brought,
  carried,
  firstDay,
  monthsClosed,
  NEW_YEAR,
  nextOpened,
  report,
  reported,
} from './given-years.js';

const submit = { type: 'SubmitAnnualReport', data: { ...KEY, report } } as const;
const year = [opened, donated(1, 100, '2026-03-02'), ...monthsClosed(12)];
const arrived = beside(2027, nextOpened, brought(1, { ket: 100 }));

describe('submitting the annual report', () => {
  it('records what the year ended with, and ends it', () =>
    book
      .given(...year, carried(1, { ket: 100 }))
      .with(arrived)
      .when(submit, NEW_YEAR)
      .then(
        {
          type: 'YearClosed',
          data: { ...balancesOf({ ket: 100 }), stray: 0, owed: [], stock: [] },
        },
        { type: 'AnnualReportSubmitted', data: { report, submittedBy: ACCOUNTANT } },
      ));

  it('says what lay in the stores, item by item, and how much of it has no value', () => {
    const lots = [
      lot('l1', 30),
      lot('l2', 5, { valuation: invoiced(500) }),
      lot('l3', 2, { itemId: 'gao', valuation: invoiced(90) }),
    ];
    const store = [opened, received(1, '2026-03-02', lots), ...monthsClosed(12)];
    const gone = passedOn(1, [
      passed('l1', 30),
      passed('l2', 5, { value: 500 }),
      passed('l3', 2, { itemId: 'gao', value: 90 }),
    ]);
    const answer = stateAfter(nextOpened);
    answer.received.add('voucher' in gone.data ? gone.data.voucher : '');
    book
      .given(...store, gone)
      .with({ 'cashBook-hoanhmo.pnbc.2027': answer })
      .when(submit, NEW_YEAR)
      .then(
        {
          type: 'YearClosed',
          data: {
            ...{ places: [], earmarks: [], stray: 0, owed: [] },
            stock: [
              { itemId: 'chan', quantity: 35, value: 500, undetermined: 30 },
              { itemId: 'gao', quantity: 2, value: 90, undetermined: 0 },
            ],
          },
        },
        { type: 'AnnualReportSubmitted', data: { report, submittedBy: ACCOUNTANT } },
      );
  });

  it('waits until all twelve months are closed', () =>
    book
      .given(opened, ...monthsClosed(11))
      .when(submit, NEW_YEAR)
      .thenRefused('YEAR_NOT_CLOSED', { year: 2026 }));

  it('waits until everything has gone to next year’s book, and is there', () => {
    book
      .given(...year)
      .when(submit, NEW_YEAR)
      .thenRefused('BALANCES_NOT_CARRIED', { place: 'ket', amount: 100 });
    book
      .given(...year, carried(1, { ket: 100 }))
      .with(beside(2027, nextOpened))
      .when(submit, NEW_YEAR)
      .thenRefused('CARRY_NOT_BROUGHT', { voucher: numbered('KT', 1) });
  });

  it('waits for what the next year’s book gave back', () => {
    const voucher = 'KT-QN_HM-PNBC-27-000002';
    const back = { voucher, ...firstDay, toYear: 2026, ...balancesOf({ ket: 10 }) };
    const next = [nextOpened, brought(1, { ket: 100 })];
    book
      .given(...year, carried(1, { ket: 100 }))
      .with(beside(2027, ...next, { type: 'BalancesCarriedBack', data: back }))
      .when(submit, NEW_YEAR)
      .thenRefused('CARRY_NOT_BROUGHT', { voucher });
  });

  it('waits for open requests', () =>
    book
      .given(opened, requested('r1', 10, { validUntil: '2027-01-31' }), ...monthsClosed(12))
      .when(submit, NEW_YEAR)
      .thenRefused('REQUESTS_OPEN', { request: 'r1' }));

  it('waits for money that is not the book’s own, and for its own that is missing', () => {
    book
      .given(opened, strayReceived('l1', 50), ...monthsClosed(12))
      .when(submit, NEW_YEAR)
      .thenRefused('STRAY_MONEY_OPEN', { item: 'l1' });
    book
      .given(
        opened,
        donated(1, 100, '2026-03-02'),
        found('shortage', 'k1', 30),
        ...monthsClosed(12),
      )
      .when(submit, NEW_YEAR)
      .thenRefused('SHORTAGE_OPEN', { item: 'k1' });
  });

  it('is not dated ahead', () =>
    book
      .given(opened, ...monthsClosed(12))
      .when(submit, { today: '2027-01-02' })
      .thenRefused('DATE_IN_FUTURE', { date: '2027-01-03' }));

  it('happens once', () =>
    book
      .given(...year, carried(1, { ket: 100 }), ...reported)
      .with(arrived)
      .when(submit, NEW_YEAR)
      .thenRefused('YEAR_REPORTED', { year: 2026 }));
});

describe('the period of adjustments', () => {
  const late = (period?: string) => ({
    type: 'RecordDonation' as const,
    data: {
      ...KEY,
      occurredOn: '2026-12-30',
      voucherDate: '2027-01-04',
      amount: 5,
      placeId: 'ket',
      giver: { kind: 'anonymous' as const },
      contributingUnitId: 'thonvang',
      ...(period && { period }),
    },
  });
  const posted = (period: string) => ({
    type: 'DonationRecorded' as const,
    data: {
      voucher: numbered('PT', 1),
      occurredOn: '2026-12-30',
      voucherDate: '2027-01-04',
      period,
      amount: 5,
      placeId: 'ket',
      giver: { kind: 'anonymous' as const },
      contributingUnitId: 'thonvang',
    },
  });

  it('takes what is found of the year after December is closed', () =>
    book
      .given(opened, ...monthsClosed(12))
      .when(late(), NEW_YEAR)
      .then(posted('2026-13')));

  it('begins when December is closed: until then December takes it', () =>
    book
      .given(opened, ...monthsClosed(11))
      .when(late(), NEW_YEAR)
      .then(posted('2026-12')));

  it('does not begin before the year is over', () =>
    book
      .given(opened, ...monthsClosed(2))
      .when(
        {
          ...late('2026-13'),
          data: { ...late('2026-13').data, occurredOn: '2026-03-10', voucherDate: '2026-03-10' },
        },
        {},
      )
      .thenRefused('PERIOD_IN_FUTURE', { period: '2026-13' }));

  it('ends with the report', () =>
    book
      .given(opened, ...monthsClosed(12), ...reported)
      .when(late(), NEW_YEAR)
      .thenRefused('YEAR_REPORTED', { year: 2026 }));
});
