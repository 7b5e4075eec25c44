import type { PostingDates } from '#contracts';
import { Refusal, type References } from '../../decider.js';
import { bearersOn, type Bearers } from '../../fund/interest-bearers.js';
import { placeOn } from '../../office/preconditions.js';
import { fundIn, officeIn } from '../references.js';

type OfAccount = PostingDates & { readonly placeId: string };

/** An account of the unit, and who has its interest and bears its fees for this fund. */
export const bankAccountOf = (command: OfAccount, references: References): Bearers => {
  const { unitId, fundId, placeId, occurredOn } = command;
  const place = placeOn(officeIn(references, unitId), placeId, occurredOn);
  if (place.kind !== 'bank') throw new Refusal('INTEREST_NEEDS_BANK');
  const bearers = bearersOn(fundIn(references, fundId), occurredOn);
  if (!bearers) throw new Refusal('INTEREST_POLICY_MISSING', { fund: fundId, date: occurredOn });
  return bearers;
};
