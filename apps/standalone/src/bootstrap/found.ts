import { LedgerWriter } from '#event-store';
import type { LoginUrls } from '#embedded-postgres';
import { aggregates, schemaOf, upcast } from '#ledger';
import pg from 'pg';
import { ApiTokens } from '../../../api/src/index.js';
import { dayAtUtc7 } from '../../../api/src/requests/calendar-at-utc7.js';
import { ledgerStore } from '../ledger-parts.js';
import { ensureFounded, showOnce } from '../live-founding.js';
import type { Settings } from '../settings.js';
import { Started } from '../stopping.js';

/**
 * Founds the ledger of the settings where there is none.
 * @throws Error when nobody says whose it is, StoreProblem when the event store cannot be worked with
 */
export const found = async (
  logins: LoginUrls,
  settings: Settings,
  say: (sentence: string) => void,
): Promise<void> => {
  const now = () => new Date();
  const started = new Started();
  try {
    const store = await ledgerStore(logins, settings);
    started.add('event store', () => store.close());
    const pool = new pg.Pool({ connectionString: logins.writer, max: 1 });
    pool.on('error', () => undefined);
    started.add('token connections', () => pool.end());
    await ensureFounded({
      writer: new LedgerWriter({ store, deciders: aggregates, upcast, schemaOf, now }),
      tokens: new ApiTokens(pool, now),
      organisation: settings.organisation,
      today: dayAtUtc7(now()),
      onToken: (secret) => showOnce(secret, say),
    });
  } finally {
    await started.endAll((name, error) => {
      console.error(`${name}:`, error);
    });
  }
};
