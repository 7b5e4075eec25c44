import type { CashBookEvent } from './messages.js';
import { movementOf } from './movement.js';
import { passageKey } from './moved-by.js';
import type { CashBook } from './state.js';

/** Entries of a holding place that no correction can name, so that they are no `vouchers`. */
const PASSAGES: ReadonlySet<CashBookEvent['type']> = new Set([
  'CollectionsHandedIn',
  'AdvancePaid',
  'TransferSent',
  'TransferArrived',
  'RemittanceSent',
  'RemittanceReturned',
  'RemittanceReceived',
  'StrayMoneyRefunded',
  'ShortageRepaid',
  'BookHandedOver',
  'BookTakenOver',
] satisfies CashBookEvent['type'][]);

/** What a bank's statement can show of money that passes through. */
export const evolvePassages = ({ passages }: CashBook, event: CashBookEvent): void => {
  if (!PASSAGES.has(event.type)) return;
  const movement = movementOf(event);
  if (movement?.voucher === undefined) return;
  for (const { placeId, delta } of movement.places)
    passages.set(passageKey(placeId, movement.voucher), delta);
};
