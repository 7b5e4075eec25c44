import type { FundEvent } from '../fund/state.js';
import type { Changes } from './changes.js';
import { foldDrives } from './drives.view.js';

/** Funds with their basis, signing policy and targets. */
export const foldFunds = (changes: Changes, event: FundEvent, position: number): void => {
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
      const { fundId, tiers, effectiveOn: tiersFrom } = event.data;
      changes.patch('fund', { fundId, tiers, tiersFrom });
      return;
    }
    case 'TargetSet': {
      changes.patch('target', event.data);
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
