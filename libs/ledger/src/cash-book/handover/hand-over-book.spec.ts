import { cashBookStream, officeStream } from '../../streams.js';
import { office } from '../../office/office.js';
import {
  ACCOUNTANT,
  approved,
  decision,
  donated,
  GIVER,
  HOLDER,
  numbered,
  opened,
  posting,
  requested,
} from '../given-book.js';
import type { CashBookEvent } from '../messages.js';
import { cashBookStreams } from '../state.js';
import {
  DAY,
  DISTRICT,
  ENDED_ON,
  handOver,
  merged,
  minutes,
  receiver,
  succession,
  twoThirds,
} from './given-handover.js';

const both = handOver(receiver('xaa', [{ kind: 'bienlai', count: 2 }]), receiver('xab'));

const handed = (
  serial: number,
  toUnitId: string,
  held: { ket?: number; nganhang?: number; maiam?: number },
  more: object = {},
): CashBookEvent => {
  const { ket = 0, nganhang = 0, maiam = 0 } = held;
  return {
    type: 'BookHandedOver',
    data: {
      ...posting('KT', serial, DAY),
      handoverId: 'bg1',
      reorganisedOn: ENDED_ON,
      toUnitId,
      minutes,
      places: [
        ...(ket > 0 ? [{ placeId: 'ket', amount: ket }] : []),
        ...(nganhang > 0 ? [{ placeId: 'nganhang', amount: nganhang }] : []),
      ],
      toPlaces: [{ placeId: 'nganhang', amount: ket + nganhang }],
      earmarks: maiam > 0 ? [{ earmark: 'maiam', amount: maiam }] : [],
      requests: [],
      items: [],
      handedOverBy: HOLDER,
      ...more,
    },
  };
};

const items = { items: [{ kind: 'bienlai', count: 2 }] };
const { given } = merged(twoThirds);

describe('handing over the book of a unit that was merged', () => {
  it('divides every place and purpose by the shares, to the last đồng', () =>
    given(
      opened,
      donated(1, 100, '2026-02-10'),
      donated(1, 50, '2026-02-11', { placeId: 'nganhang', earmark: 'maiam' }),
    )
      .when(both)
      .then(
        handed(1, 'xaa', { ket: 67, nganhang: 33, maiam: 33 }, items),
        handed(2, 'xab', { ket: 33, nganhang: 17, maiam: 17 }),
      ));

  it('is repeated for what comes in during the wind-down, and refused when nothing is left', () => {
    const first = [
      handed(1, 'xaa', { ket: 67 }, { ...items, handoverId: 'bg0' }),
      handed(2, 'xab', { ket: 33 }, { handoverId: 'bg0' }),
    ];
    given(opened, donated(1, 100, '2026-02-10'), ...first, donated(2, 10, '2026-03-15'))
      .when(both)
      .then(handed(3, 'xaa', { ket: 7 }, items), handed(4, 'xab', { ket: 3 }));
    given(opened, donated(1, 100, '2026-02-10'), ...first)
      .when(both)
      .thenRefused('HANDOVER_NOTHING_LEFT', {});
    given(opened, donated(1, 100, '2026-02-10'), handed(1, 'xaa', { ket: 67 }))
      .when(both)
      .thenRefused('HANDOVER_EXISTS', { handover: 'bg1' });
  });

  it('an open request goes whole to the largest share that covers it, to be signed anew', () => {
    const moved = {
      requestId: 'c1',
      kind: 'disbursement',
      decision,
      approved: false,
      placeId: 'nganhang',
      amount: 60,
      validUntil: '2026-04-15',
      requestedBy: ACCOUNTANT,
      requestedOn: '2026-03-10',
      signedBy: [],
      holderSigned: false,
    };
    given(opened, donated(1, 100, '2026-02-10'), requested('c1', 60), approved('c1'))
      .when(both)
      .then(
        handed(1, 'xaa', { ket: 67 }, { ...items, requests: [moved] }),
        handed(2, 'xab', { ket: 33 }),
      );
    given(opened, donated(1, 100, '2026-02-10'), requested('c1', 70))
      .when(both)
      .thenRefused('HANDOVER_REQUEST_NOT_COVERED', { request: 'c1' });
  });

  it('names exactly those who have a share', () => {
    const held = [opened, donated(1, 100, '2026-02-10')];
    given(...held)
      .when(handOver(receiver('xaa')))
      .thenRefused('HANDOVER_SHARES_NOT_COVERED', { unit: 'xab' });
    given(...held)
      .when(handOver(receiver('xaa'), receiver('xab'), receiver('xac')))
      .thenRefused('HANDOVER_NOT_A_SUCCESSOR', { unit: 'xac' });
    given(...held)
      .when(handOver(receiver('xaa'), receiver('xaa'), receiver('xab')))
      .thenRefused('ITEM_REPEATED', { item: 'xaa' });
  });

  it('wants the receivers’ books open and their places known', () => {
    const held = [opened, donated(1, 100, '2026-02-10')];
    given(...held)
      .with({ [cashBookStream({ ...DISTRICT, unitId: 'xab' })]: cashBookStreams.initial() })
      .when(both)
      .thenRefused('RECEIVER_BOOK_NOT_OPEN', { unit: 'xab', year: 2026 });
    given(...held)
      .when(handOver(receiver('xaa'), { ...receiver('xab'), places: [] }))
      .thenRefused('HANDOVER_PLACE_NOT_NAMED', { place: 'ket', unit: 'xab' });
    given(...held)
      .with({ [officeStream('xab')]: office.initial() })
      .when(both)
      .thenRefused('PLACE_UNKNOWN', { place: 'nganhang' });
  });

  it('is for a unit that has ended, by its account holder, until the wind-down is over', () => {
    const held = [opened, donated(1, 100, '2026-02-10')];
    const living = merged();
    living
      .given(...held)
      .when(both)
      .thenRefused('HANDOVER_BEFORE_END', { unit: 'huyen', date: DAY });
    given(...held)
      .when(both, { actor: ACCOUNTANT })
      .thenRefused('NOT_A_SIGNER', { date: DAY });
    given(...held)
      .when(both, { today: '2026-07-01' })
      .thenRefused('UNIT_ENDED', { unit: 'huyen', date: ENDED_ON });
    given(opened).when(both).thenRefused('HANDOVER_NOTHING_LEFT', {});
  });

  it('waits until nothing is on its way, and nothing later than it', () => {
    const sent: CashBookEvent = {
      type: 'TransferSent',
      data: {
        ...posting('PC', 1, '2026-03-02'),
        transferId: 'ct1',
        amount: 40,
        placeId: 'ket',
        toPlaceId: 'nganhang',
        sentBy: ACCOUNTANT,
      },
    };
    const held = [opened, donated(1, 100, '2026-02-10')];
    given(...held, sent)
      .when(both)
      .thenRefused('MONEY_IN_TRANSIT', { item: 'ct1' });
    const early = { ...both, data: { ...both.data, handedOverOn: '2026-03-05' } };
    given(...held, donated(2, 5, '2026-03-10'))
      .when(early)
      .thenRefused('HANDOVER_BEFORE_ENTRY', { date: '2026-03-10' });
  });

  it('the correction of a voucher is decided here, before', () => {
    const correction: CashBookEvent = {
      type: 'CorrectionRequested',
      data: {
        requestId: 'dc1',
        correction: 'void',
        voucher: numbered('PT', 1),
        validUntil: '2026-04-15',
        requestedBy: ACCOUNTANT,
        requestedOn: '2026-03-10',
      },
    };
    given(opened, donated(1, 100, '2026-02-10'), correction)
      .when(both)
      .thenRefused('REQUESTS_OPEN', { request: 'dc1' });
  });
});

