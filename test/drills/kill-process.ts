import type { DrillOptions } from './drill-options.js';
import { killDrill } from './kill-drill.js';

/** `kill -9` of the process under load, again and again. */
export const killProcess = (options: DrillOptions): Promise<boolean> =>
  killDrill([(product) => product.killProcess()], options);
