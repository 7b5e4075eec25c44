import 'reflect-metadata';
import process from 'node:process';
import { StoreProblem } from '#event-store';
import { bootstrap } from './bootstrap/bootstrap.js';
import { move } from './move.js';
import { rebuild } from './rebuild.js';
import { rewrap } from './rewrap.js';
import { runProduct } from './run-product.js';
import { settingsFrom } from './settings.js';
import { signalToStop, Stopped } from './stopping.js';

/**
 * The whole product in one process: `demo` loads an invented union first, `start` serves what is
 * there or founds a ledger, `rebuild` makes all views anew, `move` takes the ledger to another
 * store, `rewrap` takes the newest master key into use for everybody, `bootstrap` prepares an installation whose parts run apart. Environment: see docs/operators.md.
 */
const [mode = 'start', house] = process.argv.slice(2);
const say = (sentence: string) => {
  console.log(sentence);
};
const signal = signalToStop(() => {
  say('\nĐang dừng… (Ctrl+C lần nữa để dừng ngay) / Stopping… (Ctrl+C again to stop at once)');
});

try {
  const settings = settingsFrom(process.env);
  if (mode === 'rebuild') await rebuild(settings, { say });
  else if (mode === 'rewrap') await rewrap(settings, { signal, say });
  else if (mode === 'bootstrap') await bootstrap(process.env, { say });
  else if (mode === 'move') await move(settings, house, { signal, say });
  else if (mode === 'demo' || mode === 'start') await runProduct(settings, { mode, signal, say });
  else throw new Error(`demo | start | rebuild | rewrap | move | bootstrap, not “${mode}”`);
} catch (error) {
  if (!(error instanceof Stopped)) {
    if (error instanceof StoreProblem) console.error(`${error.vi} / ${error.en}`);
    else console.error(error instanceof Error ? error.message : error);
    process.exitCode = 1;
  }
}
// Whatever still holds the process open has nothing left to do.
process.exit();
