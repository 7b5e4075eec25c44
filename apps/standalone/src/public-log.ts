import path from 'node:path';
import { type EventStore } from '#event-store';
import { upcast } from '#ledger';
import {
  FolderLock,
  LogFolder,
  openLogKey,
  Sealing,
  witnessesFrom,
} from '../../projector/src/index.js';
import { Background } from './background.js';
import { secretsOf, type Settings } from './settings.js';

/** Seals the ledger into the public log, in the background. @throws Error where the key is lost */
export const publicLog = async (
  store: EventStore,
  settings: Settings,
  now: () => Date,
): Promise<Background> => {
  const lock = new FolderLock(settings.logLockDir);
  const isSealed = (await lock.last()) !== undefined;
  const key = await openLogKey({
    secret: process.env.LOG_SIGNING_KEY,
    file: path.join(secretsOf(settings), 'log-key'),
    origin: settings.logOrigin ?? (isSealed ? undefined : originOf(settings)),
    mayMake: !isSealed,
  });
  const sealing = new Sealing({
    log: store.log,
    folder: new LogFolder(settings.logDir),
    lock,
    key,
    upcast,
    now,
    witnesses: await witnessesFrom(settings.logWitnesses),
    onAlarm: (refused) => {
      console.error(refused.message);
    },
    onTrouble: (error) => {
      console.error('public log:', error instanceof Error ? error.message : error);
    },
  });
  return new Background((signal) => sealing.run(signal));
};

/** The page's own host and `/log`. */
const originOf = ({ publicOrigin, host, port }: Settings): string => {
  const page = publicOrigin === '' ? `${host}:${String(port)}` : new URL(publicOrigin).host;
  return `${page}/log`;
};
