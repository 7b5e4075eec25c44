import type { CorrectableKind } from '#contracts';
import { isCorrectableKind, outflowOf } from './correctable-kind.js';
import { STRAY } from './movement.js';
import { mustCoverEarmark, mustCoverPlace } from './preconditions.js';
import type { CashBook, Voucher } from './state.js';

/** What its holder has spent is in no place any more. */
const spendsAdvance = (kind: CorrectableKind): boolean =>
  kind === 'advanceUsed' || kind === 'advanceSpentOnGoods';

interface Change {
  readonly earmark: string | undefined;
  readonly before: number;
  readonly after: number;
  /** The day on which the difference leaves. */
  readonly on: string;
}

/**
 * What a correction takes out of a place or a purpose has to be there. An identification takes it
 * out of a purpose, or out of what is nobody's yet; a stray receipt has no purpose.
 * @throws Refusal PLACE_OVERDRAWN, EARMARK_OVERDRAWN, STRAY_NOT_SPENDABLE
 */
export const mustCoverCorrection = (
  book: CashBook,
  { kind, placeId }: Voucher,
  { earmark, before, after, on }: Change,
): void => {
  if (!isCorrectableKind(kind) || spendsAdvance(kind)) return;
  const amount = outflowOf(kind, before, after);
  if (amount > 0 && placeId !== '') mustCoverPlace(book, { placeId, amount, on });
  if (amount > 0)
    mustCoverEarmark(book, { earmark: kind === 'strayReceived' ? STRAY : earmark, amount, on });
  if (amount < 0 && kind === 'strayIdentified')
    mustCoverEarmark(book, { earmark: STRAY, amount: -amount, on });
};
