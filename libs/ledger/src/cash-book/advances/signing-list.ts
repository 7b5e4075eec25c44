import type { PayDisbursement, Posting, SigningList } from '#contracts';
import { Refusal } from '../../decider.js';
import type { HoldingPlace } from '../../office/state.js';
import type { CashBookEvent } from '../messages.js';
import { numberAfter } from '../voucher-number.js';
import { mustNotBeDueBefore } from './preconditions.js';

export const absentPart = ({ total, signed }: SigningList): number => total - signed;

/** Nothing is given without a signature. @throws Refusal SIGNING_LIST_DOES_NOT_SUM, NOBODY_SIGNED */
export const mustBeSigned = (list: SigningList, sum: number, amount: number): void => {
  if (sum !== amount) throw new Refusal('SIGNING_LIST_DOES_NOT_SUM', { sum, amount });
  if (list.signed === 0) throw new Refusal('NOBODY_SIGNED');
};

interface HandedOut {
  readonly amount: number;
  readonly place: HoldingPlace;
}

/**
 * A payment to many at once: the whole sum has left the safe, what was signed for is given, and the
 * rest stays with who handed it out, until it is handed over or comes back.
 */
export const mustBeListed = (command: PayDisbursement, { amount, place }: HandedOut): void => {
  const { signingList: list, absenteesUntil, occurredOn } = command;
  if (!list) return;
  if (place.kind !== 'safe') throw new Refusal('SIGNING_LIST_NEEDS_CASH');
  mustBeSigned(list, list.total, amount);
  const absent = absentPart(list);
  if (absent === 0) return;
  if (absenteesUntil === undefined) throw new Refusal('ABSENTEES_DUE_MISSING', { absent });
  mustNotBeDueBefore(occurredOn, absenteesUntil);
};

interface Remainder {
  readonly posting: Posting;
  readonly placeId: string;
  readonly earmark: string | undefined;
  readonly actor: string;
}

/** What absentees did not take, under a voucher of its own. */
export const keptForAbsentees = (
  command: PayDisbursement,
  { posting, placeId, earmark, actor }: Remainder,
): CashBookEvent[] => {
  const { requestId: advanceId, signingList, absenteesUntil: dueOn } = command;
  const amount = signingList ? absentPart(signingList) : 0;
  if (amount === 0 || dueOn === undefined) return [];
  const numbers = { voucher: numberAfter(posting.voucher), absenteesOf: posting.voucher };
  const holder = { kind: 'staff', person: actor } as const;
  const kept = { advanceId, amount, placeId, earmark, holder, dueOn, paidBy: actor };
  return [{ type: 'AdvancePaid', data: { ...posting, ...numbers, ...kept } }];
};
