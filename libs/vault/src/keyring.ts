import { execFileSync } from 'node:child_process';
import { createHmac, createSecretKey, type KeyObject, randomBytes } from 'node:crypto';
import {
  closeSync,
  existsSync,
  fsyncSync,
  linkSync,
  mkdirSync,
  openSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import path from 'node:path';

const KEY_BYTES = 32;

/**
 * The master keys that wrap every person's key. A version is a fingerprint of its key, so that
 * two keys can never pass for one another. Keys are `KeyObject`s: printing one shows nothing.
 */
export interface Keyring {
  /** What new keys are wrapped with. */
  readonly current: { readonly version: string; readonly key: KeyObject };
  /** @throws Error when the ring holds no key of that version. */
  key(version: string): KeyObject;
}

/**
 * A ring of base64 keys of 32 bytes, separated by white space or commas; the last is current.
 * @throws Error when there is none, or one of them is not such a key.
 */
export const masterKeys = (text: string): Keyring => {
  const keys = text.split(/[\s,]+/).filter((word) => word !== '');
  const ring = new Map(keys.map(masterKey).map((key) => [fingerprint(key), key]));
  const last = [...ring].at(-1);
  if (last === undefined) throw new Error('no master key was given');
  const [version, key] = last;
  return { current: { version, key }, key: (wanted) => keyOf(ring, wanted) };
};

/**
 * Where master keys come from: a file, a secret store, a key service. Gives the ring as text, and is
 * asked again when a key is missing, so that a new master key reaches processes that are running.
 */
export type KeySource = () => string;

/** A ring that asks its source again before it says that it has no such key. */
export const keyringFrom = (source: KeySource): Keyring => {
  let ring = masterKeys(source());
  return {
    get current() {
      return ring.current;
    },
    key: (version) => {
      try {
        return ring.key(version);
      } catch {
        ring = masterKeys(source());
        return ring.key(version);
      }
    },
  };
};

/** The ring in a file; the file is made, with one new key, when there is none. */
export const masterKeyFile = (file: string): Keyring => {
  if (!existsSync(file)) createKeyFile(file);
  return keyringFrom(() => {
    if (process.platform !== 'win32' && (statSync(file).mode & 0o077) !== 0)
      throw new Error(`others may read the master keys: run chmod 600 ${file}`);
    return readFileSync(file, 'utf8');
  });
};

/** How long a key service may take to answer. */
const COMMAND_MS = 30_000;

/** What a command prints: the way to any key service, without its library in here. */
const printedBy =
  (command: string): KeySource =>
  () => {
    try {
      return execFileSync('/bin/sh', ['-c', command], {
        stdio: ['ignore', 'pipe', 'inherit'],
        timeout: COMMAND_MS,
        encoding: 'utf8',
      });
    } catch {
      // The error would repeat what was printed.
      throw new Error('SO_VANG_MASTER_KEY_COMMAND did not give the master keys');
    }
  };

/**
 * The ring in `SO_VANG_MASTER_KEY`, or what `SO_VANG_MASTER_KEY_COMMAND` prints, or else the one in the
 * file.
 */
export const masterKeyring = (env: NodeJS.ProcessEnv, file: string): Keyring => {
  const { SO_VANG_MASTER_KEY: keys, SO_VANG_MASTER_KEY_COMMAND: command } = env;
  if (keys !== undefined) return masterKeys(keys);
  return command ? keyringFrom(printedBy(command)) : masterKeyFile(file);
};

function masterKey(base64: string): KeyObject {
  const bytes = Buffer.from(base64, 'base64');
  if (bytes.length !== KEY_BYTES) throw new Error('a master key is not 32 bytes of base64');
  return createSecretKey(bytes);
}

const fingerprint = (key: KeyObject) =>
  createHmac('sha256', key).update('ledger/master-key/v1').digest('hex').slice(0, 16);

function keyOf(ring: ReadonlyMap<string, KeyObject>, version: string): KeyObject {
  const key = ring.get(version);
  if (key === undefined) throw new Error(`master key ${version} is not in the keyring`);
  return key;
}

/** Complete before it has its name, so that two processes that start together share one key. */
function createKeyFile(file: string): void {
  mkdirSync(path.dirname(file), { recursive: true, mode: 0o700 });
  const draft = `${file}.${String(process.pid)}.${randomBytes(4).toString('hex')}`;
  writeFileSync(draft, `${randomBytes(KEY_BYTES).toString('base64')}\n`, {
    mode: 0o600,
    flag: 'wx',
  });
  try {
    flush(draft, 'r+');
    linkSync(draft, file);
    if (process.platform !== 'win32') flush(path.dirname(file), 'r');
  } catch (error) {
    if (!existsSync(file)) throw error;
  } finally {
    rmSync(draft);
  }
}

/** A master key that a power cut takes away takes everybody's data with it. */
function flush(place: string, flags: 'r' | 'r+'): void {
  const handle = openSync(place, flags);
  try {
    fsyncSync(handle);
  } finally {
    closeSync(handle);
  }
}
