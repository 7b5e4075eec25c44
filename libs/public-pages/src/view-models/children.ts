import type { Fund } from '../view-models.js';

/** What is public of the funds that help children: sums of the whole province, month by month. */
export interface ChildrenPage {
  readonly page: 'children';
  readonly funds: readonly Fund[];
  /** How many children are in care at least, in tens; 0: fewer than ten, which is not told. */
  readonly inCare: number;
}
