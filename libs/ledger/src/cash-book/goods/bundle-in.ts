import type { BundleDefined } from '#contracts';
import { Refusal } from '../../decider.js';
import type { Fund } from '../../fund/state.js';

/** @throws Refusal BUNDLE_UNKNOWN */
export const bundleIn = ({ bundles }: Fund, bundleId: string): BundleDefined => {
  const bundle = bundles.get(bundleId);
  if (!bundle) throw new Refusal('BUNDLE_UNKNOWN', { bundle: bundleId });
  return bundle;
};
