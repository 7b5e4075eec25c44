import { mkdir, rm } from 'node:fs/promises';
import path from 'node:path';
import process from 'node:process';
import { cleanClone, commitOf, newHome, packagesFrom } from './clean-clone.js';
import { run } from './commands.js';
import { drillFolder } from './drill-folder.js';
import { dataReallyIn, runAndLook } from './demo-run.js';
import type { Runner } from './someone-running.js';

interface Case {
  readonly name: string;
  readonly kind: Runner['kind'];
  /** A folder around the data that only its owner may enter. */
  readonly closedFolder?: true;
}

const AS_ROOT: readonly Case[] = [
  { name: 'root', kind: 'self' },
  { name: 'root without user namespaces', kind: 'without-namespaces' },
  { name: 'root, data where nobody else enters', kind: 'without-namespaces', closedFolder: true },
  { name: 'an ordinary user', kind: 'other' },
];
const AS_USER: readonly Case[] = [{ name: 'an ordinary user', kind: 'self' }];

/**
 * What a new operator does, as different users: a clean clone, `npm ci`, `npm run demo`, a look at
 * it, Ctrl+C, `npm start`, and the same totals. Needs root for all cases but one.
 * @returns whether everybody came through
 */
export const users = async (): Promise<boolean> => {
  const folder = await drillFolder();
  const cases = process.geteuid?.() === 0 ? AS_ROOT : AS_USER;
  let allWell = true;
  try {
    for (const [index, one] of cases.entries()) {
      const home = await newHome(folder, `home-${index + 1}`);
      const line = await outcomeOf(one, { name: one.name, kind: one.kind, home }).catch(
        (error: unknown) => {
          allWell = false;
          return `WRONG: ${error instanceof Error ? error.message : String(error)}`;
        },
      );
      console.log(`${one.name}: ${line}`);
    }
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
  return allWell;
};

const outcomeOf = async ({ closedFolder }: Case, runner: Runner): Promise<string> => {
  const clone = await cleanClone(runner);
  const env = { ...packagesFrom(), DEMO_SCALE: process.env.DEMO_SCALE ?? '0.02' };
  const { seconds } = await run(runner, { words: ['npm', 'ci'], cwd: clone, env });
  const closed = path.join(runner.home, 'closed');
  if (closedFolder) await mkdir(closed, { mode: 0o700 });
  const dataDir = path.join(closedFolder ? closed : clone, 'data');
  const place = { clone, dataDir, env };
  try {
    const demo = await runAndLook(runner, 'demo', place);
    const again = await runAndLook(runner, 'start', place);
    if (again.totals !== demo.totals) throw new Error('the second start shows other totals');
    if (closedFolder && !demo.text.includes('the data are kept in'))
      throw new Error('nothing was said about where the data are kept');
    return [
      `commit ${commitOf(clone)}`,
      `npm ci ${seconds} s`,
      `demo ready after ${demo.readySeconds} s`,
      `second start after ${again.readySeconds} s`,
      'totals equal',
      ...(closedFolder ? ['data kept elsewhere, and said so'] : []),
    ].join(', ');
  } finally {
    await rm(await dataReallyIn(dataDir), { recursive: true, force: true });
  }
};
