import { randomBytes } from 'node:crypto';
import { link, open, readFile, rm } from 'node:fs/promises';
import path from 'node:path';
import { privateFolder } from './private-folder.js';

/** The password of a login, made at random the first time and kept in a file of mode 0600. */
export const passwordOf = async (login: string, folder: string): Promise<string> => {
  const secrets = await privateFolder(path.join(folder, 'secrets'));
  const file = path.join(secrets, `${login}.json`);
  return (await readPassword(file)) ?? (await makePassword(login, file));
};

const readPassword = async (file: string): Promise<string | undefined> => {
  try {
    return (JSON.parse(await readFile(file, 'utf8')) as { password: string }).password;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return undefined;
    throw new Error(`The password in ${file} cannot be read.`, { cause: error });
  }
};

/** A second process may do the same: the first file to bear the name holds the password. */
const makePassword = async (login: string, file: string): Promise<string> => {
  const unfinished = `${file}.${randomBytes(6).toString('hex')}`;
  const handle = await open(unfinished, 'wx', 0o600);
  try {
    const password = randomBytes(24).toString('hex');
    await handle.writeFile(`${JSON.stringify({ login, password })}\n`);
    await handle.sync();
  } finally {
    await handle.close();
  }
  await link(unfinished, file).catch((error: unknown) => {
    if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
  });
  await rm(unfinished);
  const kept = await readPassword(file);
  if (kept === undefined) throw new Error(`The password in ${file} has vanished.`);
  return kept;
};
