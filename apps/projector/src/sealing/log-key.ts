import { mkdir, stat } from 'node:fs/promises';
import path from 'node:path';
import {
  ED25519,
  type LogSigner,
  readSigner,
  SigningKey,
  signingTogether,
} from '#transparency-log';
import { syncFolder, textIn, writeSynced } from './log-folder.js';

export interface LogKeyOptions {
  /** The key itself, where the environment or a secret store gives it. */
  readonly secret?: string | undefined;
  /** Otherwise a file that nobody but its owner may read. */
  readonly file: string;
  /** The log's name, `example.org/log`; a new key is made for it, another one's is refused. */
  readonly origin?: string | undefined;
  /** Of a log that has been sealed before, a lost key is never replaced by a new one. */
  readonly mayMake: boolean;
}

/**
 * The key; or several of one log, one a line, while one gives way to another.
 * @throws Error with a sentence for the operator
 */
export const openLogKey = async (options: LogKeyOptions): Promise<LogSigner> => {
  const text = options.secret ?? (await secretIn(options.file));
  const key = text === undefined ? await newKey(options) : await readSigner(text);
  const { name } = key.verifier;
  if (options.origin !== undefined && options.origin !== name)
    throw new Error(
      `Khoá ký là của nhật ký “${name}”, không phải “${options.origin}”: sửa LOG_ORIGIN. /` +
        ` The signing key is of the log “${name}”, not “${options.origin}”: put LOG_ORIGIN right.`,
    );
  return key;
};

const secretIn = async (file: string): Promise<string | undefined> => {
  const text = await textIn(file);
  if (text === undefined) return undefined;
  const { mode } = await stat(file);
  if (process.platform !== 'win32' && (mode & 0o077) !== 0)
    throw new Error(
      `Người khác đọc được khoá ký: chạy chmod 600 ${file} /` +
        ` Others can read the signing key: run chmod 600 ${file}`,
    );
  return text;
};

const newKey = async ({ file, origin, mayMake }: LogKeyOptions): Promise<LogSigner> => {
  if (!mayMake || origin === undefined)
    throw new Error(
      `Không thấy khoá ký của nhật ký ở ${file}: hãy khôi phục nó. /` +
        ` The log's signing key is not at ${file}: restore it.`,
    );
  const key = await SigningKey.make(origin, ED25519);
  await mkdir(path.dirname(file), { recursive: true, mode: 0o700 });
  await writeSynced(file, Buffer.from(`${key.write()}\n`), 0o600);
  await syncFolder(path.dirname(file));
  return signingTogether([key]);
};
