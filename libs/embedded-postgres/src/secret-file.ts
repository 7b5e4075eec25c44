import { randomBytes } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { createFile } from './durable-file.js';
import { privateFolder } from './private-folder.js';

/** The password of a login, made at random the first time and kept in a file of mode 0600. */
export const passwordOf = async (login: string, folder: string): Promise<string> => {
  const secrets = await privateFolder(path.join(folder, 'secrets'));
  const file = path.join(secrets, `${login}.json`);
  const kept = await readPassword(file);
  if (kept !== undefined) return kept;

  const password = randomBytes(24).toString('hex');
  await createFile(file, `${JSON.stringify({ login, password })}\n`);
  // Another process may have been first, and its password holds.
  return (await readPassword(file)) ?? password;
};

const readPassword = async (file: string): Promise<string | undefined> => {
  try {
    return (JSON.parse(await readFile(file, 'utf8')) as { password: string }).password;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return undefined;
    throw new Error(`The password in ${file} cannot be read.`, { cause: error });
  }
};
