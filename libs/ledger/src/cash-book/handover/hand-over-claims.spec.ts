import {
  advancePaid,
  advanceRequested,
  approvedBy,
  outsider,
  topUpRequested,
} from '../advances/given-advances.js';
import { goingOn } from '../claims/given-claims.js';
import { collected, COLLECTOR } from '../collections/given-collections.js';
import { approved, donated, HOLDER, numbered, opened, posting } from '../given-book.js';
import type { CashBookEvent } from '../messages.js';
import { found, refundRequested, strayReceived } from '../stray-money/given-stray.js';
import {
  DAY,
  ENDED_ON,
  handOver,
  merged,
  minutes,
  receiver,
  succession,
  twoThirds,
} from './given-handover.js';

type Receiver = ReturnType<typeof receiver> & {
  readonly advances?: string[];
  readonly collections?: string[];
  readonly strayMoney?: string[];
};

const hand = (...receivers: Receiver[]) => handOver(...receivers);
const { given } = merged(twoThirds);

const to = (serial: number, toUnitId: string) => ({
  ...posting('KT', serial, DAY),
  ...{ toUnitId, toYear: 2026 },
  handover: { handoverId: 'bg1', reorganisedOn: ENDED_ON, minutes, handedOverBy: HOLDER },
});

const money = (
  serial: number,
  toUnitId: string,
  amount: number,
  placeId = 'ket',
): CashBookEvent => ({
  type: 'BookHandedOver',
  data: {
    ...posting('KT', serial, DAY),
    ...{ handoverId: 'bg1', reorganisedOn: ENDED_ON, toUnitId, minutes },
    ...{ places: [{ placeId, amount }], toPlaces: [{ placeId: 'nganhang', amount }] },
    ...{ earmarks: [], requests: [], items: [], handedOverBy: HOLDER },
  },
});

/** Sixty of a hundred and sixty are in somebody's hands. */
const advance = [
  opened,
  donated(1, 160, '2026-03-02'),
  advanceRequested('r1', 60),
  approvedBy('r1'),
  advancePaid('r1', 60),
];
const passedAdvance = {
  ...{ advanceId: 'r1', holder: outsider, amount: 60, absentees: 0, settlements: 0 },
  ...{ voucher: numbered('PC', 1), paidOn: '2026-03-12', placeId: 'ket', dueOn: '2026-04-10' },
};
const stray = strayReceived('l1', 50);
const passedStray = {
  ...{ itemId: 'l1', nature: 'unidentified' as const, amount: 50, placeId: 'nganhang' },
  ...{ occurredOn: '2026-03-02', voucher: numbered('BC', 1), hasSource: false },
};
const bank = [{ placeId: 'nganhang', amount: 50 }];

