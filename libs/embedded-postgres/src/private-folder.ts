import { chmod, lstat, mkdir } from 'node:fs/promises';
import path from 'node:path';

/** For anybody to pass through and nobody else to list: what is private inside is closed itself. */
export const PASSAGE = 0o711;

/**
 * Makes a folder that nobody else can write to, or checks that the one found is such: a real
 * folder, not a link, that belongs to us or to whoever owns the folder around it.
 * @throws when somebody else could have put something into it.
 */
export const privateFolder = async (folder: string, mode = 0o700): Promise<string> => {
  await mkdir(folder, { recursive: true, mode });
  if (process.platform === 'win32') return folder;
  const found = await lstat(folder);
  const around = await lstat(path.dirname(folder));
  if (!found.isDirectory() || ![process.geteuid?.(), around.uid].includes(found.uid))
    throw new Error(`${folder} belongs to somebody else; remove it, or choose another folder.`);
  if ((found.mode & 0o777) !== mode) await chmod(folder, mode);
  return folder;
};

/** True when nobody but us and root can change what lies directly in this folder. */
export const isOurs = async (folder: string): Promise<boolean> => {
  if (process.platform === 'win32') return true;
  const found = await lstat(folder);
  const owners = [process.geteuid?.(), 0];
  return found.isDirectory() && owners.includes(found.uid) && (found.mode & 0o022) === 0;
};
