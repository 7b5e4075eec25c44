import { chmod, mkdtemp } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';

/** A temporary folder that the user of PostgreSQL passes through to its data. */
export const drillFolder = async (): Promise<string> => {
  const folder = await mkdtemp(path.join(tmpdir(), 'so-vang-drill-'));
  await chmod(folder, 0o711);
  return folder;
};
