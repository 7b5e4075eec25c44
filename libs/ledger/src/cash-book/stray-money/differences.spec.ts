import type { CashBookCommand, CashBookEvent } from '../messages.js';
import {
  ACCOUNTANT,
  approved,
  book,
  CASHIER,
  decision,
  donated,
  HOLDER,
  KEY,
  opened,
  posting,
  requested,
  stateAfter,
} from '../given-book.js';
import {
  COUNT_DAY,
  countedOf,
  dated,
  found,
  KT1,
  minutes,
  refundRequested,
} from './given-stray.js';

const hundred = donated(1, 100, '2026-03-02');
const difference = (nature: 'surplus' | 'shortage', amount: number, change: object = {}) =>
  ({
    type: 'RecordCountDifference',
    data: { ...dated(COUNT_DAY), itemId: 'k1', nature, amount, placeId: 'ket', minutes, ...change },
  }) as const;
const close = (how: 'donation' | 'income'): CashBookCommand => ({
  type: 'CloseSurplus',
  data: { ...dated('2026-03-09'), itemId: 'k1', how, decision },
});
const closed = (how: 'donation' | 'income', amount: number): CashBookEvent => ({
  type: 'SurplusClosed',
  data: {
    ...posting('KT', 1, '2026-03-09'),
    ...{ itemId: 'k1', how, amount, decision, closedBy: ACCOUNTANT },
    ...(how === 'donation' && { contributingUnitId: 'hoanhmo' }),
  },
});
const repay = (amount?: number): CashBookCommand => ({
  type: 'RepayShortage',
  data: { ...dated('2026-03-09'), itemId: 'k1', ...(amount !== undefined && { amount }) },
});
const repaid = (amount: number): CashBookEvent => ({
  type: 'ShortageRepaid',
  data: {
    ...posting('PT', 2, '2026-03-09'),
    ...{ itemId: 'k1', amount, placeId: 'ket', recordedBy: ACCOUNTANT },
  },
});
const short = [opened, hundred, found('shortage', 'k1', 30)];
const over = [opened, hundred, found('surplus', 'k1', 30, 2)];

describe('what counting a safe finds', () => {
  it('rests on a count that the office has recorded', () =>
    book
      .given(opened, hundred)
      .when(difference('shortage', 30))
      .thenRefused('COUNT_UNKNOWN', { place: 'ket', date: COUNT_DAY }));

  it('is missing from the safe and owed to the book', () => {
    book
      .given(opened, hundred)
      .with(countedOf(70))
      .when(difference('shortage', 30))
      .then(found('shortage', 'k1', 30));
    expect(stateAfter(...short).places.get('ket')?.balance.total).toBe(70);
  });

  it('is missing whatever was promised of it', () =>
    book
      .given(opened, hundred, requested('r1', 90))
      .with(countedOf(70))
      .when(difference('shortage', 30))
      .then(found('shortage', 'k1', 30)));

  it('is more than the books say, and belongs to nobody yet', () =>
    book
      .given(opened, hundred)
      .with(countedOf(130))
      .when(difference('surplus', 30))
      .then(found('surplus', 'k1', 30, 2)));

  it('is no more than was counted', () =>
    book
      .given(opened, hundred)
      .with(countedOf(129))
      .when(difference('surplus', 30))
      .thenRefused('SURPLUS_ABOVE_COUNT', { counted: 129 }));

  it('is recorded once for a count', () =>
    book
      .given(...short)
      .with(countedOf(70))
      .when(difference('shortage', 5, { itemId: 'k2' }))
      .thenRefused('DIFFERENCE_ALREADY_RECORDED', { item: 'k1' }));
});

describe('a counterfeit note', () => {
  it('leaves the safe by minutes, as a shortage', () =>
    book
      .given(opened, hundred)
      .when({
        type: 'RecordCounterfeit',
        data: { ...dated(COUNT_DAY), itemId: 'k1', amount: 50, placeId: 'ket', minutes },
      })
      .then(found('counterfeit', 'k1', 50)));

  it('is settled like any shortage', () =>
    book
      .given(opened, hundred, found('counterfeit', 'k1', 50))
      .when(repay())
      .then(repaid(50)));
});

