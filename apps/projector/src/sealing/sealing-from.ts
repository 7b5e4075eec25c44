import path from 'node:path';
import type { EventStore } from '#event-store';
import { upcast } from '#ledger';
import { FolderLock } from './checkpoint-lock.js';
import { LogFolder } from './log-folder.js';
import { openLogKey } from './log-key.js';
import { Sealing, type SealingOptions } from './sealing.js';
import { witnessesFrom } from './witnesses-from.js';

type Told = Pick<SealingOptions, 'onSealed' | 'onAlarm' | 'onTrouble' | 'askedAt'>;

/**
 * The sealing as an environment has it: `LOG_DIR`, `LOG_LOCK_DIR`, `LOG_WITNESSES`, the signing key in
 * `LOG_SIGNING_KEY` or the file `LOG_KEY_FILE`, and the log's name in `LOG_ORIGIN`; a log that was never
 * sealed may take `LOG_NEW_ORIGIN`.
 * @throws Error with a sentence for the operator where the key is lost or another log's
 */
export const sealingFrom = async (
  env: NodeJS.ProcessEnv,
  store: EventStore,
  told: Told,
): Promise<Sealing> => {
  const { LOG_DIR: logDir, LOG_LOCK_DIR: lockDir } = env;
  if (!logDir || !lockDir)
    throw new Error('set LOG_DIR, and LOG_LOCK_DIR to a folder on another disk than the log');
  const lock = new FolderLock(lockDir);
  const isSealed = (await lock.last()) !== undefined;
  return new Sealing({
    log: store.log,
    folder: new LogFolder(logDir),
    lock,
    key: await openLogKey({
      secret: env.LOG_SIGNING_KEY || undefined,
      file: env.LOG_KEY_FILE ?? path.join(env.DATA_DIR ?? '.', 'secrets', 'log-key'),
      origin: env.LOG_ORIGIN ?? (isSealed ? undefined : env.LOG_NEW_ORIGIN),
      mayMake: !isSealed,
    }),
    witnesses: await witnessesFrom(env.LOG_WITNESSES),
    upcast,
    now: () => new Date(),
    ...told,
  });
};
