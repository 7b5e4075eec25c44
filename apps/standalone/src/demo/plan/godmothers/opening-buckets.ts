import type { EarmarkAmount } from '#contracts';
import { FIRST_DAY, type World } from '../world.js';
import { bucketFor } from './commitments.js';
import { placeOn } from './homes.js';

/** Every fourth sponsor's first month was in the account already when the books began. */
const ONE_IN = 4;

export const openingBuckets = ({ care }: World, unitId: string): EarmarkAmount[] =>
  care.commitments
    .filter(
      ({ nth, child, terms, recordedOn }) =>
        nth % ONE_IN === 0 &&
        recordedOn === FIRST_DAY &&
        terms.care !== 'directCare' &&
        placeOn(child.home, FIRST_DAY).keeper === unitId,
    )
    .map((commitment) => ({ earmark: bucketFor(commitment), amount: commitment.terms.amount }));
