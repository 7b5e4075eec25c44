import type { EarmarkAmount, PlaceAmount } from '#contracts';
import type { CashBookEvent } from '../messages.js';
import type { Movement, MovementKind } from '../movement.js';
import { dates, GENERAL, type EntryDates } from '../movement-parts.js';

type BetweenBooks = Extract<
  CashBookEvent,
  {
    type:
      | 'BalancesCarriedForward'
      | 'BalancesBroughtForward'
      | 'BalancesCarriedBack'
      | 'BalancesBroughtBack'
      | 'BookHandedOver'
      | 'BookTakenOver';
  }
>;

/** From one year's book, or one unit's, to another's. */
export const betweenBooks = ({ type, data }: BetweenBooks): Movement => {
  switch (type) {
    case 'BalancesCarriedForward':
      return whole('carriedForward', data, -1);
    case 'BalancesBroughtForward':
      return whole('broughtForward', data, 1);
    case 'BalancesCarriedBack':
      return undone(whole('broughtForward', data, -1));
    case 'BalancesBroughtBack':
      return undone(whole('carriedForward', data, 1));
    case 'BookHandedOver':
      return whole('handedOver', data, -1);
    case 'BookTakenOver':
      return whole('takenOver', data, 1);
  }
};

export interface Balances {
  readonly places: readonly PlaceAmount[];
  readonly earmarks: readonly EarmarkAmount[];
}

const whole = (kind: MovementKind, data: EntryDates & Balances, sign: 1 | -1): Movement => ({
  ...dates(data),
  ...spread(data, sign),
  kind,
  transit: 0,
});

/** The same kind of movement, taken back. */
const undone = (movement: Movement): Movement => ({ ...movement, amount: -movement.amount });

/** What is not listed under a purpose is general. */
export const spread = ({ places, earmarks }: Balances, sign: 1 | -1) => {
  const held = places.reduce((sum, place) => sum + place.amount, 0);
  const named = earmarks.reduce((sum, earmark) => sum + earmark.amount, 0);
  return {
    amount: held,
    places: places.map(({ placeId, amount }) => ({ placeId, delta: sign * amount })),
    earmarks: [
      { earmark: GENERAL, delta: sign * (held - named) },
      ...earmarks.map(({ earmark, amount }) => ({ earmark, delta: sign * amount })),
    ],
  };
};
