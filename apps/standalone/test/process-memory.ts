import { open, readFile } from 'node:fs/promises';

/** The children of a process whose command line has this word in it. Linux only. */
export const childrenOf = async (pid: number, word: string): Promise<number[]> => {
  const of = `/proc/${String(pid)}/task/${String(pid)}/children`;
  const pids = (await readFile(of, 'utf8')).trim().split(' ').map(Number);
  const lines = await Promise.all(pids.map((child) => readFile(`/proc/${String(child)}/cmdline`)));
  return pids.filter((_, at) => lines[at]?.toString().includes(word));
};

/** Which of these bytes stand anywhere in the memory that a process can write to. Linux only. */
export const found = async (needles: readonly Buffer[], pid: number): Promise<boolean[]> => {
  const maps = await readFile(`/proc/${String(pid)}/maps`, 'utf8');
  const memory = await open(`/proc/${String(pid)}/mem`, 'r');
  const seen = needles.map(() => false);
  try {
    for (const [, from = '', to = ''] of maps.matchAll(/^([0-9a-f]+)-([0-9a-f]+) rw/gm)) {
      const bytes = await regionOf(memory, Number(`0x${from}`), Number(`0x${to}`));
      for (const [at, needle] of needles.entries()) seen[at] ||= bytes.includes(needle);
    }
  } finally {
    await memory.close();
  }
  return seen;
};

type Handle = Awaited<ReturnType<typeof open>>;

/** What the process has given back meanwhile is empty. */
const regionOf = async (memory: Handle, from: number, to: number): Promise<Buffer> => {
  const region = Buffer.alloc(to - from);
  const { bytesRead } = await memory
    .read(region, 0, region.length, from)
    .catch(() => ({ bytesRead: 0 }));
  return region.subarray(0, bytesRead);
};
