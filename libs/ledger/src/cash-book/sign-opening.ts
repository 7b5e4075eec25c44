import type { SignOpening } from '#contracts';
import { Refusal, type Context, type References } from '../decider.js';
import { holdsCapacity } from '../office/capacity.js';
import type { CashBookEvent } from './messages.js';
import { officeIn } from './references.js';
import type { CashBook } from './state.js';

/** Different people stand behind an opening: who entered it, cashier or storekeeper, account holder. */
export const signOpening = (
  { unitId, capacity }: SignOpening,
  book: CashBook,
  references: References,
  { actor, today }: Context,
): CashBookEvent[] => {
  if (book.status === 'unopened') throw new Refusal('BOOK_NOT_OPEN');
  if (book.status !== 'opening' || book.openingSigned.has(capacity))
    throw new Refusal('OPENING_ALREADY_SIGNED');
  if (!book.openingNeeds.has(capacity)) throw new Refusal('OPENING_SIGNATURE_NOT_NEEDED');
  if (actor === book.openedBy || [...book.openingSigned.values()].includes(actor))
    throw new Refusal('SAME_PERSON');
  if (!holdsCapacity(officeIn(references, unitId), actor, capacity, today))
    throw new Refusal('NOT_A_SIGNER', { date: today });
  return [{ type: 'OpeningSigned', data: { capacity, signedBy: actor } }];
};
