import type { RequestGoodsIssue } from '#contracts';
import { ACCOUNTANT, approved, HOLDER, KEY, opened, SIGNATORY, TODAY } from '../given-book.js';
import {
  goodsBook,
  goodsRequested,
  goodsWish,
  invoiced,
  issued,
  lot,
  received,
  some,
} from './given-goods.js';

const ask = (lots = [some('lo1', 20)], change: Partial<RequestGoodsIssue> = {}) =>
  ({ type: 'RequestGoodsIssue', data: { ...KEY, ...goodsWish('r1', lots), ...change } }) as const;
const asked = (lots = [some('lo1', 20)], change: object = {}) =>
  ({
    type: 'GoodsIssueRequested',
    data: {
      ...goodsWish('r1', lots),
      value: 0,
      ...change,
      requestedBy: ACCOUNTANT,
      requestedOn: TODAY,
    },
  }) as const;
const fifty = received(1, '2026-03-02', [lot('lo1', 50)]);
const milk = (expiresOn: string) =>
  received(1, '2026-03-02', [lot('sua1', 50, { itemId: 'sua', expiresOn })]);

describe('asking to give goods', () => {
  it('names the decision, the lots and how many people they reach', () =>
    goodsBook.given(opened, fifty).when(ask()).then(asked()));

  it('says what of it has a value, for those who sign', () =>
    goodsBook
      .given(opened, received(1, '2026-03-02', [lot('lo1', 50, { valuation: invoiced(1_000) })]))
      .when(ask())
      .then(asked(undefined, { value: 400 })));

  it('never asks for more of a lot than is there', () =>
    goodsBook
      .given(opened, fifty)
      .when(ask([some('lo1', 51)]))
      .thenRefused('LOT_OVERDRAWN', { lot: 'lo1', date: TODAY, available: 50 }));

  it('leaves what another request holds back', () =>
    goodsBook
      .given(opened, fifty, goodsRequested('r0', [some('lo1', 40)]))
      .when(ask())
      .thenRefused('LOT_OVERDRAWN', { lot: 'lo1', date: TODAY, available: 10 }));

  it('may use what a rejected request has set free, and what an issue has left', () => {
    const rejected = {
      type: 'RequestRejected',
      data: { requestId: 'r0', rejectedBy: ACCOUNTANT },
    } as const;
    const held = [opened, fifty, goodsRequested('r0', [some('lo1', 40)])];
    goodsBook
      .given(...held, rejected)
      .when(ask())
      .then(asked());
    goodsBook
      .given(
        ...held,
        approved('r0'),
        issued(1, 'r0', [{ lotId: 'lo1', itemId: 'chan', quantity: 30 }]),
      )
      .when(ask())
      .then(asked());
  });

  it('never gives expired goods to people; on the last day they are still good', () => {
    goodsBook
      .given(opened, milk('2026-03-15'))
      .when(ask([some('sua1', 1)]))
      .thenRefused('LOT_EXPIRED', { lot: 'sua1', date: '2026-03-15' });
    goodsBook
      .given(opened, milk(TODAY))
      .when(ask([some('sua1', 1)]))
      .then(asked([some('sua1', 1)]));
  });

  it('never gives what is meant for a purpose to another, nor to none', () => {
    const meant = received(1, '2026-03-02', [lot('lo1', 50)], { earmark: 'sinhke' });
    for (const change of [{}, { earmark: 'maiam' }])
      goodsBook
        .given(opened, meant)
        .when(ask(undefined, change))
        .thenRefused('LOT_FOR_ANOTHER_PURPOSE', { lot: 'lo1', earmark: 'sinhke' });
    goodsBook
      .given(opened, meant)
      .when(ask(undefined, { earmark: 'sinhke' }))
      .then(asked(undefined, { earmark: 'sinhke' }));
    goodsBook
      .given(opened, fifty)
      .when(ask(undefined, { earmark: 'sinhke' }))
      .thenRefused('LOT_WITHOUT_PURPOSE', { lot: 'lo1' });
  });

  it('names lots of the book, each once, all of the store that is named', () => {
    const both = received(2, '2026-03-02', [lot('lo2', 50)], { storeId: 'khohai' });
    goodsBook
      .given(opened, fifty)
      .when(ask([some('lo9', 1)]))
      .thenRefused('LOT_UNKNOWN', { lot: 'lo9' });
    goodsBook
      .given(opened, fifty)
      .when(ask([some('lo1', 1), some('lo1', 1)]))
      .thenRefused('LOT_REPEATED', { lot: 'lo1' });
    goodsBook
      .given(opened, fifty, both)
      .when(ask([some('lo1', 1), some('lo2', 1)]))
      .thenRefused('LOT_ELSEWHERE', { lot: 'lo2', store: 'khohai' });
    goodsBook
      .given(opened, fifty)
      .when(ask(undefined, { storeId: 'ket' }))
      .thenRefused('PLACE_NOT_STORE', { place: 'ket' });
  });
});

describe('approving goods', () => {
  const approve = { type: 'ApproveRequest', data: { ...KEY, requestId: 'r0' } } as const;
  const waits = [opened, fifty, goodsRequested('r0', [some('lo1', 40)])];

  it('is for another person than the one who asked', () =>
    goodsBook
      .given(...waits)
      .when(approve, { actor: ACCOUNTANT })
      .thenRefused('OWN_REQUEST'));

  it('needs as many signatures as money of that value', () =>
    goodsBook
      .given(opened, fifty, goodsRequested('r0', [some('lo1', 40)], 50_000_000))
      .when(approve, { actor: HOLDER })
      .then({
        type: 'RequestApproved',
        data: {
          requestId: 'r0',
          approvedBy: HOLDER,
          capacity: 'accountHolder',
          delegated: false,
          complete: false,
        },
      }));

  it('is not for a signatory alone', () =>
    goodsBook
      .given(...waits)
      .when(approve, { actor: SIGNATORY })
      .then({
        type: 'RequestApproved',
        data: {
          requestId: 'r0',
          approvedBy: SIGNATORY,
          capacity: 'signatory',
          delegated: false,
          complete: false,
        },
      }));
});
