import type { FundEvent } from '../fund/state.js';
import type { Changes } from './changes.js';

/** Funds with their basis, signing policy and targets. */
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
    case 'InterestPolicySet': {
      const { fundId, interest: interestOf, fees: feesOf, effectiveOn } = event.data;
      changes.patch('fund', { fundId, interestOf, feesOf, interestFrom: effectiveOn });
      return;
    }
    case 'TargetSet': {
      changes.patch('target', event.data);
      return;
    }
    case 'FundClosed': {
      changes.patch('fund', event.data);
      return;
    }
  }
};
