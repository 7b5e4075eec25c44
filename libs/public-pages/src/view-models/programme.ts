import type { Fund } from '../view-models.js';
import type { PurposeSum, ResultCount } from './what-became.js';

/** All funds that serve one programme. */
export interface ProgrammePage {
  readonly page: 'programme';
  readonly name: string;
  /** As it stands in the address. */
  readonly programme: string;
  readonly funds: readonly Fund[];
  /** Of this year; of funds that publish sums, nothing is known. */
  readonly purposes: readonly PurposeSum[];
  /** Since the book began. */
  readonly results: readonly ResultCount[];
}
