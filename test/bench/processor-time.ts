import { readdir, readFile } from 'node:fs/promises';

/** Linux counts in hundredths of a second for everybody. */
const TICK_MS = 10;
/** Fields of /proc/<pid>/stat, counted after the name: parent, user and system time. */
const [PARENT, USER, SYSTEM] = [1, 11, 12];

/**
 * Processor time that this process and a PostgreSQL have used so far, in ms. It does not count the
 * time that others take from a shared machine. Undefined where there is no /proc.
 */
export const processorTime = async (postmaster: number): Promise<number | undefined> => {
  if (process.platform !== 'linux') return undefined;
  const { user, system } = process.cpuUsage();
  const pids = (await readdir('/proc')).filter((name) => /^\d+$/.test(name));
  const times = await Promise.all(pids.map((pid) => backendTime(pid, postmaster)));
  return (user + system) / 1000 + times.reduce((sum, time) => sum + time, 0);
};

const backendTime = async (pid: string, postmaster: number): Promise<number> => {
  // A process may end while we look.
  const stat = await readFile(`/proc/${pid}/stat`, 'utf8').catch(() => '');
  const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
  if (Number(fields[PARENT]) !== postmaster && Number(pid) !== postmaster) return 0;
  return (Number(fields[USER]) + Number(fields[SYSTEM])) * TICK_MS;
};
