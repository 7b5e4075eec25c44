import pg from 'pg';
import process from 'node:process';
import { masterKeyring, rewrapKeys } from '#vault';
import { openDatabases } from './databases.js';
import { masterKeyOf } from './ledger-parts.js';
import { progressBar } from './progress-bar.js';
import type { RunOptions } from './run-product.js';
import type { Settings } from './settings.js';
import { Started } from './stopping.js';

const UNUSED =
  'Không còn khóa nào dùng khóa chủ cũ: bỏ được. / No key needs an earlier master key: they may go.';
const AGAIN =
  'Hãy chạy lại cho đến khi còn 0 khóa rồi mới bỏ khóa chủ cũ. /' +
  ' Run it again until it wraps 0; only then may earlier master keys go.';

/** Wraps every person's key with the newest master key, beside a running product or alone. */
export const rewrap = async (
  settings: Settings,
  { say, signal }: Pick<RunOptions, 'say' | 'signal'>,
): Promise<void> => {
  const started = new Started();
  try {
    const { urls } = await openDatabases(settings, started, say);
    const pool = new pg.Pool({ connectionString: urls.vault, max: 1 });
    started.add('vault', () => pool.end());
    const keyring = masterKeyring(process.env, masterKeyOf(settings));
    const bar = progressBar('Bọc lại khóa / Wrapping keys', 0);
    const done = await rewrapKeys({
      ...{ pool, keyring, signal },
      onProgress: (now, total) => {
        bar.setTotal(total);
        bar.update(now);
      },
    }).finally(() => bar.stop());
    const { version } = keyring.current;
    say(`Đã bọc lại ${String(done)} khóa bằng khóa chủ ${version}.`);
    say(`Wrapped ${String(done)} keys with the master key ${version}.`);
    say(done === 0 ? UNUSED : AGAIN);
  } finally {
    await started.endAll((name, error) => {
      console.error(`${name}:`, error);
    });
  }
};
