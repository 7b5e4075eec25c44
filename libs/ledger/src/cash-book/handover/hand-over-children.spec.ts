import type { Posting } from '#contracts';
import { childAfter, LAN, MINH, registered } from '../../sponsorship/given-children.js';
import { sponsorshipStream } from '../../streams.js';
import { ACCOUNTANT, approved, donated, HOLDER, opened, TODAY } from '../given-book.js';
import type { CashBookEvent } from '../messages.js';
import { evolve } from '../evolve.js';
import { frontedIn } from '../sponsorship/buckets.js';
import { asked, LAN_1, LAN_SHARED, listed, MINH_1 } from '../sponsorship/given-child-money.js';
import { cashBookStreams, type CashBook } from '../state.js';
import { cashBook } from '../cash-book.js';
import {
  DISTRICT,
  handOver,
  HEIRS,
  merged,
  openedIn,
  receiver,
  succession,
  twoThirds,
  worldOf,
} from './given-handover.js';

const withChildren = (toUnitId: string, ...children: string[]) => ({
  ...receiver(toUnitId),
  children,
});
/** Looked after by the district itself, or by one of its communes already. */
const child = (childId: string, unitId = 'huyen') => ({
  [sponsorshipStream(childId)]: childAfter(registered(childId, { unitId })),
});
const both = { ...child(LAN), ...child(MINH) };

const meant = (serial: number, amount: number, earmark?: string): CashBookEvent =>
  donated(serial, amount, '2026-02-10', earmark === undefined ? {} : { earmark });
/** For Lan of one sponsor and of the shared money, for Minh, and for nobody in particular. */
const held = [
  opened,
  meant(1, 500, LAN_1),
  meant(2, 7, LAN_SHARED),
  meant(3, 301, MINH_1),
  meant(4, 100),
];

const FRONT = [{ bucket: LAN_1, amount: 300 }];
/** A taking over that brought no money, dated like another entry. */
const takenFrom = ({ data }: CashBookEvent) => {
  const { voucher, occurredOn, voucherDate, period } = data as never as Posting;
  const from = { fromUnitId: 'xac', handoverId: 'bg0', handedOverAs: voucher };
  return {
    voucher,
    occurredOn,
    voucherDate,
    period,
    ...from,
    places: [],
    earmarks: [],
    requests: [],
  };
};

const handedTo = (events: readonly CashBookEvent[]) =>
  events.flatMap(({ type, data }) =>
    type === 'BookHandedOver'
      ? [
          {
            to: data.toUnitId,
            earmarks: data.earmarks,
            sum: data.places.reduce((sum, { amount }) => sum + amount, 0),
          },
        ]
      : [],
  );

const decide = (
  command: ReturnType<typeof handOver>,
  events: readonly CashBookEvent[],
  world: object = both,
): CashBookEvent[] => {
  const book = (structuredClone(events) as CashBookEvent[]).reduce(
    evolve,
    cashBookStreams.initial(),
  );
  const states: Readonly<Record<string, unknown>> = { ...worldOf(twoThirds), ...HEIRS, ...world };
  const references = { state: (_: unknown, stream: string) => states[stream] };
  return cashBook.decide(command, book, references as never, { actor: HOLDER, today: TODAY });
};

