import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import pg from 'pg';
import { upcast } from '#ledger';
import { ED25519, SigningKey, signingTogether } from '#transparency-log';
import { FolderLock, LogFolder, NamedGivers, Sealing } from '../../apps/projector/src/index.js';
import { openPages, type OpenPages } from '../../apps/public/test/public-app.js';
import { eventually } from '../drills/eventually.js';
import { now, smallUnion, type SmallUnion } from './union.js';

/** A small union with its public pages and its public log. */
export interface PublicUnion extends Pick<OpenPages, 'url' | 'ask'> {
  readonly union: SmallUnion;
  readonly key: SigningKey;
  /** Resolves when the pages show, and the log has sealed, everything recorded before the call. */
  published(): Promise<void>;
  close(): Promise<void>;
}

export const publicUnion = async (
  options: Parameters<typeof openPages>[2] = {},
): Promise<PublicUnion> => {
  const disk = await mkdtemp(path.join(tmpdir(), 'so-vang-public-'));
  const logFolder = path.join(disk, 'log');
  const key = await SigningKey.make('so.example/log', ED25519);
  const union = await smallUnion({ logFolder });
  const projector = new pg.Pool({ connectionString: union.database.urlFor('projector'), max: 1 });
  const givers = new NamedGivers({ vault: union.api.parts.vault, pool: projector });
  const stop = new AbortController();
  const sealing = new Sealing({
    log: union.api.parts.store.log,
    folder: new LogFolder(logFolder),
    lock: new FolderLock(path.join(disk, 'second-place')),
    key: signingTogether([key]),
    upcast,
    now,
    sealEveryMs: 50,
  }).run(stop.signal);
  const pages = await openPages(union.database.urlFor('reader'), logFolder, options);
  const published = async () => {
    await union.viewsCaughtUp();
    await givers.bringAbout();
    const { rows } = await projector.query<{ head: string }>(
      'select head_number as head from views.checkpoint',
    );
    await eventually('the seal', async () => {
      const { body } = await pages.ask('/log/checkpoint');
      return Number(body.split('\n')[1]) >= Number(rows[0]?.head) || undefined;
    });
    await pages.look();
  };
  return {
    union,
    key,
    url: pages.url,
    ask: (...asked) => pages.ask(...asked),
    published,
    close: async () => {
      stop.abort();
      await sealing;
      await pages.close();
      await projector.end();
      await union.close();
      await rm(disk, { recursive: true, force: true });
    },
  };
};
