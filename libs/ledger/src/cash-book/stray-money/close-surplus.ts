import type { CloseSurplus } from '#contracts';
import { Refusal, type Context, type References } from '../../decider.js';
import { mustBeUnitOn, mustTakeEntries } from '../../organisation/preconditions.js';
import type { CashBookEvent } from '../messages.js';
import { postingOf } from '../posting.js';
import { mustBeOpen } from '../preconditions.js';
import { organisationIn } from '../references.js';
import type { CashBook } from '../state.js';
import { mustNotPrecede, surplusIn } from './state.js';

/** Nobody claims it: by decision it is a gift without a name, or income of the fund. */
export const closeSurplus = (
  command: CloseSurplus,
  book: CashBook,
  references: References,
  context: Context,
): CashBookEvent[] => {
  const { unitId, occurredOn, itemId, how, decision } = command;
  mustBeOpen(book, command);
  const organisation = organisationIn(references);
  mustTakeEntries(organisation, unitId, occurredOn, context.today);
  const surplus = surplusIn(book, itemId);
  mustNotPrecede(surplus, occurredOn);
  if (surplus.reserved > 0) throw new Refusal('DIFFERENCE_HELD', { item: itemId });
  const contributingUnitId =
    how === 'donation' ? (command.contributingUnitId ?? unitId) : undefined;
  if (contributingUnitId !== undefined) mustBeUnitOn(organisation, contributingUnitId, occurredOn);
  const posting = postingOf(book, command, 'KT', context);
  const closed = { itemId, how, amount: surplus.left, decision, contributingUnitId };
  return [{ type: 'SurplusClosed', data: { ...posting, ...closed, closedBy: context.actor } }];
};
