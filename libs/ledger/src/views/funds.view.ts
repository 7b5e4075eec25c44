import type { FundEvent } from '../fund/state.js';
import type { Changes } from './changes.js';

/** Funds with their basis, signing policy, targets and list of goods. */
export const foldFunds = (changes: Changes, event: FundEvent): void => {
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
    case 'FundClosed': {
      changes.patch('fund', event.data);
      return;
    }
  }
};
