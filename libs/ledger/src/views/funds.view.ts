import type { SigningPolicySet } from '#contracts';
import type { FundEvent } from '../fund/state.js';
import type { Changes } from './changes.js';
import { foldDrives } from './drives.view.js';
import type { ViewEvent } from './view-event.js';

/** Funds with their basis, signing policy, targets and list of goods. */
export const foldFunds = (
  changes: Changes,
  { event, number: position }: ViewEvent<FundEvent>,
): void => {
  switch (event.type) {
    case 'FundOpened': {
      const { basis, ...fields } = event.data;
      changes.patch('fund', {
        ...fields,
        basisNumber: basis.number,
        basisDate: basis.date,
        basisIssuer: basis.issuer,
      });
      return;
    }
    case 'SigningPolicySet': {
      foldPolicy(changes, event.data, position);
      return;
    }
    case 'InterestPolicySet': {
      const { fundId, interest: interestOf, fees: feesOf, effectiveOn } = event.data;
      changes.patch('fund', { fundId, interestOf, feesOf, interestFrom: effectiveOn });
      return;
    }
    case 'TargetSet': {
      changes.patch('target', event.data);
      return;
    }
    case 'ItemListed': {
      changes.patch('item', event.data);
      return;
    }
    case 'BundleDefined': {
      const { basis, ...fields } = event.data;
      changes.patch('bundle', {
        ...fields,
        basisNumber: basis.number,
        basisDate: basis.date,
        basisIssuer: basis.issuer,
      });
      return;
    }
    case 'CollectionTermSet': {
      const { fundId, days: collectionDays } = event.data;
      changes.patch('fund', { fundId, collectionDays });
      return;
    }
    case 'DrivePlanned': {
      foldDrives(changes, event, position);
      return;
    }
    case 'FundClosed': {
      changes.patch('fund', event.data);
      return;
    }
  }
};

const foldPolicy = (
  changes: Changes,
  { fundId, tiers, effectiveOn }: SigningPolicySet,
  position: number,
): void => {
  changes.patch('fund', { fundId, tiers, tiersFrom: effectiveOn });
  // A policy without tiers leaves a mark, too: it ends the one before.
  const rows = tiers.length > 0 ? tiers : [{ fromAmount: 0, signatures: 1 }];
  rows.forEach((tier, line) =>
    changes.insert('signingTier', { ...{ position, line, fundId, effectiveOn }, ...tier }),
  );
};
