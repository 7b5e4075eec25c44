export { Changes } from './changes.js';
export { LEAST_CHILDREN } from './children-in-sums.js';
export { type FundDisclosure } from './disclosure.view.js';
export { FIGURE_OF, type FundFigure } from './fund-totals.view.js';
export { hasSuccessors, rollUp, type GrownLeaf } from './roll-up.js';
export * from './rows-of-emulation.js';
export * from './rows-of-advances.js';
export * from './rows-of-bank-accounts.js';
export * from './rows-of-children.js';
export * from './rows-of-goods.js';
export * from './rows-of-collections.js';
export * from './rows-of-handovers.js';
export * from './rows-of-money.js';
export * from './rows-of-privacy.js';
export * from './rows-of-reference.js';
export * from './rows-of-stray-money.js';
export * from './rows-of-work.js';
export * from './rows-of-years.js';
export * from './search-text.js';
export { unitRowsOf } from './unit-rows.js';
export type { ViewEvent } from './view-event.js';
export {
  emptyMemory,
  ViewFold,
  type FoldedBatch,
  type FoldHead,
  type ViewMemory,
} from './view-fold.js';
export * from './view-tables.js';
