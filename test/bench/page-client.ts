import { fork } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { closedLoop, type Throughput } from './callers.js';
import { openLine } from './http-line.js';

/** One page to ask for over connections that are kept, each as soon as the last was answered. */
export interface PageLoad {
  readonly port: number;
  /** What the reader already holds; undefined: nothing. */
  readonly held: string | undefined;
  readonly status: number;
  readonly connections: number;
  readonly durationMs: number;
}

export interface PageLoadDone extends Throughput {
  /** Answers with another status than the one that was looked for. */
  readonly others: number;
}

/** Asks from a process of its own. */
export const askFromOutside = (load: PageLoad): Promise<PageLoadDone> =>
  new Promise((resolve, reject) => {
    const child = fork(fileURLToPath(import.meta.url));
    child.once('message', (done) => {
      resolve(done as PageLoadDone);
    });
    child.once('exit', (code) => {
      reject(new Error(`the client ended with ${String(code)}`));
    });
    child.send(load);
  });

const carryOut = async (load: PageLoad): Promise<PageLoadDone> => {
  const { connections, durationMs, port, held, status } = load;
  const lines = await Promise.all(Array.from({ length: connections }, () => openLine(port)));
  const headers = ['Host: localhost', 'Accept-Encoding: br'];
  if (held !== undefined) headers.push(`If-None-Match: ${held}`);
  const request = ['GET / HTTP/1.1', ...headers, '', ''].join('\r\n');
  let others = 0;
  const throughput = await closedLoop(connections, durationMs, async (caller) => {
    const line = lines[caller];
    if (!line) throw new Error('more callers than lines');
    if ((await line.ask(request)) !== status) others += 1;
  });
  for (const line of lines) line.close();
  return { ...throughput, others };
};

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  process.once('message', (load) => {
    void carryOut(load as PageLoad).then((done) => {
      process.send?.(done, () => process.exit(0));
    });
  });
}
