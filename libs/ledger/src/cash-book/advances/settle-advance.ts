import type { AdvanceUse, SettleAdvance } from '#contracts';
import { Refusal, type Context, type References } from '../../decider.js';
import { mustHavePurpose } from '../../fund/preconditions.js';
import { placeOn } from '../../office/preconditions.js';
import { mustBeUnitOn, mustTakeEntries } from '../../organisation/preconditions.js';
import { approvedRequest } from '../approved-request.js';
import type { CashBookEvent } from '../messages.js';
import { postingOf, seriesIn, seriesOut } from '../posting.js';
import { mustBeOpen, mustCover } from '../preconditions.js';
import { fundIn, officeIn, organisationIn } from '../references.js';
import type { CashBook } from '../state.js';
import { openAdvance } from './preconditions.js';
import { absentPart, mustBeSigned } from './signing-list.js';
import type { Advance } from './state.js';

/** What is left in the holder's hands, and how much of it is the absentees'. */
interface Left {
  readonly outstanding: number;
  readonly absentees: number;
}

interface Judged {
  readonly command: SettleAdvance;
  readonly book: CashBook;
  readonly advance: Advance;
  readonly references: References;
  readonly context: Context;
}

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
  const { unitId, advanceId, occurredOn, used, returned } = command;
  mustBeOpen(book, command);
  mustTakeEntries(organisationIn(references), unitId, occurredOn, context.today);
  const advance = openAdvance(book, advanceId);
  if (context.actor === advance.holder.person) throw new Refusal('SETTLER_IS_HOLDER');
  if (occurredOn < advance.since)
    throw new Refusal('SETTLEMENT_BEFORE_ADVANCE', { date: occurredOn, paid: advance.since });
  if (!used && !returned) throw new Refusal('SETTLEMENT_EMPTY');
  const judged = { command, book, advance, references, context };
  const spending = spend(judged);
  return [...spending.events, ...giveBack(judged, spending.left)];
};

/** What every part of the settlement says. */
const partOf = ({ command, advance, context }: Judged) => ({
  advanceId: command.advanceId,
  settlement: advance.settlements + 1,
  earmark: advance.earmark,
  settledBy: context.actor,
});

interface Spending {
  readonly events: CashBookEvent[];
  readonly left: Left;
}

const spend = (judged: Judged): Spending => {
  const { command, book, advance, context } = judged;
  const { used } = command;
  if (!used) {
    if (command.topUpRequestId !== undefined)
      throw new Refusal('TOP_UP_NOT_NEEDED', { outstanding: advance.outstanding });
    return { events: [], left: advance };
  }
  mustBeWellUsed(judged, used);
  const above = aboveAdvance(judged, used);
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
    : { events: [event, topUp(judged, used, { amount: above, left })], left };
};

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

/** What was spent beyond the advance; the absentees' money is for nobody but them. */
const aboveAdvance = (
  { advance, command }: Judged,
  { amount, forAbsentees = false }: AdvanceUse,
): number => {
  const { outstanding, absentees } = advance;
  const free = forAbsentees ? absentees : outstanding - absentees;
  const asksForMore = command.topUpRequestId !== undefined;
  if (free === 0 && !forAbsentees) throw new Refusal('ABSENTEES_MONEY', { absent: absentees });
  if (amount <= free) {
    if (asksForMore) throw new Refusal('TOP_UP_NOT_NEEDED', { outstanding: free });
    return 0;
  }
  if (!asksForMore || forAbsentees) throw new Refusal('ADVANCE_EXCEEDED', { outstanding: free });
  return amount - free;
};

const leftAfter = (before: Left, { signingList, forAbsentees }: AdvanceUse, used: number): Left => {
  const outstanding = before.outstanding - used;
  const absent = signingList ? absentPart(signingList) : 0;
  const kept = forAbsentees ? before.absentees - used : before.absentees;
  const held = forAbsentees ? kept : outstanding - kept;
  if (absent > held) throw new Refusal('ABSENTEES_NOT_HELD', { absent, held });
  return { outstanding, absentees: forAbsentees ? kept : kept + absent };
};

/** Leaves on a request that another person approved, and is spent at once. */
const topUp = (
  judged: Judged,
  { purpose, beneficiaryUnitId }: AdvanceUse,
  { amount, left }: { readonly amount: number; readonly left: Left },
): CashBookEvent => {
  const { command, book, references, context } = judged;
  const { unitId, year, occurredOn, advanceId, topUpRequestId: requestId = '' } = command;
  const request = approvedRequest(book, { year, requestId, occurredOn }, 'topUp', context);
  const { placeId, earmark, amount: approved } = request;
  if (request.advanceId !== advanceId)
    throw new Refusal('TOP_UP_OF_ANOTHER_ADVANCE', {
      request: requestId,
      advance: request.advanceId,
    });
  if (amount > approved) throw new Refusal('MORE_THAN_APPROVED', { approved });
  const place = placeOn(officeIn(references, unitId), placeId, occurredOn);
  if (place.kind === 'safe' && context.actor === request.requestedBy)
    throw new Refusal('PAYER_IS_MAKER');
  const posting = postingOf(book, command, seriesOut(place.kind), context);
  mustCover(book, { placeId, earmark, amount, on: occurredOn, ownReserve: approved });
  const paid = { amount, requestId, placeId, purpose, beneficiaryUnitId };
  return { type: 'AdvanceToppedUp', data: { ...posting, ...partOf(judged), ...left, ...paid } };
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
