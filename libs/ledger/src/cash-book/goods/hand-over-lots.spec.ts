import { HOLDER, opened } from '../given-book.js';
import { DAY, ENDED_ON, minutes, succession, twoThirds } from '../handover/given-handover.js';
import { goodsRequested, invoiced, lot, received, some } from './given-goods.js';
import {
  assigned,
  handedOn,
  handOverGoods,
  mergedWithGoods,
  passed,
  takesIn,
} from './given-passage.js';

const merged = mergedWithGoods(twoThirds);
const blankets = received(1, '2026-03-02', [lot('chan1', 50)]);
const rice = received(1, '2026-03-02', [
  lot('gao1', 3, { itemId: 'gao', valuation: invoiced(100) }),
]);

describe('goods of a unit that ended', () => {
  it('go lot by lot to the successors that the minutes name, by a note of the store', () =>
    merged
      .given(opened, blankets)
      .when(
        handOverGoods(takesIn('xaa', assigned('chan1', 30)), takesIn('xab', assigned('chan1', 20))),
      )
      .then(handedOn(1, 'xaa', [passed('chan1', 30)]), handedOn(2, 'xab', [passed('chan1', 20)])));

  it('are not divided by shares: one successor may take all of them', () =>
    merged
      .given(opened, blankets)
      .when(handOverGoods(takesIn('xaa'), takesIn('xab', assigned('chan1', 50))))
      .then(handedOn(1, 'xab', [passed('chan1', 50)])));

  it('take their value along, each part its share, and all parts sum to the whole', () => {
    const worth = (quantity: number, value: number) =>
      passed('gao1', quantity, { itemId: 'gao', basis: 'invoice', value });
    merged
      .given(opened, rice)
      .when(handOverGoods(takesIn('xaa', assigned('gao1', 1)), takesIn('xab', assigned('gao1', 2))))
      .then(handedOn(1, 'xaa', [worth(1, 34)]), handedOn(2, 'xab', [worth(2, 66)]));
  });

  it('may lie in several stores there and here; each note is for one', () =>
    merged
      .given(opened, blankets)
      .when(
        handOverGoods(
          takesIn('xaa', assigned('chan1', 30), assigned('chan1', 20, 'khoxahai')),
          takesIn('xab'),
        ),
      )
      .then(
        handedOn(1, 'xaa', [passed('chan1', 30)]),
        handedOn(2, 'xaa', [passed('chan1', 20)], { toStoreId: 'khoxahai' }),
      ));

  it('have a receiver for every one of them', () =>
    merged
      .given(opened, blankets)
      .when(handOverGoods(takesIn('xaa', assigned('chan1', 30)), takesIn('xab')))
      .thenRefused('HANDOVER_LOT_NOT_ASSIGNED', { lot: 'chan1', left: 20 }));

  it('are given to nobody twice', () =>
    merged
      .given(opened, blankets)
      .when(
        handOverGoods(takesIn('xaa', assigned('chan1', 30)), takesIn('xab', assigned('chan1', 21))),
      )
      .thenRefused('HANDOVER_LOT_EXCEEDED', { lot: 'chan1', available: 50 }));

  it('are lots that the book has', () =>
    merged
      .given(opened, blankets)
      .when(handOverGoods(takesIn('xaa', assigned('chan9', 1)), takesIn('xab')))
      .thenRefused('LOT_UNKNOWN', { lot: 'chan9' }));

  it('are named once for each store that takes them', () =>
    merged
      .given(opened, blankets)
      .when(
        handOverGoods(takesIn('xaa', assigned('chan1', 30), assigned('chan1', 20)), takesIn('xab')),
      )
      .thenRefused('LOT_REPEATED', { lot: 'chan1' }));

  it('need both storekeepers, and a store that takes goods', () => {
    const { lots } = takesIn('xaa', assigned('chan1', 50));
    const nobody = { ...takesIn('xaa'), lots };
    merged
      .given(opened, blankets)
      .when(handOverGoods(nobody, takesIn('xab')))
      .thenRefused('HANDOVER_STOREKEEPER_NOT_NAMED', { unit: 'xaa' });
    const stranger = { ...nobody, storekeeperId: HOLDER };
    merged
      .given(opened, blankets)
      .when(handOverGoods(stranger, takesIn('xab')))
      .thenRefused('NOT_STOREKEEPER', { date: DAY });
    merged
      .given(opened, blankets)
      .when(handOverGoods(takesIn('xaa', assigned('chan1', 50, 'ket')), takesIn('xab')))
      .thenRefused('PLACE_NOT_STORE', { place: 'ket' });
    const command = handOverGoods(takesIn('xaa', assigned('chan1', 50)), takesIn('xab'));
    const { storekeeperId: _, ...data } = command.data;
    merged
      .given(opened, blankets)
      .when({ ...command, data })
      .thenRefused('GOODS_NEED_STOREKEEPER', { lot: 'chan1' });
  });

  it('wait until whatever was promised of them is handed out or rejected', () =>
    merged
      .given(opened, blankets, goodsRequested('xk1', [some('chan1', 5)]))
      .when(handOverGoods(takesIn('xaa', assigned('chan1', 50)), takesIn('xab')))
      .thenRefused('HANDOVER_GOODS_REQUEST_OPEN', { request: 'xk1' }));

  it('stand still after the day of the handover', () =>
    merged
      .given(opened, received(1, '2026-03-20', [lot('chan1', 50)]))
      .when(handOverGoods(takesIn('xaa', assigned('chan1', 50)), takesIn('xab')), {
        today: '2026-03-20',
      })
      .thenRefused('HANDOVER_BEFORE_ENTRY', { date: '2026-03-20' }));

  it('are handed over again when more comes in during the wind-down', () =>
    merged
      .given(
        opened,
        blankets,
        handedOn(1, 'xab', [passed('chan1', 50)]),
        received(2, DAY, [lot('chan2', 4)]),
      )
      .when({
        ...handOverGoods(takesIn('xaa', assigned('chan2', 4)), takesIn('xab')),
        data: {
          ...handOverGoods(takesIn('xaa', assigned('chan2', 4)), takesIn('xab')).data,
          handoverId: 'bg2',
        },
      })
      .then(
        handedOn(
          2,
          'xaa',
          [passed('chan2', 4, { receivedOn: DAY, cameBy: 'PN-QN_HM-PNBC-26-000002' })],
          { handover: { handoverId: 'bg2', reorganisedOn: ENDED_ON, minutes } },
        ),
      ));
});

describe('goods of a unit that is divided and lives on', () => {
  const divided = mergedWithGoods(
    succession([
      { to: 'xaa', share: 4_000 },
      { to: 'huyen', share: 6_000 },
    ]),
  );

  it('stay where they are unless the minutes name them', () =>
    divided
      .given(opened, blankets)
      .when(handOverGoods(takesIn('xaa', assigned('chan1', 20))))
      .then(handedOn(1, 'xaa', [passed('chan1', 20)])));

  it('are handed over once for each division', () => {
    const again = handOverGoods(takesIn('xaa', assigned('chan1', 1)));
    divided
      .given(opened, blankets, handedOn(1, 'xaa', [passed('chan1', 20)]))
      .when({ ...again, data: { ...again.data, handoverId: 'bg2' } })
      .thenRefused('HANDOVER_ONCE_PER_DIVISION', { date: ENDED_ON });
  });
});
