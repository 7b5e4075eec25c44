import type { Giver } from '#contracts';
import { Refusal } from '../decider.js';

/** A named giver is known, a collective one brings its list, and the list sums to the gift. */
export const giverMustBeComplete = (
  { kind, subject, name, phone, address, members }: Giver,
  amount: number,
): void => {
  const known = subject !== undefined;
  const complete = {
    named: known && members === undefined,
    collective: known && members !== undefined,
    anonymous: [subject, name, phone, address, members].every((part) => part === undefined),
  }[kind];
  if (!complete) throw new Refusal('GIVER_INCOMPLETE');
  if (members && members.total !== amount)
    throw new Refusal('MEMBER_LIST_DOES_NOT_SUM', { total: members.total, amount });
};