describe('closing a surplus', () => {
  it('makes it a gift without a name, or income of the fund, by decision', () => {
    book
      .given(...over)
      .when(close('donation'))
      .then(closed('donation', 30));
    book
      .given(...over)
      .when(close('income'))
      .then(closed('income', 30));
  });

  it('happens once', () =>
    book
      .given(...over, closed('income', 30))
      .when(close('donation'))
      .thenRefused('DIFFERENCE_CLOSED', { item: 'k1' }));

  it('waits while it shall be given back', () =>
    book
      .given(...over, refundRequested('r1', 'k1', 30, 'surplus'))
      .when(close('income'))
      .thenRefused('DIFFERENCE_HELD', { item: 'k1' }));

  it('is not for a shortage', () =>
    book
      .given(...short)
      .when(close('income'))
      .thenRefused('DIFFERENCE_OF_ANOTHER_KIND', { item: 'k1' }));

  it('is for a difference of this book', () =>
    book.given(opened).when(close('income')).thenRefused('DIFFERENCE_UNKNOWN', { item: 'k1' }));
});

describe('closing a shortage', () => {
  const wish = { requestId: 'r1', itemId: 'k1', amount: 30, decision, validUntil: '2026-04-15' };
  const writeOff: CashBookCommand = { type: 'RequestShortageWriteOff', data: { ...KEY, ...wish } };
  const asked: CashBookEvent = {
    type: 'ShortageWriteOffRequested',
    data: { ...wish, requestedBy: ACCOUNTANT, requestedOn: '2026-03-16' },
  };
  const approve: CashBookCommand = { type: 'ApproveRequest', data: { ...KEY, requestId: 'r1' } };
  const writtenOff: CashBookEvent = {
    type: 'ShortageWrittenOff',
    data: {
      ...posting('KT', 1, '2026-03-16'),
      ...{ voucher: KT1, requestId: 'r1', itemId: 'k1', amount: 30, decision },
    },
  };

  it('is repaid by the cashier, wholly or in parts', () => {
    book
      .given(...short)
      .when(repay())
      .then(repaid(30));
    book
      .given(...short)
      .when(repay(10))
      .then(repaid(10));
  });

  it('never takes more than is missing', () =>
    book
      .given(...short)
      .when(repay(31))
      .thenRefused('SETTLED_ABOVE_SHORTAGE', { item: 'k1', left: 30 }));

  it('happens once', () =>
    book
      .given(...short, repaid(30))
      .when(repay(1))
      .thenRefused('DIFFERENCE_CLOSED', { item: 'k1' }));

  it('is written off by a decision that another person signs', () => {
    book
      .given(...short)
      .when(writeOff)
      .then(asked);
    book
      .given(...short, asked)
      .when(approve)
      .thenRefused('OWN_REQUEST');
    book
      .given(...short, asked)
      .when(approve, { actor: HOLDER })
      .then(approved('r1'), writtenOff);
  });

  it('is not written off where it was repaid meanwhile', () =>
    book
      .given(...short, asked, repaid(10))
      .when(approve, { actor: HOLDER })
      .thenRefused('SETTLED_ABOVE_SHORTAGE', { item: 'k1', left: 20 }));

  it('is not written off twice', () =>
    book
      .given(...short, asked, approved('r1'), writtenOff)
      .when({ type: 'RequestShortageWriteOff', data: { ...KEY, ...wish, requestId: 'r2' } })
      .thenRefused('DIFFERENCE_CLOSED', { item: 'k1' }));

  it('is nobody’s who counted: the cashier repays, others sign', () =>
    book
      .given(...short, asked)
      .when(approve, { actor: CASHIER })
      .thenRefused('NOT_A_SIGNER', { date: '2026-03-16' }));
});
