import type { LotPassedOn } from '#contracts';
import type { Lot } from './state.js';

interface Leaving {
  readonly quantity: number;
  readonly value: number | undefined;
}

/** A lot, or a part of it, with all that the next book has to know of it. */
export const passedLot = (lotId: string, lot: Lot, { quantity, value }: Leaving): LotPassedOn => {
  const { itemId, expiresOn, basis, document, earmark, receivedOn, cameBy } = lot;
  const { giver, contributingUnitId } = lot;
  return {
    ...{ lotId, itemId, quantity, expiresOn, basis, value, document, earmark, receivedOn },
    ...{ cameBy, giver, contributingUnitId },
  };
};
