import { type Command, type Runner, spawnAs } from './someone-running.js';

export interface Finished {
  readonly seconds: number;
  /** All that was printed, both ways. */
  readonly text: string;
}

/** Runs a command to its end. @throws Error with its last words when it does not succeed */
export const run = async (runner: Runner, command: Command): Promise<Finished> => {
  const start = performance.now();
  const child = spawnAs(runner, command);
  let text = '';
  for (const stream of [child.stdout, child.stderr])
    stream?.setEncoding('utf8').on('data', (part: string) => (text += part));
  const code = await new Promise<number | null>((resolve, reject) => {
    child.once('error', reject);
    child.once('close', resolve);
  });
  const seconds = Math.round((performance.now() - start) / 100) / 10;
  if (code !== 0)
    throw new Error(`${command.words.join(' ')} ended with ${String(code)}:\n${lastLines(text)}`);
  return { seconds, text };
};

export const lastLines = (text: string): string => text.trim().split('\n').slice(-30).join('\n');