describe('who takes over', () => {
  const held = [opened, donated(1, 100, '2026-02-10')];

  it('a unit that lives on keeps its share, and gives away once', () => {
    const divided = merged(
      succession([
        { to: 'huyen', share: 4_000 },
        { to: 'xaa', share: 6_000 },
      ]),
    );
    divided
      .given(...held)
      .when(handOver(receiver('xaa')))
      .then(handed(1, 'xaa', { ket: 60 }));
    divided
      .given(...held, handed(1, 'xaa', { ket: 60 }, { handoverId: 'bg0' }))
      .when(handOver(receiver('xaa')))
      .thenRefused('HANDOVER_ONCE_PER_DIVISION', { date: ENDED_ON });
    divided
      .given(...held)
      .when(handOver(receiver('huyen'), receiver('xaa')))
      .thenRefused('HANDOVER_NOT_A_SUCCESSOR', { unit: 'huyen' });
  });

  it('without a successor the unit above takes it', () =>
    merged({
      type: 'UnitDissolved',
      data: { unitId: 'huyen', dissolvedOn: ENDED_ON, windDownUntil: '2026-06-30' },
    })
      .given(...held)
      .when(handOver(receiver('tinh')))
      .then(handed(1, 'tinh', { ket: 100 })));

  it('a successor that is wound up already passes it on', () => {
    const chain = merged(
      twoThirds,
      succession([{ to: 'xab', share: 10_000 }], {
        from: 'xaa',
        effectiveOn: '2026-03-05',
        windDownUntil: '2026-03-10',
      }),
    );
    chain
      .given(...held)
      .when(handOver(receiver('xab')))
      .then(handed(1, 'xab', { ket: 100 }));
  });
});

describe('taking over', () => {
  const take = {
    type: 'TakeOverBook' as const,
    data: {
      ...DISTRICT,
      unitId: 'xaa',
      fromUnitId: 'huyen',
      handoverId: 'bg1',
      handedOverAs: numbered('KT', 1),
      handedOverOn: DAY,
      places: [{ placeId: 'nganhang', amount: 100 }],
      earmarks: [{ earmark: 'maiam', amount: 33 }],
      requests: [],
    },
  };
  const { unitId: _u, fundId: _f, year: _y, handedOverOn: _d, ...taken } = take.data;
  const takenOver: CashBookEvent = {
    type: 'BookTakenOver',
    data: { ...posting('KT', 1, DAY), ...taken },
  };

  it('is posted once in the successor’s book', () => {
    given(opened).when(take).then(takenOver);
    given(opened, takenOver)
      .when(take)
      .thenRefused('BOOK_ALREADY_TAKEN_OVER', { voucher: numbered('KT', 1) });
    given().when(take).thenRefused('BOOK_NOT_OPEN', {});
  });

  it('the money is paid on there', () => {
    const ask = {
      type: 'RequestDisbursement' as const,
      data: {
        ...DISTRICT,
        unitId: 'xaa',
        requestId: 'c9',
        placeId: 'nganhang',
        amount: 30,
        earmark: 'maiam',
        decision,
        validUntil: '2026-04-15',
      },
    };
    const { unitId: _unit, fundId: _fund, year: _year, ...asked } = ask.data;
    given(opened, takenOver)
      .when(ask, { actor: GIVER })
      .then({
        type: 'DisbursementRequested',
        data: { ...asked, requestedBy: GIVER, requestedOn: DAY },
      });
  });
});
