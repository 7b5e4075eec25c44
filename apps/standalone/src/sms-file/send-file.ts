import type { FiledSms, SmsDelivered } from '#contracts';
import { randomUUID } from 'node:crypto';
import type { CarrierFile } from './carrier-file.js';
import { FileRefused } from './file-refused.js';

/** Where a file's messages go, and who sends them. */
export interface Receiver {
  /** Of the product, such as `http://localhost:3000`. */
  readonly api: string;
  readonly token: string;
  readonly shortCode: string;
  readonly campaign: string;
  readonly carrier: string;
}

interface Batch {
  /** Its first row in the file. */
  readonly first: number;
  readonly messages: readonly FiledSms[];
}

const MESSAGES_AT_ONCE = 1000;

/**
 * Sends a file that was checked, batch after batch: once for the ledger to say whether it would take
 * all of it, and only then to be recorded. A message counts once, so that what was broken off is sent
 * again from the beginning. Answers how many messages were new.
 * @throws FileRefused FILE_BATCH_REFUSED, FILE_BROKEN_OFF
 */
export const sendFile = async (
  file: CarrierFile,
  to: Receiver,
  progress: (sent: number, recorded: number) => void,
): Promise<SmsDelivered> => {
  for await (const batch of batchesOf(file)) await post(batch, to, { checkOnly: true });
  const total = { messages: 0, recorded: 0 };
  for await (const batch of batchesOf(file)) {
    const { messages, recorded } = await post(batch, to);
    total.messages += messages;
    total.recorded += recorded;
    progress(total.messages, total.recorded);
  }
  return total;
};

async function* batchesOf(file: CarrierFile): AsyncGenerator<Batch> {
  let messages: FiledSms[] = [];
  let first = 0;
  for await (const { row, message } of file.messages()) {
    if (messages.length === 0) first = row;
    messages.push(message);
    if (messages.length < MESSAGES_AT_ONCE) continue;
    yield { first, messages };
    messages = [];
  }
  if (messages.length > 0) yield { first, messages };
}

const post = async (
  { first, messages }: Batch,
  to: Receiver,
  how: { readonly checkOnly?: true } = {},
): Promise<SmsDelivered> => {
  const { api, token, shortCode, campaign, carrier } = to;
  const path = [shortCode, campaign].map(encodeURIComponent).join('/');
  const answer = await fetch(`${api}/api/sms/campaigns/${path}/messages`, {
    method: 'POST',
    headers: {
      authorization: `Bearer ${token}`,
      'content-type': 'application/json',
      'idempotency-key': randomUUID(),
    },
    body: JSON.stringify({ carrier, messages, ...how }),
  })
    .then(async (response) => ({ ok: response.ok, body: (await response.json()) as Problem }))
    .catch(() => {
      throw new FileRefused('FILE_BROKEN_OFF', { first });
    });
  if (!answer.ok) throw refusedBatch(answer.body, first, messages.length);
  return answer.body as unknown as SmsDelivered;
};

interface Problem {
  readonly code?: string;
  readonly detail?: string;
  readonly detailEn?: string;
  readonly details?: { readonly row?: number };
}

/** The ledger counts rows from the first of what was sent to it, the file from its headings. */
const refusedBatch = (problem: Problem, start: number, length: number): FileRefused => {
  const { code = '', detail: vi = '', detailEn: en = '', details } = problem;
  const row = details?.row;
  const [first, last] =
    row === undefined ? [start, start + length - 1] : [start + row - 1, start + row - 1];
  return new FileRefused('FILE_BATCH_REFUSED', { first, last, code, vi, en });
};
