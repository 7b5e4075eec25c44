import type { Giver } from '#contracts';
import { Refusal } from '../decider.js';

/** A named giver is known, a collective one brings its list, and the list sums to the gift. */
export const giverMustBeComplete = (giver: Giver, amount: number): void => {
  if (!isComplete(giver)) throw new Refusal('GIVER_INCOMPLETE');
  const { members } = giver;
  if (members && members.total !== amount)
    throw new Refusal('MEMBER_LIST_DOES_NOT_SUM', { total: members.total, amount });
};

const isComplete = ({ kind, subject, name, phone, address, members }: Giver): boolean => {
  switch (kind) {
    case 'named':
      return subject !== undefined && members === undefined;
    case 'collective':
      return subject !== undefined && members !== undefined;
    case 'anonymous':
      return (subject ?? name ?? phone ?? address ?? members) === undefined;
  }
};
