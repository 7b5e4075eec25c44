import type { PurposeChanged } from '#contracts';
import type { Movement } from '../movement.js';
import { dates, GENERAL } from '../movement-parts.js';

/** The money stays where it is; only what it is meant for changes. */
export const purposeMovement = (data: PurposeChanged): Movement => ({
  ...dates(data),
  kind: 'purposeChanged',
  amount: data.amount,
  places: [],
  earmarks: [
    { earmark: data.fromEarmark ?? GENERAL, delta: -data.amount },
    { earmark: data.toEarmark ?? GENERAL, delta: data.amount },
  ],
  transit: 0,
});
