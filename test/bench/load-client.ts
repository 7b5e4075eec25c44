import { fork } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { closedLoop, type Throughput } from './callers.js';
import { anonymousGift, bookOf, namedGift } from './donations.js';
import { openLine } from './http-line.js';
import { uuidOf } from './uuid-of.js';

/** Donations to post over connections that are kept, each as soon as the last was answered. */
export interface Load {
  readonly port: number;
  /** A fixed address, or that of each donation's book. */
  readonly path: string | undefined;
  readonly giver: 'anonymous' | 'named';
  readonly token: string;
  readonly connections: number;
  readonly durationMs: number;
  /** The number of the first donation; no two loads on one ledger share any. */
  readonly from: number;
}

export interface LoadDone extends Throughput {
  readonly asked: number;
  /** Answers with another status than 200 or 201. */
  readonly refused: number;
}

/** Posts from a process of its own. */
export const postFromOutside = (load: Load): Promise<LoadDone> =>
  new Promise((resolve, reject) => {
    const child = fork(fileURLToPath(import.meta.url));
    child.once('message', (done) => {
      resolve(done as LoadDone);
    });
    child.once('exit', (code) => {
      reject(new Error(`the client ended with ${String(code)}`));
    });
    child.send(load);
  });

const carryOut = async (load: Load): Promise<LoadDone> => {
  const { connections, durationMs, from } = load;
  const lines = await Promise.all(Array.from({ length: connections }, () => openLine(load.port)));
  let [asked, refused] = [0, 0];
  const throughput = await closedLoop(connections, durationMs, async (caller) => {
    const line = lines[caller];
    if (!line) throw new Error('more callers than lines');
    const status = await line.ask(requestOf(load, from + asked++));
    if (status !== 200 && status !== 201) refused += 1;
  });
  for (const line of lines) line.close();
  return { ...throughput, asked, refused };
};

const requestOf = ({ path, giver, token }: Load, number: number): string => {
  const book = bookOf(number);
  const gift = giver === 'named' ? namedGift(number, book) : anonymousGift(number, book);
  const { unitId, fundId, year, ...entry } = gift;
  const body = JSON.stringify(entry);
  const address = path ?? `/api/books/${unitId}/${fundId}/${String(year)}/donations`;
  return [
    `POST ${address} HTTP/1.1`,
    'Host: localhost',
    'Content-Type: application/json',
    `Content-Length: ${Buffer.byteLength(body)}`,
    `Authorization: Bearer ${token}`,
    `Idempotency-Key: ${uuidOf(number, 'donation')}`,
    '',
    body,
  ].join('\r\n');
};

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  process.once('message', (load) => {
    void carryOut(load as Load).then((done) => {
      process.send?.(done, () => process.exit(0));
    });
  });
}
