import type { Entry, Journal } from './journal.js';
import type { LedgerReading, Recorded } from './ledger-reading.js';

/** What was found wrong; every list should be empty. Each finding is a sentence. */
export interface Findings {
  readonly lost: readonly string[];
  readonly doubled: readonly string[];
  /** Recorded, although nobody had asked or the product had said no. */
  readonly unasked: readonly string[];
  readonly gaps: readonly string[];
  /** Retries that were not answered as the first time. */
  readonly otherAnswers: readonly string[];
  /** Commands that the rules should have accepted. */
  readonly refused: readonly string[];
}

/** Compares what clients were told with what the ledger holds. */
export const compare = (journal: Journal, ledger: LedgerReading): Findings => {
  const entries = [...journal.entries.values()];
  const copies = ({ order }: Entry): readonly Recorded[] => ledger.byKey.get(order.key) ?? [];
  return {
    lost: entries
      .filter((entry) => entry.acknowledged !== undefined && !isThere(entry, copies(entry)))
      .map((entry) => `${nameOf(entry)} was acknowledged and is not in the ledger as answered`),
    doubled: entries
      .filter((entry) => copies(entry).length > 1)
      .map((entry) => `${nameOf(entry)} is there ${copies(entry).length} times`),
    unasked: entries
      .filter((entry) => entry.refused !== undefined && copies(entry).length > 0)
      .map((entry) => `${nameOf(entry)} was refused and is there`),
    gaps: [...ledger.series].flatMap(([name, numbers]) => gapsIn(name, numbers)),
    otherAnswers: entries
      .filter(({ otherAnswers }) => otherAnswers.length > 0)
      .map((entry) => `${nameOf(entry)}: ${entry.otherAnswers[0]} after ${entry.acknowledged}`),
    refused: entries
      .filter(({ refused }) => refused !== undefined)
      .map((entry) => `${nameOf(entry)} was refused: ${entry.refused}`),
  };
};

/** How often each of these is in the ledger: 0 or 1, or something is wrong. */
export const copiesOf = (entries: readonly Entry[], ledger: LedgerReading): number[] =>
  entries.map(({ order }) => ledger.byKey.get(order.key)?.length ?? 0);

/** Balances that the acknowledged entries make, by unit, in đồng. */
export const moneyMoved = (journal: Journal): Map<string, number> => {
  const moved = new Map<string, number>();
  for (const { order, acknowledged } of journal.entries.values()) {
    if (acknowledged === undefined) continue;
    const { unitId } = order.book;
    moved.set(unitId, (moved.get(unitId) ?? 0) + order.moves);
  }
  return moved;
};

export const isClean = (findings: Findings): boolean =>
  Object.values(findings).every((list: readonly string[]) => list.length === 0);

const nameOf = ({ order }: Entry): string => `${order.route} ${order.key}`;

const isThere = ({ acknowledged = '' }: Entry, copies: readonly Recorded[]): boolean => {
  const answer = JSON.parse(acknowledged) as {
    stream: string;
    firstRevision: number;
    lastRevision: number;
  };
  return copies.some(
    ({ stream, revisions }) =>
      stream === answer.stream &&
      revisions[0] === answer.firstRevision &&
      revisions.at(-1) === answer.lastRevision,
  );
};

const gapsIn = (name: string, numbers: readonly number[]): string[] =>
  numbers.flatMap((number, index) =>
    number === index + 1 ? [] : [`${name}: ${number} stands in the place of ${index + 1}`],
  );
