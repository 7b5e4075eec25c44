import { buildViews } from './build-views.js';
import { openDatabases } from './databases.js';
import { ledgerStore } from './ledger-parts.js';
import type { RunOptions } from './run-product.js';
import type { Settings } from './settings.js';
import { Started } from './stopping.js';

/** Builds all views anew, beside a running product or alone. */
export const rebuild = async (
  settings: Settings,
  { say }: Pick<RunOptions, 'say'>,
): Promise<void> => {
  const started = new Started();
  try {
    const { urls } = await openDatabases(settings, started, say);
    const store = await ledgerStore(urls, settings);
    started.add('event store', () => store.close());
    const head = await buildViews(store, urls.projector);
    say(`Đã dựng lại tới dòng ${head ?? '0'}. / Built anew up to entry ${head ?? '0'}.`);
  } finally {
    await started.endAll((name, error) => {
      console.error(`${name}:`, error);
    });
  }
};
