import { randomBytes } from 'node:crypto';
import { link, open, rename, rm } from 'node:fs/promises';
import path from 'node:path';

/** Writes a file of mode 0600 whole or not at all, in the place of any file of that name. */
export const replaceFile = async (file: string, text: string): Promise<void> => {
  const unfinished = await writeAside(file, text);
  await rename(unfinished, file);
  await syncFolder(path.dirname(file));
};

/** The same, unless there is a file of that name, which is left as it is. */
export const createFile = async (file: string, text: string): Promise<void> => {
  const unfinished = await writeAside(file, text);
  try {
    await link(unfinished, file);
    await syncFolder(path.dirname(file));
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
  } finally {
    await rm(unfinished, { force: true });
  }
};

/** A name given to a file survives a power cut only once the folder around it is on disk. */
export const syncFolder = async (folder: string): Promise<void> => {
  if (process.platform === 'win32') return;
  const handle = await open(folder, 'r');
  try {
    await handle.sync();
  } finally {
    await handle.close();
  }
};

/** A name that nobody can foresee, so that no link of somebody else's can wait there. */
export const unfinishedName = (file: string): string => `${file}.${randomBytes(6).toString('hex')}`;

const writeAside = async (file: string, text: string): Promise<string> => {
  const unfinished = unfinishedName(file);
  const handle = await open(unfinished, 'wx', 0o600);
  try {
    await handle.writeFile(text);
    await handle.sync();
  } finally {
    await handle.close();
  }
  return unfinished;
};
