import { randomBytes } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { createFile } from './durable-file.js';
import { privateFolder } from './private-folder.js';

/** The password of a login, made at random the first time and kept in a file of mode 0600. */
export const passwordOf = async (login: string, folder: string): Promise<string> => {
  await privateFolder(path.join(folder, 'secrets'));
  const file = fileOf(login, folder);
  const kept = await readPassword(file);
  if (kept !== undefined) return kept;

  const password = randomBytes(24).toString('hex');
  await createFile(file, `${JSON.stringify({ login, password })}\n`);
  // Another process may have been first, and its password holds.
  return (await readPassword(file)) ?? password;
};

/** @throws when the password was lost: a new one would not open what the old one locked. */
export const keptPasswordOf = async (login: string, folder: string): Promise<string> => {
  const kept = await readPassword(fileOf(login, folder));
  if (kept !== undefined) return kept;
  const file = fileOf(login, folder);
  throw new Error(`The data are in ${folder}, their password is lost: bring back ${file}.`);
};

const fileOf = (login: string, folder: string) => path.join(folder, 'secrets', `${login}.json`);

const readPassword = async (file: string): Promise<string | undefined> => {
  try {
    return (JSON.parse(await readFile(file, 'utf8')) as { password: string }).password;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return undefined;
    throw new Error(`The password in ${file} cannot be read.`, { cause: error });
  }
};
