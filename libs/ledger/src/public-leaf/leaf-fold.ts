import type { EventName } from '#contracts';
import type { CashBookEvent } from '../cash-book/messages.js';
import { type Movement, movementOf } from '../cash-book/movement.js';
import { dayAtUtc7Of, monthOf } from '../calendar.js';
import type { Message } from '../decider.js';
import { bookOf, categoryOf } from '../streams.js';
import { Disclosure } from '../views/disclosure.view.js';
import { isGeneralGift } from '../views/fund-totals.view.js';
import { canonicalJson } from './canonical-json.js';
import { fundOfStream } from './fund-of-stream.js';
import type { LeafEntry, PublicLeaf, SealedLeaf } from './leaf.js';
import { type LeafRule, leafRules } from './leaf-rules.js';

/** A recorded event on its way into the public log. */
export interface LeafSource {
  readonly stream: string;
  /** ISO 8601 in UTC. */
  readonly recordedAt: string;
  readonly event: Message;
  /** SHA-256 of the stored bytes, in hexadecimal. */
  readonly envelope: string;
}

export interface FoldedLeaf {
  /** What the log holds, byte for byte as UTF-8. */
  readonly text: string;
  /** Of a sealed leaf: what it is sealed over, for auditors and for the giver's own copy. */
  readonly opened?: string;
}

/**
 * Turns the log's events into public leaves, one for each, from the first on. Whoever holds the
 * log gets the same leaves: what a leaf of version 1 says of an event may never change, because
 * leaves are sealed for good; another wording is another version, from an index on.
 */
export class LeafFold {
  readonly #disclosure = new Disclosure();
  /** Funds of which only sums are public. */
  readonly #funds = new Set<string>();
  #index = 0;
  #recordedAt = '';
  #month = '';

  /** @param sha256 of a text's UTF-8, in hexadecimal */
  constructor(private readonly sha256: (text: string) => string) {}

  /** How many leaves there are so far. */
  get size(): number {
    return this.#index;
  }

  /** @throws Error on an event of a name that no rule decides */
  take(source: LeafSource): FoldedLeaf {
    const { stream, event, recordedAt } = source;
    const leaf = leafOf(this.#index, source);
    const disclosed = this.#disclosedBy(recordedAt);
    const movement = movementIn(source);
    this.#noteFund(event);
    if (movement) this.#disclosure.note(bookOf(stream).fundId, event as CashBookEvent, movement);
    const isPublic = !this.#keepsBack(stream, movement);
    const { index } = leaf;
    this.#index += 1;
    if (isPublic) return { text: canonicalJson({ ...leaf, disclosed }) };
    const opened = canonicalJson(leaf);
    const sealed: SealedLeaf = { v: 1, index, sealed: this.sha256(opened), disclosed };
    return { text: canonicalJson(sealed), opened };
  }

  #noteFund({ type, data }: Message): void {
    if (type !== 'FundOpened') return;
    const { fundId, disclosure } = data as { fundId: string; disclosure: string };
    if (disclosure !== 'sums') return;
    this.#funds.add(fundId);
    this.#disclosure.open(fundId);
  }

  /**
   * All that a fund with sums has to do with, but gifts that are meant for no child in particular;
   * and of a child's care even what kind of event it was.
   */
  #keepsBack(stream: string, movement: Movement | undefined): boolean {
    if (categoryOf(stream) === 'sponsorship') return true;
    const fundId = fundOfStream(stream);
    if (fundId === undefined || !this.#funds.has(fundId)) return false;
    return !movement || !isGeneralGift(movement);
  }

  /** As the views see time: it never goes back, and a month begins with its first event. */
  #disclosedBy(recordedAt: string): PublicLeaf['disclosed'] {
    if (recordedAt <= this.#recordedAt) return undefined;
    this.#recordedAt = recordedAt;
    const month = monthOf(dayAtUtc7Of(recordedAt));
    if (month === this.#month) return undefined;
    this.#month = month;
    const rows = this.#disclosure.beginMonth(month);
    return rows.length === 0 ? undefined : rows;
  }
}

/**
 * What a leaf says of an event, sealed or not.
 * @throws Error on an event of a name that no rule decides
 */
export const leafOf = (index: number, source: LeafSource): PublicLeaf => {
  const { stream, event, recordedAt, envelope } = source;
  const rule = ruleOf(event.type);
  const movement = rule.movesInPublic ? movementIn(source) : undefined;
  return {
    v: 1,
    index,
    type: event.type,
    recordedOn: dayAtUtc7Of(recordedAt),
    entry: movement && entryOf(stream, movement),
    data: pick(event.data, rule.fields),
    commitments: commitmentsOf(event.data, rule.personal),
    envelope,
  };
};

/** The same in the one way in which it is written. */
export const openedLeaf = (index: number, source: LeafSource): string =>
  canonicalJson(leafOf(index, source));

const movementIn = ({ stream, event }: LeafSource): Movement | undefined =>
  categoryOf(stream) === 'cashBook' ? movementOf(event as CashBookEvent) : undefined;

const ruleOf = (type: string): LeafRule => {
  const rule = (leafRules as Readonly<Partial<Record<string, LeafRule>>>)[type as EventName];
  if (!rule) throw new Error(`corrupt log: no public leaf is decided for ${type}`);
  return rule;
};

const entryOf = (stream: string, movement: Movement): LeafEntry => {
  const { unitId: unit, fundId: fund, year } = bookOf(stream);
  const { kind, correction, voucher, occurredOn, period, amount } = movement;
  const general = isGeneralGift(movement);
  return { unit, fund, year, kind, correction, voucher, occurredOn, period, amount, general };
};

/** Fields that are there; undefined when none is. */
const pick = (data: object, names: readonly string[]): PublicLeaf['data'] => {
  const known = data as Readonly<Record<string, unknown>>;
  const picked = names.filter((name) => known[name] !== undefined);
  return picked.length === 0
    ? undefined
    : Object.fromEntries(picked.map((name) => [name, known[name]]));
};

const commitmentsOf = (data: object, fields: readonly string[]): PublicLeaf['commitments'] => {
  const found = fields.flatMap((field) => {
    const value = field
      .split('.')
      .reduce<unknown>((part, name) => (part as Record<string, unknown> | undefined)?.[name], data);
    const commitment =
      typeof value === 'object' ? (value as { commitment?: unknown }).commitment : value;
    return typeof commitment === 'string' ? [[field, commitment]] : [];
  });
  return found.length === 0 ? undefined : (Object.fromEntries(found) as Record<string, string>);
};
