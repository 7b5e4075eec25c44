import type { Bearer } from '#contracts';
import type { Fund } from './state.js';

/** Who has the interest and who bears the fees. */
export interface Bearers {
  readonly interest: Bearer;
  readonly fees: Bearer;
}

/** What holds on that day; undefined before anything is set. */
export const bearersOn = (fund: Fund, day: string): Bearers | undefined =>
  fund.interest.findLast(({ effectiveOn }) => effectiveOn <= day);
