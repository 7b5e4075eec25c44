import type { FollowUpWork } from '#read-models';
import { workAfter } from '../../apps/projector/src/work-after.js';
import { cashBook } from '../../libs/ledger/src/cash-book/cash-book.js';
import { evolve } from '../../libs/ledger/src/cash-book/evolve.js';
import { CASHIER, HOLDER } from '../../libs/ledger/src/cash-book/given-book.js';
import {
  bought,
  lotBought,
  STOREKEEPER,
} from '../../libs/ledger/src/cash-book/goods/given-goods.js';
import type { CashBookCommand, CashBookEvent } from '../../libs/ledger/src/cash-book/messages.js';
import { movementOf } from '../../libs/ledger/src/cash-book/movement.js';
import {
  cashBookStreams,
  type CashBook,
  type PaymentRequest,
} from '../../libs/ledger/src/cash-book/state.js';
import { Refusal, type Context, type References } from '../../libs/ledger/src/decider.js';
import { bookOf, cashBookStream } from '../../libs/ledger/src/streams.js';
import { SYSTEM_ACTOR } from '../../libs/ledger/src/system-actor.js';
import { openedIn, unitIds, WORLD } from './office-world.js';
import { REACH } from './reach.js';

/** What was recorded, in which book, by whose wish. */
export interface Recorded {
  readonly stream: string;
  readonly event: CashBookEvent;
}

/** What has to be posted yet, and how much money is on its way to it. */
interface Due {
  readonly work: FollowUpWork;
  readonly money: number;
}

/** The other half of a pair: what it posted, what it should have, and what a second try added. */
export interface Posted {
  readonly posted: number;
  readonly due: number;
  readonly again: number;
}

const CARRIED_OUT_BY: Partial<
  Record<PaymentRequest['kind'], { readonly type: CashBookCommand['type']; readonly by: string }>
> = {
  disbursement: { type: 'PayDisbursement', by: CASHIER },
  remittance: { type: 'SendRemittance', by: CASHIER },
  advance: { type: 'PayAdvance', by: CASHIER },
  refund: { type: 'PayRefund', by: CASHIER },
  goods: { type: 'IssueGoods', by: STOREKEEPER },
  writeOff: { type: 'WriteOffGoods', by: STOREKEEPER },
  bundles: { type: 'IssueBundles', by: STOREKEEPER },
};

/** Requests of these ids buy goods. */
const PURCHASES = /^p\d/;

const wayOf = (requestId: string, { kind }: PaymentRequest) =>
  kind === 'disbursement' && PURCHASES.test(requestId)
    ? ({ type: 'BuyGoods', by: CASHIER } as const)
    : CARRIED_OUT_BY[kind];

/** The books of four units in two years, and what follows between them. */
export class OfficeLife {
  readonly books = new Map<string, CashBook>();
  readonly log: Recorded[] = [];
  /** Money that came from outside less what went there. */
  fromOutside = 0;
  /** Names of the commands that the rules took. */
  readonly taken = new Set<string>();
  #due: Due[] = [];

  constructor() {
    for (const unitId of unitIds)
      for (const year of [2026, 2027])
        if (unitId !== 'xab' || year !== 2027)
          this.#record(streamOf({ unitId, year }), openedIn(unitId, year));
  }

  /** What happened, unless a rule said no. */
  try(command: CashBookCommand, context: Context): readonly CashBookEvent[] {
    const stream = cashBookStream(command.data);
    try {
      const references = this.#references();
      const events = cashBook.decide(command, this.#book(stream), references, context);
      this.taken.add(command.type);
      this.#record(stream, events);
      return events;
    } catch (error) {
      if (error instanceof Refusal) return [];
      throw error;
    }
  }

  /** Another person signs what was just asked for, and whoever has to, carries it out. */
  carryOut(asked: CashBookCommand, today: string): void {
    if (!('requestId' in asked.data)) return;
    const { requestId, unitId, fundId, year } = asked.data;
    const book = { unitId, fundId, year };
    this.try({ type: 'ApproveRequest', data: { ...book, requestId } }, { actor: HOLDER, today });
    const request = this.#book(cashBookStream(book)).requests.get(requestId);
    const way = request?.status === 'approved' ? wayOf(requestId, request) : undefined;
    if (!way) return;
    const data = {
      ...{ ...book, requestId, occurredOn: today },
      ...(way.type === 'BuyGoods' && { bought: bought(lotBought(`v${requestId}`, 40)) }),
      ...(way.by === STOREKEEPER && { storekeeperId: STOREKEEPER }),
    };
    this.try({ type: way.type, data } as CashBookCommand, { actor: way.by, today });
  }

  /**
   * Posts the other halves, each twice, as the follow-up work may after a crash; what a rule
   * refuses waits.
   */
  followUp(today: string): Posted[] {
    const waiting = this.#due;
    this.#due = [];
    const context = { actor: SYSTEM_ACTOR, today };
    return waiting.flatMap((due) => {
      const command = due.work as unknown as CashBookCommand;
      const events = this.try(command, context);
      if (events.length === 0) {
        this.#due.push(due);
        return [];
      }
      const again = this.try(command, context);
      return [{ posted: sum(events.map(moneyIn)), due: due.money, again: again.length }];
    });
  }

  /** Money that has left one book and is not in the other yet. */
  get onItsWay(): number {
    return sum(this.#due.map(({ money }) => money));
  }

  #book(stream: string): CashBook {
    const book = this.books.get(stream) ?? cashBookStreams.initial();
    this.books.set(stream, book);
    return book;
  }

  #record(stream: string, events: readonly CashBookEvent[]): void {
    for (const event of events) {
      this.books.set(stream, evolve(this.#book(stream), event));
      const at = this.log.push({ stream, event });
      const kind = movementOf(event)?.kind;
      if (kind !== undefined && REACH[kind] === 'outside') this.fromOutside += moneyIn(event);
      const id = `00000000-0000-4000-8000-${String(at).padStart(12, '0')}`;
      const work = workAfter({ id, stream }, event);
      if (work) this.#due.push({ work, money: -moneyIn(event) });
    }
  }

  #references(): References {
    return {
      state: <S>(decider: { initial(): S }, stream: string) =>
        (this.books.get(stream) ?? WORLD[stream] ?? decider.initial()) as S,
    };
  }
}

const streamOf = (book: { readonly unitId: string; readonly year: number }): string =>
  cashBookStream({ ...book, fundId: 'pnbc' });

/** What an event makes the book richer by: in its places, on the way, and owed to it. */
export const moneyIn = (event: CashBookEvent): number => {
  const movement = movementOf(event);
  if (!movement) return 0;
  const placed = sum(movement.places.map(({ delta }) => delta));
  return placed + movement.transit + sum((movement.owed ?? []).map(({ delta }) => delta));
};

export const sum = (numbers: Iterable<number>): number => [...numbers].reduce((a, b) => a + b, 0);

export const unitOf = ({ stream }: Recorded): string => bookOf(stream).unitId;