describe('a child’s money at a merger', () => {
  const { given } = merged(twoThirds);

  it('goes whole to who takes over the child’s place; only money for nobody in particular is divided', () => {
    const command = handOver(withChildren('xaa', LAN), withChildren('xab', MINH));
    expect(handedTo(decide(command, held))).toEqual([
      {
        ...{ to: 'xaa', sum: 500 + 7 + 67 },
        earmarks: [
          { earmark: LAN_SHARED, amount: 7 },
          { earmark: LAN_1, amount: 500 },
        ],
      },
      { to: 'xab', sum: 301 + 33, earmarks: [{ earmark: MINH_1, amount: 301 }] },
    ]);
  });

  it('lists the files that go over: of whom the minutes name, with or without money, and of whose money goes', () => {
    const filesIn = (events: readonly CashBookEvent[]) =>
      events.map(({ data }) => ('children' in data ? data.children : undefined));
    const poor = { ...child(LAN), ...child(MINH) };
    const late = [opened, meant(1, 500, LAN_1), meant(2, 100)];
    const command = handOver(withChildren('xaa', LAN), withChildren('xab', MINH));
    expect(filesIn(decide(command, late, poor))).toEqual([[LAN], [MINH]]);
    const one = handOver(receiver('xab'));
    const alone = { ...worldOf(succession([{ to: 'xab', share: 10_000 }])), ...both };
    expect(filesIn(decide(one, held, alone))).toEqual([[LAN, MINH].toSorted()]);
    const empty = decide(handOver(withChildren('xaa', LAN), receiver('xab')), [opened]);
    expect(empty).toMatchObject([{ data: { toUnitId: 'xaa', places: [], children: [LAN] } }]);
  });

  it('is not handed over until the minutes name who takes the child’s file, once', () => {
    given(...held)
      .with(both)
      .when(handOver(withChildren('xaa', LAN), receiver('xab')))
      .thenRefused('HANDOVER_CHILD_NOT_ASSIGNED', { child: MINH });
    given(...held)
      .with(both)
      .when(handOver(withChildren('xaa', LAN, MINH), withChildren('xab', MINH)))
      .thenRefused('ITEM_REPEATED', { item: MINH });
    given(...held)
      .with({ ...child(LAN), [sponsorshipStream('tekhongco0000')]: childAfter() })
      .when(handOver(withChildren('xaa', LAN, 'tekhongco0000'), receiver('xab')))
      .thenRefused('CHILD_UNKNOWN', { child: 'tekhongco0000' });
  });

  it('follows a child that is with one of the successors already, and goes to no other', () => {
    const moved = { ...child(LAN, 'xab'), ...child(MINH) };
    given(...held)
      .with(moved)
      .when(handOver(withChildren('xaa', LAN, MINH), receiver('xab')))
      .thenRefused('HANDOVER_CHILD_ELSEWHERE', { child: LAN, unit: 'xab', receiver: 'xaa' });
    const command = handOver(withChildren('xaa', MINH), withChildren('xab', LAN));
    expect(handedTo(decide(command, held, moved)).map(({ to, sum }) => [to, sum])).toEqual([
      ['xaa', 301 + 67],
      ['xab', 507 + 33],
    ]);
  });

  it('takes along what the shared money had advanced for a late sponsor, though the bucket is empty', () => {
    const fronted = { type: 'BookTakenOver', data: { ...takenFrom(meant(1, 1)), fronted: FRONT } };
    const late = [opened, fronted as CashBookEvent, meant(2, 100)];
    const handed = decide(handOver(withChildren('xaa', LAN), receiver('xab')), late);
    expect(handed.map(({ data }) => 'fronted' in data && data.fronted)).toEqual([FRONT, false]);
    const left = [...late, ...handed].reduce(evolve, cashBookStreams.initial());
    expect(frontedIn(left)).toEqual([]);
    expect(() => decide(handOver(receiver('xaa'), receiver('xab')), late)).toThrow(
      'HANDOVER_CHILD_NOT_ASSIGNED',
    );
    const alone = decide(handOver(withChildren('xaa', LAN), receiver('xab')), late.slice(0, 2));
    expect(alone).toMatchObject([{ data: { toUnitId: 'xaa', places: [], fronted: FRONT } }]);
  });

  it('needs no naming where only one unit takes over', () => {
    const one = merged(succession([{ to: 'xab', share: 10_000 }]));
    one
      .given(opened, meant(1, 500, LAN_1))
      .when(handOver(receiver('xab')))
      .then(expect.objectContaining({ type: 'BookHandedOver' }) as CashBookEvent);
  });

  it('stays with a unit that lives on, but for the children whom the minutes name', () => {
    const divided = {
      'organisation-main': worldOf(
        succession([
          { to: 'huyen', share: 5_000 },
          { to: 'xaa', share: 5_000 },
        ]),
      )['organisation-main'],
    };
    const command = handOver(withChildren('xaa', MINH));
    expect(handedTo(decide(command, held, { ...both, ...divided }))).toEqual([
      { to: 'xaa', sum: 301 + 50, earmarks: [{ earmark: MINH_1, amount: 301 }] },
    ]);
  });
});

describe('a list of children that is still to be handed over', () => {
  const rows = [listed(200), listed(7, { commitmentId: undefined, bucket: LAN_SHARED })];
  const waiting = [...held, asked(rows), approved('tr1')];
  const successor = (events: readonly CashBookEvent[]): CashBook => {
    const [handed] = events;
    if (handed?.type !== 'BookHandedOver') throw new Error('nothing was handed over');
    const { voucher, occurredOn, voucherDate, period, handoverId } = handed.data;
    const { toPlaces: places, earmarks, requests } = handed.data;
    const taken = { voucher, occurredOn, voucherDate, period, handoverId, handedOverAs: voucher };
    return [
      openedIn('QN_A'),
      {
        type: 'BookTakenOver',
        data: { ...taken, fromUnitId: 'huyen', places, earmarks, requests },
      } as CashBookEvent,
    ].reduce(evolve, cashBookStreams.initial());
  };

  it('goes with the children’s money, holds it back there, and is signed anew', () => {
    const handed = decide(handOver(withChildren('xaa', LAN), withChildren('xab', MINH)), waiting);
    const book = successor(handed);
    expect(book.requests.get('tr1')).toMatchObject({
      ...{ kind: 'childHandover', status: 'waiting', amount: 207, signedBy: [] },
      ...{ lines: rows, requestedBy: ACCOUNTANT },
    });
    expect(book.earmarks.get(LAN_1)).toMatchObject({ reserved: 200, balance: { total: 500 } });
    expect(book.earmarks.get(LAN_SHARED)?.reserved).toBe(7);
    const left = [...waiting, ...handed].reduce(evolve, cashBookStreams.initial());
    expect(left.requests.get('tr1')?.status).toBe('carried');
  });

  it('is decided before, where its children go to different successors', () => {
    const { given } = merged(twoThirds);
    const mixed = asked([listed(200), listed(100, { childId: MINH, bucket: MINH_1 })]);
    given(...held, mixed)
      .with(both)
      .when(handOver(withChildren('xaa', LAN), withChildren('xab', MINH)))
      .thenRefused('HANDOVER_REQUEST_NOT_COVERED', { request: 'tr1' });
  });

  it('goes on into the next year with its signatures', () => {
    const book = waiting.reduce(evolve, cashBookStreams.initial());
    const states: Readonly<Record<string, unknown>> = { ...worldOf(), ...both };
    const references = {
      state: (_: unknown, stream: string) => states[stream] ?? cashBookStreams.initial(),
    };
    const context = { actor: ACCOUNTANT, today: '2027-01-04' };
    const late = structuredClone(book);
    const request = late.requests.get('tr1');
    if (request) Object.assign(request, { validUntil: '2027-01-31' });
    const [carried] = cashBook.decide(
      { type: 'CarryForward', data: DISTRICT },
      late,
      references as never,
      context,
    );
    expect(carried?.data).toMatchObject({
      requests: [{ requestId: 'tr1', kind: 'childHandover', approved: true, lines: rows }],
    });
  });
});
