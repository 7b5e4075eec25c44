import 'reflect-metadata';
import process from 'node:process';
import { runProduct } from './run-product.js';
import { settingsFrom } from './settings.js';
import { signalToStop, Stopped } from './stopping.js';

/**
 * The whole product in one process: `demo` loads an invented union first, `start` serves what is
 * there or founds a ledger. Environment: see docs/operators.md.
 */
const [mode = 'start'] = process.argv.slice(2);
const say = (sentence: string) => {
  console.log(sentence);
};
const signal = signalToStop(() => {
  say('\nĐang dừng… (Ctrl+C lần nữa để dừng ngay) / Stopping… (Ctrl+C again to stop at once)');
});

try {
  if (mode !== 'demo' && mode !== 'start') throw new Error(`demo | start, not “${mode}”`);
  await runProduct(settingsFrom(process.env), { mode, signal, say });
} catch (error) {
  if (!(error instanceof Stopped)) {
    console.error(error instanceof Error ? error.message : error);
    process.exitCode = 1;
  }
}
// Whatever still holds the process open has nothing left to do.
process.exit();
