import type { BookKey } from '#contracts';
import type { CashBookEvent } from '../cash-book/messages.js';
import type { Movement } from '../cash-book/movement.js';
import type { Changes } from './changes.js';
import { countOf, isGeneralGift } from './fund-totals.view.js';

/** What each unit itself raised; corrections count where and when their voucher's period says. */
export const foldContributions = (
  changes: Changes,
  event: CashBookEvent,
  { unitId, fundId }: BookKey,
  movement: Movement,
): void => {
  if (movement.kind !== 'donation') return;
  changes.add('contributionLeaf', {
    unitId: contributingUnitOf(event) ?? unitId,
    fundId,
    month: movement.period,
    earmarked: !isGeneralGift(movement),
    own: movement.amount,
    gifts: countOf(movement),
  });
};

const contributingUnitOf = (event: CashBookEvent): string | undefined => {
  switch (event.type) {
    case 'DonationRecorded':
    case 'VoucherAdjusted':
    case 'VoucherVoided':
      return event.data.contributingUnitId;
    default:
      return undefined;
  }
};
