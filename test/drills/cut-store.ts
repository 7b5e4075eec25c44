import type { DrillOptions } from './drill-options.js';
import { killDrill } from './kill-drill.js';

/** Breaks off the event store under load, and kills the processes that work on it, in turn. */
export const cutStore = (options: DrillOptions): Promise<boolean> =>
  killDrill([async (product) => await product.cutStore?.(), (product) => product.killProcess()], {
    ...options,
    product: 'event-store-db',
  });
