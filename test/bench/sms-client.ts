import { fork } from 'node:child_process';
import { createHmac } from 'node:crypto';
import { fileURLToPath } from 'node:url';
import { openLine } from './http-line.js';

/** Deliveries under a carrier's signature, each as soon as the last was answered. */
export interface SmsLoad {
  readonly port: number;
  readonly carrier: string;
  readonly key: string;
  /** Seconds since 1970 that every delivery is signed with; left out: its own moment. */
  readonly timestamp?: number;
  readonly sentAt: string;
  readonly shortCode: string;
  readonly text: string;
  readonly connections: number;
  /** It ends when the time is up or so many deliveries are made. */
  readonly durationMs: number;
  readonly deliveries: number;
  /** The number of the first delivery; loads on one ledger follow one another. */
  readonly from: number;
}

export interface SmsLoadDone {
  /** Messages that were answered for in time, repeated ones included. */
  readonly perSecond: number;
  readonly asked: number;
  readonly refused: number;
}

export const AT_ONCE = 500;
/** Of each delivery, what the one before it had brought already. */
export const REPEATED = 100;
const FRESH = AT_ONCE - REPEATED;

/** Delivers from a process of its own. */
export const deliverFromOutside = (load: SmsLoad): Promise<SmsLoadDone> =>
  new Promise((resolve, reject) => {
    const child = fork(fileURLToPath(import.meta.url));
    child.once('message', (done) => {
      resolve(done as SmsLoadDone);
    });
    child.once('exit', (code) => {
      reject(new Error(`the carrier ended with ${String(code)}`));
    });
    child.send(load);
  });

const carryOut = async (load: SmsLoad): Promise<SmsLoadDone> => {
  const { connections, durationMs, deliveries, from, port } = load;
  const lines = await Promise.all(Array.from({ length: connections }, () => openLine(port)));
  let [asked, refused] = [0, 0];
  const started = performance.now();
  const hasMore = () => asked < deliveries && performance.now() - started < durationMs;
  await Promise.all(
    lines.map(async (line) => {
      while (hasMore())
        if ((await line.ask(deliveryOf(load, from + asked++))) !== 200) refused += 1;
    }),
  );
  const tookMs = performance.now() - started;
  for (const line of lines) line.close();
  return { perSecond: (asked * AT_ONCE * 1000) / tookMs, asked, refused };
};

/** Four fifths of it are new; the rest came with the delivery before. */
const deliveryOf = (load: SmsLoad, number: number): string => {
  const { carrier, key, timestamp = Math.floor(Date.now() / 1000) } = load;
  const first = number * FRESH - REPEATED;
  const messages = Array.from({ length: AT_ONCE }, (_, index) => messageOf(load, first + index));
  const body = JSON.stringify({ messages });
  const signature = createHmac('sha256', key)
    .update(`${String(timestamp)}.${body}`)
    .digest('hex');
  return [
    `POST /api/sms/carriers/${carrier}/messages HTTP/1.1`,
    'Host: localhost',
    'Content-Type: application/json',
    `Content-Length: ${Buffer.byteLength(body)}`,
    `X-Sms-Timestamp: ${String(timestamp)}`,
    `X-Sms-Signature: ${signature}`,
    '',
    body,
  ].join('\r\n');
};

const messageOf = ({ sentAt, shortCode, text }: SmsLoad, number: number) => ({
  messageId: `m${String(number + REPEATED)}`,
  shortCode,
  sentAt,
  phone: `+849${String(10_000_000 + ((number + REPEATED) % 89_999_999))}`,
  text,
});

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  process.once('message', (load) => {
    void carryOut(load as SmsLoad).then((done) => {
      process.send?.(done, () => process.exit(0));
    });
  });
}
