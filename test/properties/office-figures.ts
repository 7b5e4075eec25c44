import { chartOf, CURRENT_CHART } from '../../libs/ledger/src/accounting/charts.js';
import { linesOf } from '../../libs/ledger/src/accounting/lines.js';
import { owedOf } from '../../libs/ledger/src/cash-book/collections/state.js';
import {
  movementOf,
  STRAY,
  type Movement,
  type MovementKind,
} from '../../libs/ledger/src/cash-book/movement.js';
import type { CashBook, Slice } from '../../libs/ledger/src/cash-book/state.js';
import { isOwed } from '../../libs/ledger/src/cash-book/stray-money/state.js';
import { emptyMemory, ViewFold } from '../../libs/ledger/src/views/view-fold.js';
import { sum, type Recorded } from './office-life.js';

export const movementsIn = (log: readonly Recorded[]): { stream: string; movement: Movement }[] =>
  log.flatMap(({ stream, event }) => {
    const movement = movementOf(event);
    return movement ? [{ stream, movement }] : [];
  });

/** What a book has by its state: in its places, on its own way, and owed to it. */
export const heldBy = (book: CashBook): number =>
  totalOf(book.places) + inTransitOf(book) + underWayOf(book) + sum(debtsOf(book));

export const totalOf = (slices: ReadonlyMap<string, Slice>): number =>
  sum([...slices.values()].map(({ balance }) => balance.total));

/** Between two places of the book. */
export const inTransitOf = ({ transfers }: CashBook): number =>
  sum([...transfers.values()].map(({ arrived, amount }) => (arrived ? 0 : amount)));

/** Sent to another unit, which has not said yet whether it takes it. */
const underWayOf = ({ remittances }: CashBook): number =>
  sum([...remittances.values()].map(({ settled, amount }) => (settled ? 0 : amount)));

/** What each person or difference owes the book, and what of its money is in goods. */
export const debtsOf = (book: CashBook): number[] => [
  ...[...book.advances.values()].map(({ outstanding }) => outstanding),
  ...[...book.collections.taken.values()].map(owedOf),
  ...[...book.strayMoney.values()].filter(isOwed).map(({ left }) => left),
  ...[...book.goods.lots.values()].map(({ basis, worth = 0 }) =>
    basis === 'purchase' ? worth : 0,
  ),
];

/** Of what lies in the places: what is not the book's own. */
export const othersIn = ({ strayMoney }: CashBook): number =>
  sum([...strayMoney.values()].filter((item) => !isOwed(item)).map(({ left }) => left));

export const strayIn = ({ earmarks }: CashBook): number => earmarks.get(STRAY)?.balance.total ?? 0;

/** The lowest balance of any money or goods at any day's end; 0 when none is below. */
export const lowestIn = ({ places, earmarks, goods }: CashBook): number => {
  let lowest = 0;
  for (const { balance } of [...places.values(), ...earmarks.values(), ...goods.lots.values()]) {
    let total = 0;
    for (const { delta } of balance.days) lowest = Math.min(lowest, (total += delta));
  }
  return lowest;
};

const chart = chartOf(CURRENT_CHART);

/** Debit less credit of an entry. */
export const differenceOf = (movement: Movement): number =>
  sum(
    linesOf(movement, chart, (place) => (place === 'ket' ? 'safe' : 'bank')).map(
      ({ debit, credit }) => debit - credit,
    ),
  );

/** What was given, added up by units, by funds and by vouchers, as the views do it. */
export const receivedBy = (log: readonly Recorded[]) => {
  const fold = new ViewFold(emptyMemory());
  log.forEach(({ stream, event }, at) => {
    const eventId = `00000000-0000-4000-8000-${String(at).padStart(12, '0')}`;
    const known = { eventId, stream, recordedAt: '2027-03-25T02:00:00Z', actor: eventId };
    fold.fold({ ...known, event });
  });
  const { changes } = fold.takeBatch();
  const gifts: readonly MovementKind[] = [
    ...(['donation', 'collection'] as const),
    ...(['strayIdentified', 'surplusDonated'] as const),
  ];
  return {
    units: sum(changes.of('contributionLeaf').map(({ general, earmarked }) => general + earmarked)),
    funds: sum(changes.of('fundMonth').map(({ received }) => received)),
    vouchers: sum(
      changes.of('entry').map(({ kind, amount }) => (gifts.includes(kind) ? amount : 0)),
    ),
  };
};
