import type { PlaceKind } from '#contracts';
import type { Movement } from '../cash-book/movement.js';
import type { Chart, Side } from './chart.js';

/** One line of the journal: a debit or a credit, never both, never negative, in đồng. */
export interface Line {
  readonly account: string;
  readonly debit: number;
  readonly credit: number;
  /** Of a line on a safe or bank account: which. */
  readonly placeId?: string;
}

/**
 * The debit and credit lines of a movement; both sides sum to the same.
 * Electronic books correct by posting the difference, so that a sum taken back swaps the sides
 * instead of being written in red (Accounting Law, article 27).
 */
export const linesOf = (
  movement: Movement,
  chart: Chart,
  kindOfPlace: (placeId: string) => PlaceKind,
): Line[] => {
  const rule = chart.rules[movement.kind];
  const parts =
    movement.places.length > 0
      ? movement.places.map(({ placeId, delta }) => ({ placeId, size: Math.abs(delta) }))
      : [{ placeId: undefined, size: Math.abs(movement.amount) }];
  const [debit, credit] =
    movement.amount < 0 ? [rule.credit, rule.debit] : [rule.debit, rule.credit];
  const account = (side: Side, placeId: string | undefined) => {
    if (side !== 'place') return { account: side.account };
    if (placeId === undefined)
      throw new Error(`corrupt movement: ${movement.kind} without a place`);
    return { account: chart.places[kindOfPlace(placeId)], placeId };
  };
  return parts
    .filter(({ size }) => size > 0)
    .flatMap(({ placeId, size }) => [
      { ...account(debit, placeId), debit: size, credit: 0 },
      { ...account(credit, placeId), debit: 0, credit: size },
    ]);
};
