import type { WriteOffCause } from '#contracts';
import { ACCOUNTANT, approved, decision, KEY, opened, posting, TODAY } from '../given-book.js';
import type { CashBookEvent } from '../messages.js';
import { monthsClosed, NEW_YEAR, report } from '../years/given-years.js';
import { goodsBook, handingOut, lot, received, some, STOREKEEPER } from './given-goods.js';

const wish = (cause: WriteOffCause, quantity = 20) => ({
  requestId: 'r1',
  storeId: 'kho',
  cause,
  lots: [some('lo1', quantity)],
  decision,
  validUntil: '2026-04-15',
});
const ask = (cause: WriteOffCause, quantity?: number) =>
  ({ type: 'RequestWriteOff', data: { ...KEY, ...wish(cause, quantity) } }) as const;
const asked = (cause: WriteOffCause, quantity?: number): CashBookEvent => ({
  type: 'WriteOffRequested',
  data: { ...wish(cause, quantity), value: 0, requestedBy: ACCOUNTANT, requestedOn: TODAY },
});
const milk = received(1, '2026-03-02', [
  lot('lo1', 50, { itemId: 'sua', expiresOn: '2026-03-10' }),
]);
const blankets = received(1, '2026-03-02', [lot('lo1', 50)]);
const write = { type: 'WriteOffGoods', data: handingOut('r1', TODAY) } as const;
const gone = (quantity = 20): CashBookEvent => ({
  type: 'GoodsWrittenOff',
  data: {
    ...posting('PX', 1, TODAY),
    requestId: 'r1',
    storeId: 'kho',
    storekeeperId: STOREKEEPER,
    cause: 'expired',
    lines: [{ lotId: 'lo1', itemId: 'sua', quantity }],
    writtenOffBy: STOREKEEPER,
  },
});

describe('writing goods off', () => {
  it('is asked for by a decision, with its cause', () =>
    goodsBook.given(opened, milk).when(ask('expired')).then(asked('expired')));

  it('of what has not expired has another cause', () => {
    goodsBook
      .given(opened, blankets)
      .when(ask('expired'))
      .thenRefused('LOT_NOT_EXPIRED', { lot: 'lo1' });
    for (const cause of ['damaged', 'lost', 'enteredWrongly'] as const)
      goodsBook.given(opened, blankets).when(ask(cause)).then(asked(cause));
  });

  it('is never of more than is there', () =>
    goodsBook
      .given(opened, milk)
      .when(ask('expired', 51))
      .thenRefused('LOT_OVERDRAWN', { lot: 'lo1', date: TODAY, available: 50 }));

  it('takes the approval of another person, and then leaves the store', () => {
    goodsBook
      .given(opened, milk, asked('expired'))
      .when(write, { actor: STOREKEEPER })
      .thenRefused('REQUEST_NOT_APPROVED', { request: 'r1', status: 'waiting' });
    goodsBook
      .given(opened, milk, asked('expired'), approved('r1'))
      .when(write, { actor: STOREKEEPER })
      .then(gone());
  });

  it('is not entered by the one who asked', () =>
    goodsBook
      .given(opened, milk, asked('expired'), approved('r1'))
      .when(write)
      .thenRefused('GOODS_ISSUER_IS_MAKER'));
});

describe('submitting the annual report', () => {
  const submit = { type: 'SubmitAnnualReport', data: { ...KEY, report } } as const;

  it('waits while goods are on hand', () =>
    goodsBook
      .given(opened, milk, ...monthsClosed(12))
      .when(submit, NEW_YEAR)
      .thenRefused('GOODS_ON_HAND', { lot: 'lo1' }));

  it('goes on once the last of them has left', () =>
    goodsBook
      .given(opened, milk, asked('expired', 50), approved('r1'), gone(50), ...monthsClosed(12))
      .when(submit, NEW_YEAR)
      .then(
        { type: 'YearClosed', data: { places: [], earmarks: [], stray: 0, owed: [], stock: [] } },
        { type: 'AnnualReportSubmitted', data: { report, submittedBy: ACCOUNTANT } },
      ));
});
