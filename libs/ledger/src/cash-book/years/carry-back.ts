import type { CarryBack } from '#contracts';
import { Refusal, type Context, type References } from '../../decider.js';
import type { CashBookEvent } from '../messages.js';
import { GENERAL } from '../movement.js';
import { mustBeDistinct } from '../must-be-distinct.js';
import { followingPosting } from '../posting.js';
import { mustBeOpen, mustCoverEarmark, mustCoverPlace } from '../preconditions.js';
import { bookOfYear } from '../references.js';
import type { CashBook } from '../state.js';

/** The old year still has something to pay: what it needs goes back before it is entered there. */
export const carryBack = (
  command: CarryBack,
  book: CashBook,
  references: References,
  _context: Context,
): CashBookEvent[] => {
  const { year, places, earmarks } = command;
  const toYear = year - 1;
  mustBeOpen(book, command);
  mustBeOpen(bookOfYear(references, command, toYear), { ...command, year: toYear });
  mustBeDistinct(places.map(({ placeId }) => placeId));
  mustBeDistinct(earmarks.map(({ earmark }) => earmark));
  const on = book.openedOn;
  for (const { placeId, amount } of places) mustCoverPlace(book, { placeId, amount, on });
  for (const { earmark, amount } of withGeneral(command))
    mustCoverEarmark(book, { earmark, amount, on });
  const posting = followingPosting(book, command, 'KT', on);
  return [{ type: 'BalancesCarriedBack', data: { ...posting, toYear, places, earmarks } }];
};

/** What is listed under no purpose is general; more purposes than money make no sense. */
const withGeneral = ({ places, earmarks }: CarryBack) => {
  const held = places.reduce((sum, { amount }) => sum + amount, 0);
  const earmarked = earmarks.reduce((sum, { amount }) => sum + amount, 0);
  if (earmarked > held) throw new Refusal('CARRY_DOES_NOT_BALANCE', { earmarked, held });
  return [...earmarks, { earmark: GENERAL, amount: held - earmarked }];
};
