import type { BookKey } from '#contracts';
import { monthOfPeriod } from '../calendar.js';
import type { CashBookEvent } from '../cash-book/messages.js';
import type { Movement } from '../cash-book/movement.js';
import type { Changes } from './changes.js';
import { countOf, isGeneralGift, isGift } from './fund-totals.view.js';

/** What each unit itself raised; corrections count where and when their voucher's period says. */
export const foldContributions = (
  changes: Changes,
  event: CashBookEvent,
  { unitId, fundId }: BookKey,
  movement: Movement,
): void => {
  if (!isGift(movement)) return;
  const { amount } = movement;
  const month = monthOfPeriod(movement.period);
  const gifts = countOf(movement);
  changes.add('contributionLeaf', {
    fundId,
    month,
    unitId: contributingUnitOf(event) ?? unitId,
    ...(isGeneralGift(movement)
      ? { general: amount, generalGifts: gifts, earmarked: 0, earmarkedGifts: 0 }
      : { general: 0, generalGifts: 0, earmarked: amount, earmarkedGifts: gifts }),
  });
};

const contributingUnitOf = (event: CashBookEvent): string | undefined => {
  switch (event.type) {
    case 'DonationRecorded':
    case 'CollectionRecorded':
    case 'CollectionAdjusted':
    case 'VoucherAdjusted':
    case 'ReferredAdjustmentPosted':
    case 'VoucherVoided':
    case 'StrayMoneyIdentified':
    case 'SurplusClosed':
      return event.data.contributingUnitId;
    default:
      return undefined;
  }
};
