import type { RecordOpeningAdvance } from '#contracts';
import { Refusal, type Context, type References } from '../../decider.js';
import { mustHavePurpose } from '../../fund/preconditions.js';
import { placeOn } from '../../office/preconditions.js';
import type { CashBookEvent } from '../messages.js';
import { followingPosting } from '../posting.js';
import { isTakenRequestId } from '../preconditions.js';
import { fundIn, officeIn } from '../references.js';
import type { CashBook } from '../state.js';
import { holderIn } from './holder.js';
import { mustNotBeDueBefore } from './preconditions.js';

/**
 * An office starts in mid-life with advances in people's hands. They are owed to the book from its
 * first day on, and whoever signs the opening signs for them, so that none is added afterwards.
 */
export const recordOpeningAdvance = (
  command: RecordOpeningAdvance,
  book: CashBook,
  references: References,
  { actor }: Context,
): CashBookEvent[] => {
  const { unitId, fundId, year: _year, ...advance } = command;
  const { advanceId, placeId, earmark, paidOn, dueOn } = advance;
  const { status, openedOn, openingSigned } = book;
  if (status === 'unopened') throw new Refusal('BOOK_NOT_OPEN');
  if (status !== 'opening' || openingSigned.size > 0)
    throw new Refusal('OPENING_ADVANCES_TOO_LATE');
  if (isTakenRequestId(book, advanceId))
    throw new Refusal('ADVANCE_EXISTS', { advance: advanceId });
  if (paidOn > openedOn)
    throw new Refusal('ADVANCE_PAID_AFTER_OPENING', { paid: paidOn, opened: openedOn });
  mustNotBeDueBefore(paidOn, dueOn);
  const holder = holderIn(advance.holder, references);
  placeOn(officeIn(references, unitId), placeId, openedOn);
  mustHavePurpose(fundIn(references, fundId), earmark);
  const posting = followingPosting(book, command, 'KT', openedOn);
  const data = { ...posting, ...advance, holder, recordedBy: actor };
  return [{ type: 'OpeningAdvanceRecorded', data }];
};
