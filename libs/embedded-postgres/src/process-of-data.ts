import { execFile } from 'node:child_process';
import { readFile, readlink, realpath } from 'node:fs/promises';
import { promisify } from 'node:util';

const run = promisify(execFile);

export const isAlive = (pid: number): boolean => {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
};

/**
 * Process ids are used again after a crash or a reboot: asks whether this one is the PostgreSQL
 * that serves this data folder. False for a zombie, which has ended but was not yet buried.
 */
export const servesData = async (pid: number, data: string): Promise<boolean> => {
  if (!isAlive(pid)) return false;
  if (process.platform === 'win32') return (await windowsProgram(pid)).includes('postgres.exe');
  if (process.platform !== 'linux') return (await commandLine(pid)).includes(data);
  try {
    return (await readlink(`/proc/${pid}/cwd`)) === (await realpath(data));
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return false;
    // Root in a container may not see where another user's process works, but how it was called.
    return (await readFile(`/proc/${pid}/cmdline`, 'utf8').catch(() => data)).includes(data);
  }
};

const commandLine = (pid: number): Promise<string> =>
  printedBy('ps', ['-ww', '-o', 'command=', '-p', String(pid)]);

const windowsProgram = (pid: number): Promise<string> =>
  printedBy('tasklist', ['/FI', `PID eq ${pid}`, '/FO', 'CSV', '/NH']);

const printedBy = (file: string, args: string[]): Promise<string> =>
  run(file, args).then(
    ({ stdout }) => stdout,
    () => '',
  );