describe('handing over what is owed to a book, and money that is not its own', () => {
  it('divides the book’s own money, and gives each claim whole to the receiver that is named', () =>
    given(...advance, collected('t1', 30), stray)
      .when(
        hand(
          { ...receiver('xaa'), collections: ['t1'], strayMoney: ['l1'] },
          { ...receiver('xab'), advances: ['r1'] },
        ),
      )
      .then(
        money(2, 'xaa', 67),
        {
          type: 'CollectionsPassedOn',
          data: {
            ...to(3, 'xaa'),
            collections: [
              {
                ...{ collectionId: 't1', collector: COLLECTOR, collectorKind: 'outsider' },
                ...{ amount: 30, contributingUnitId: 'thonvang', collectedOn: '2026-03-10' },
                ...{ dueOn: '2026-03-17', voucher: numbered('KT', 1) },
              },
            ],
          },
        },
        {
          type: 'StrayMoneyPassedOn',
          data: {
            ...{ ...to(4, 'xaa'), of: 'receipt', items: [passedStray] },
            ...{ places: bank, toPlaces: bank, requests: [] },
          },
        },
        money(5, 'xab', 33),
        {
          type: 'AdvancesPassedOn',
          data: { ...to(6, 'xab'), advances: [passedAdvance], requests: [] },
        },
      ));

  it('gives a claim also to a successor for whom there is no money', () =>
    given(opened, found('shortage', 'k1', 7), donated(1, 7, '2026-03-02'))
      .when(hand({ ...receiver('xaa'), strayMoney: ['k1'] }, receiver('xab')))
      .then({
        type: 'StrayMoneyPassedOn',
        data: {
          ...{ ...to(1, 'xaa'), of: 'shortage', places: [], toPlaces: [], requests: [] },
          items: [
            {
              ...{ itemId: 'k1', nature: 'shortage', amount: 7, placeId: 'nganhang' },
              ...{ occurredOn: '2026-03-05', voucher: numbered('PC', 1), hasSource: false },
            },
          ],
        },
      }));

  it('wants every open claim named, once, and nothing else', () => {
    given(...advance)
      .when(hand(receiver('xaa'), receiver('xab')))
      .thenRefused('HANDOVER_CLAIM_NOT_ASSIGNED', { item: 'r1' });
    given(opened, collected('t1', 30))
      .when(hand(receiver('xaa'), receiver('xab')))
      .thenRefused('HANDOVER_CLAIM_NOT_ASSIGNED', { item: 't1' });
    given(opened, stray)
      .when(hand(receiver('xaa'), receiver('xab')))
      .thenRefused('HANDOVER_CLAIM_NOT_ASSIGNED', { item: 'l1' });
    given(...advance)
      .when(
        hand({ ...receiver('xaa'), advances: ['r1'] }, { ...receiver('xab'), advances: ['r1'] }),
      )
      .thenRefused('ITEM_REPEATED', { item: 'r1' });
    given(...advance)
      .when(hand({ ...receiver('xaa'), advances: ['r1', 'r9'] }, receiver('xab')))
      .thenRefused('HANDOVER_CLAIM_NOT_OPEN', { item: 'r9' });
  });

  it('a unit that lives on keeps what it does not give away', () => {
    const divided = merged(
      succession([
        { to: 'huyen', share: 4_000 },
        { to: 'xaa', share: 6_000 },
      ]),
    );
    divided
      .given(...advance, stray)
      .when(hand(receiver('xaa')))
      .then(money(1, 'xaa', 60));
    divided
      .given(...advance, stray)
      .when(hand({ ...receiver('xaa'), advances: ['r1'] }))
      .then(money(1, 'xaa', 60), {
        type: 'AdvancesPassedOn',
        data: { ...to(2, 'xaa'), advances: [passedAdvance], requests: [] },
      });
  });

  it('a top-up goes with its advance, to be signed anew, where its money is', () => {
    const asked = [topUpRequested('b1', 30), approved('b1')];
    const receivers = (advances: 'xaa' | 'xab') =>
      hand(
        { ...receiver('xaa'), ...(advances === 'xaa' && { advances: ['r1'] }) },
        { ...receiver('xab'), ...(advances === 'xab' && { advances: ['r1'] }) },
      );
    given(...advance, ...asked)
      .when(receivers('xaa'))
      .then(
        money(1, 'xaa', 67),
        {
          type: 'AdvancesPassedOn',
          data: {
            ...{ ...to(2, 'xaa'), advances: [passedAdvance] },
            requests: [
              goingOn({
                ...{ requestId: 'b1', kind: 'topUp', amount: 30, advanceId: 'r1' },
                ...{ placeId: 'nganhang', requestedOn: '2026-03-13', validUntil: '2026-04-15' },
              }),
            ],
          },
        },
        money(3, 'xab', 33),
      );
    given(...advance, topUpRequested('b1', 34))
      .when(receivers('xab'))
      .thenRefused('HANDOVER_REQUEST_NOT_COVERED', { request: 'b1' });
  });

  it('a refund goes with what it refunds, to be signed anew', () =>
    given(opened, stray, refundRequested('h1', 'l1', 20), approved('h1'))
      .when(hand(receiver('xaa'), { ...receiver('xab'), strayMoney: ['l1'] }))
      .then({
        type: 'StrayMoneyPassedOn',
        data: {
          ...{ ...to(1, 'xab'), of: 'receipt', items: [passedStray] },
          ...{ places: bank, toPlaces: bank },
          requests: [
            goingOn({
              ...{ requestId: 'h1', kind: 'refund', amount: 20, itemId: 'l1' },
              ...{ placeId: 'nganhang', validUntil: '2026-04-15' },
            }),
          ],
        },
      }));

  it('takes nothing that came up later than the handover', () =>
    given(opened, collected('t1', 30, { ...posting('KT', 1, '2026-03-14') }))
      .when({
        ...hand({ ...receiver('xaa'), collections: ['t1'] }, receiver('xab')),
        data: {
          ...hand({ ...receiver('xaa'), collections: ['t1'] }, receiver('xab')).data,
          handedOverOn: '2026-03-12',
        },
      })
      .thenRefused('HANDOVER_BEFORE_ENTRY', { date: '2026-03-14' }));
});
