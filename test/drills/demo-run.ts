import type { ChildProcess } from 'node:child_process';
import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import process from 'node:process';
import { freePort } from './api-process.js';
import { lastLines } from './commands.js';
import { eventually } from './eventually.js';
import { readiness } from './product.js';
import { type Runner, spawnAs } from './someone-running.js';

export interface DemoPlace {
  /** A clone in which `npm ci` has run. */
  readonly clone: string;
  readonly dataDir: string;
  readonly env: Readonly<Record<string, string>>;
}

/** What a running product shows. */
export interface Shown {
  readonly readySeconds: number;
  /** Of all funds, word for word. */
  readonly totals: string;
  /** All that the program printed. */
  readonly text: string;
}

const START_WITHIN_MS = 600_000;
/** The product itself ends with 0; npm and its shell then end as whom Ctrl+C has ended. */
const ENDS_OF_CTRL_C: readonly (number | string)[] = [0, 130, 'SIGINT'];

/**
 * Starts the product by one of the README's commands, looks at what it shows as a visitor and as
 * an auditor, and ends it by Ctrl+C.
 * @throws Error that says what was not as it should be
 */
export const runAndLook = async (
  runner: Runner,
  script: 'demo' | 'start',
  place: DemoPlace,
): Promise<Shown> => {
  const start = performance.now();
  const port = await freePort();
  const address = `http://127.0.0.1:${port}`;
  const child = spawnAs(runner, {
    words: ['npm', 'run', script],
    cwd: place.clone,
    env: { ...place.env, PORT: String(port), DATA_DIR: place.dataDir },
  });
  let text = '';
  for (const stream of [child.stdout, child.stderr])
    stream?.setEncoding('utf8').on('data', (part: string) => (text += part));
  const ended = new Promise<number | string>((resolve) =>
    child.once('close', (code, signal) => resolve(code ?? signal ?? '')),
  );
  const tooEarly = ended.then((end) => {
    throw new Error(`npm run ${script} ended with ${end}:\n${lastLines(text)}`);
  });
  try {
    const isReady = eventually('ready', () => readiness(address), START_WITHIN_MS);
    await Promise.race([isReady, tooEarly]);
    const readySeconds = Math.round((performance.now() - start) / 100) / 10;
    await mustAnswer(`${address}/`);
    await mustAnswer(`${address}/api/health`);
    const totals = await totalsAt(address, await tokenIn(() => text));
    pressCtrlC(child);
    const end = await ended;
    if (!ENDS_OF_CTRL_C.includes(end)) throw new Error(`Ctrl+C: ${end}:\n${lastLines(text)}`);
    if (existsSync(path.join(await dataReallyIn(place.dataDir), 'pgdata/postmaster.pid')))
      throw new Error(`PostgreSQL was left behind:\n${lastLines(text)}`);
    return { readySeconds, totals, text };
  } catch (error) {
    if (child.exitCode === null && child.signalCode === null) pressCtrlC(child);
    throw error;
  }
};

/** The folder that was asked for, or the one that its signpost names. */
export const dataReallyIn = async (dataDir: string): Promise<string> => {
  const signpost = await readFile(path.join(dataDir, 'data-are-in.txt'), 'utf8').catch(() => '');
  return signpost.trim() || dataDir;
};

/** A terminal tells everybody in the foreground, npm and its shell included. */
const pressCtrlC = ({ pid }: ChildProcess): void => {
  if (pid !== undefined) process.kill(-pid, 'SIGINT');
};

const mustAnswer = async (url: string): Promise<void> => {
  const { status } = await fetch(url);
  if (status !== 200) throw new Error(`${url} answered ${status}`);
};

/** The demonstration prints one token for each role. */
const tokenIn = (text: () => string): Promise<string> =>
  eventually('a token is printed', () => Promise.resolve(/svk_[\w-]{43}/.exec(text())?.[0]));

const totalsAt = async (address: string, secret: string): Promise<string> => {
  const response = await fetch(`${address}/api/funds/totals`, {
    headers: { authorization: `Bearer ${secret}` },
  });
  const totals = await response.text();
  if (response.status !== 200) throw new Error(`the totals answered ${response.status}: ${totals}`);
  return totals;
};
