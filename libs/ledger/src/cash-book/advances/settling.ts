import type { SettleAdvance } from '#contracts';
import { Refusal, type Context, type References } from '../../decider.js';
import { placeOn } from '../../office/preconditions.js';
import { approvedRequest } from '../approved-request.js';
import type { CashBookEvent } from '../messages.js';
import { postingOf, seriesOut } from '../posting.js';
import { mustCover } from '../preconditions.js';
import { officeIn } from '../references.js';
import type { CashBook } from '../state.js';
import type { Advance } from './state.js';

/** What is left in the holder's hands, and how much of it is the absentees'. */
export interface Left {
  readonly outstanding: number;
  readonly absentees: number;
}

export interface Judged {
  readonly command: SettleAdvance;
  readonly book: CashBook;
  readonly advance: Advance;
  readonly references: References;
  readonly context: Context;
}

/** What every part of the settlement says. */
export const partOf = ({ command, advance, context }: Judged) => ({
  advanceId: command.advanceId,
  settlement: advance.settlements + 1,
  earmark: advance.earmark,
  settledBy: context.actor,
});

export interface Spending {
  readonly events: CashBookEvent[];
  readonly left: Left;
}

/** What was spent beyond the advance; the absentees' money is for nobody but them. */
export const aboveAdvance = (
  { advance, command }: Judged,
  amount: number,
  forAbsentees = false,
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

interface Above {
  readonly amount: number;
  readonly left: Left;
  readonly purpose?: string | undefined;
  readonly beneficiaryUnitId?: string | undefined;
  readonly takenInAs?: string;
}

/** Leaves on a request that another person approved, and is spent at once. */
export const topUp = (judged: Judged, { amount, left, ...goal }: Above): CashBookEvent => {
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
  const paid = { amount, requestId, placeId, ...goal };
  return { type: 'AdvanceToppedUp', data: { ...posting, ...partOf(judged), ...left, ...paid } };
};
