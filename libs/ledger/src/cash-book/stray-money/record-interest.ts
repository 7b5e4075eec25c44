import type { RecordInterest } from '#contracts';
import { Refusal, type Context, type References } from '../../decider.js';
import { mustTakeEntries } from '../../organisation/preconditions.js';
import type { CashBookEvent } from '../messages.js';
import { postingOf } from '../posting.js';
import { mustBeNewReference } from '../must-be-new-reference.js';
import { mustBeOpen } from '../preconditions.js';
import { organisationIn } from '../references.js';
import type { CashBook } from '../state.js';
import { bankAccountOf } from './bank-account.js';

/** Interest is the fund's where its policy says so; nobody has given it. */
export const recordInterest = (
  command: RecordInterest,
  book: CashBook,
  references: References,
  context: Context,
): CashBookEvent[] => {
  const { unitId, occurredOn, amount, placeId, externalReference } = command;
  mustBeOpen(book, command);
  mustTakeEntries(organisationIn(references), unitId, occurredOn, context.today);
  if (bankAccountOf(command, references).interest === 'outside')
    throw new Refusal('INTEREST_OUTSIDE');
  const posting = postingOf(book, command, 'BC', context);
  mustBeNewReference(book, externalReference);
  const received = { amount, placeId, externalReference, recordedBy: context.actor };
  return [{ type: 'InterestReceived', data: { ...posting, ...received } }];
};
