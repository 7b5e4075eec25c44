import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import path from 'node:path';
import process from 'node:process';
import type { LoginUrls } from '#embedded-postgres';
import { Background } from './background.js';
import type { Settings } from './settings.js';

const PROGRAM = path.resolve(import.meta.dirname, '../../projector/src/seal.js');

/**
 * Seals the ledger into the public log, in a process of its own: this one serves requests, and never
 * holds the signing key, nor learns where it lies. A key in the environment is handed on and forgotten.
 */
export const publicLog = (urls: LoginUrls, settings: Settings): Background => {
  const { LOG_SIGNING_KEY: secret } = process.env;
  delete process.env.LOG_SIGNING_KEY;
  const { dataDir, logDir, logLockDir, logOrigin, logWitnesses, eventStore } = settings;
  const env = {
    ...{ PATH: process.env.PATH, DATA_DIR: dataDir, LOG_DIR: logDir, LOG_LOCK_DIR: logLockDir },
    ...{ DATABASE_WRITER_URL: urls.writer, DATABASE_PROJECTOR_URL: urls.projector },
    ...(eventStore && { EVENTSTORE_URL: eventStore.url }),
    ...(eventStore && { EVENTSTORE_PROJECTOR_URL: eventStore.projectorUrl }),
    ...(process.env.LOG_KEY_FILE && { LOG_KEY_FILE: process.env.LOG_KEY_FILE }),
    ...(secret && { LOG_SIGNING_KEY: secret }),
    ...(logWitnesses && { LOG_WITNESSES: logWitnesses }),
    ...(logOrigin && { LOG_ORIGIN: logOrigin }),
    LOG_NEW_ORIGIN: originOf(settings),
  };
  return new Background((signal) => untilEnded(startSealing(env), signal));
};

const startSealing = (env: NodeJS.ProcessEnv): ChildProcess =>
  spawn(process.execPath, ['--max-old-space-size=256', PROGRAM], {
    env,
    // The channel tells it when this process is no more, however that came.
    stdio: ['ignore', 'inherit', 'inherit', 'ipc'],
  });

/** @throws Error when it ends by itself */
const untilEnded = async (child: ChildProcess, signal: AbortSignal): Promise<void> => {
  const stop = () => void child.kill('SIGTERM');
  signal.addEventListener('abort', stop, { once: true });
  if (signal.aborted) stop();
  await once(child, 'exit');
  if (!signal.aborted)
    throw new Error(
      'Tiến trình niêm phong nhật ký công khai đã dừng; lý do ở dòng trên. /' +
        ' The process that seals the public log has ended; the line above says why.',
    );
};

/** The page's own host and `/log`. */
const originOf = ({ publicOrigin, host, port }: Settings): string => {
  const page = publicOrigin === '' ? `${host}:${String(port)}` : new URL(publicOrigin).host;
  return `${page}/log`;
};
