import type { AdvanceUse, SettleAdvance } from '#contracts';
import { Refusal, type Context, type References } from '../../decider.js';
import { mustHavePurpose } from '../../fund/preconditions.js';
import { placeOn } from '../../office/preconditions.js';
import { mustBeUnitOn, mustTakeEntries } from '../../organisation/preconditions.js';
import type { CashBookEvent } from '../messages.js';
import { postingOf, seriesIn } from '../posting.js';
import { mustBeOpen } from '../preconditions.js';
import { fundIn, officeIn, organisationIn } from '../references.js';
import type { CashBook } from '../state.js';
import { buyWithAdvance } from './buy-with-advance.js';
import { openAdvance } from './preconditions.js';
import { aboveAdvance, partOf, topUp, type Judged, type Left, type Spending } from './settling.js';
import { absentPart, mustBeSigned } from './signing-list.js';

/**
 * The holder answers for the advance: what was used becomes an expense, what was not comes back,
 * and what was spent beyond it is paid on a request of its own. Somebody else records it.
 */
export const settleAdvance = (
  command: SettleAdvance,
  book: CashBook,
  references: References,
  context: Context,
): CashBookEvent[] => {
  const { unitId, advanceId, occurredOn, used, bought, returned } = command;
  mustBeOpen(book, command);
  mustTakeEntries(organisationIn(references), unitId, occurredOn, context.today);
  const advance = openAdvance(book, advanceId);
  if (context.actor === advance.holder.person) throw new Refusal('SETTLER_IS_HOLDER');
  if (occurredOn < advance.since)
    throw new Refusal('SETTLEMENT_BEFORE_ADVANCE', { date: occurredOn, paid: advance.since });
  if (!used && !bought && !returned) throw new Refusal('SETTLEMENT_EMPTY');
  if (used && bought) throw new Refusal('SETTLEMENT_OF_TWO_KINDS');
  const judged = { command, book, advance, references, context };
  const spending = bought ? buyWithAdvance(judged, bought) : spend(judged);
  return [...spending.events, ...giveBack(judged, spending.left)];
};

const spend = (judged: Judged): Spending => {
  const { command, book, advance, context } = judged;
  const { used } = command;
  if (!used) {
    if (command.topUpRequestId !== undefined)
      throw new Refusal('TOP_UP_NOT_NEEDED', { outstanding: advance.outstanding });
    return { events: [], left: advance };
  }
  mustBeWellUsed(judged, used);
  const above = aboveAdvance(judged, used.amount, used.forAbsentees);
  const amount = used.amount - above;
  const left = leftAfter(advance, used, amount);
  const part = { ...partOf(judged), ...left };
  const posting = postingOf(book, command, 'KT', context);
  const { signingList, ...use } = used;
  const beneficiaries = signingList?.signedCount ?? use.beneficiaries;
  const given = { ...use, amount, beneficiaries, signingList };
  const event: CashBookEvent = { type: 'AdvanceUsed', data: { ...posting, ...part, ...given } };
  return above === 0
    ? { events: [event], left }
    : { events: [event, topUp(judged, { amount: above, left, ...goalOf(used) })], left };
};

const goalOf = ({ purpose, beneficiaryUnitId }: AdvanceUse) => ({ purpose, beneficiaryUnitId });

const mustBeWellUsed = (
  { command, references }: Judged,
  { amount, purpose, beneficiaryUnitId, signingList, forAbsentees }: AdvanceUse,
): void => {
  mustHavePurpose(fundIn(references, command.fundId), purpose);
  if (beneficiaryUnitId !== undefined)
    mustBeUnitOn(organisationIn(references), beneficiaryUnitId, command.occurredOn);
  if (signingList) mustBeSigned(signingList, signingList.signed, amount);
  else if (forAbsentees) throw new Refusal('ABSENTEES_NEED_SIGNATURE');
};

const leftAfter = (before: Left, { signingList, forAbsentees }: AdvanceUse, used: number): Left => {
  const outstanding = before.outstanding - used;
  const absent = signingList ? absentPart(signingList) : 0;
  const kept = forAbsentees ? before.absentees - used : before.absentees;
  const held = forAbsentees ? kept : outstanding - kept;
  if (absent > held) throw new Refusal('ABSENTEES_NOT_HELD', { absent, held });
  return { outstanding, absentees: forAbsentees ? kept : kept + absent };
};

/** The rest into a safe or an account; what came back last was the absentees'. */
const giveBack = (judged: Judged, before: Left): CashBookEvent[] => {
  const { command, book, references, context } = judged;
  const { unitId, occurredOn, returned } = command;
  if (!returned) return [];
  const { amount, placeId } = returned;
  const place = placeOn(officeIn(references, unitId), placeId, occurredOn);
  if (amount > before.outstanding)
    throw new Refusal('ADVANCE_EXCEEDED', { outstanding: before.outstanding });
  const outstanding = before.outstanding - amount;
  const left = { outstanding, absentees: Math.min(before.absentees, outstanding) };
  const posting = postingOf(book, command, seriesIn(place.kind), context);
  const data = { ...posting, ...partOf(judged), amount, placeId, ...left };
  return [{ type: 'AdvanceReturned', data }];
};
