import { createHmac } from 'node:crypto';
import { nobody, type Reply } from './someone.js';
import { now } from './union.js';

/** One message as a carrier writes it. */
export interface Sms {
  readonly messageId: string;
  readonly shortCode: string;
  readonly sentAt: string;
  readonly phone: string;
  readonly text: string;
}

export const KEYS = {
  VIETTEL: 'khoa-cua-nha-mang-viettel-de-thu-0001',
  MOBIFONE: 'khoa-cua-nha-mang-mobifone-de-thu-002',
};
export type CarrierCode = keyof typeof KEYS;

interface Delivery {
  readonly key?: string;
  /** Seconds before now at which it was signed. */
  readonly age?: number;
  /** What is sent instead of what was signed. */
  readonly altered?: string;
}

/** Delivers messages under a carrier's signature. */
export const deliver = (
  address: string,
  carrier: CarrierCode | 'LA',
  messages: readonly Sms[],
  { key = carrier === 'LA' ? 'x' : KEYS[carrier], age = 0, altered }: Delivery = {},
): Promise<Reply> => {
  const body = JSON.stringify({ messages });
  const timestamp = String(Math.floor(now().getTime() / 1000) - age);
  const signature = createHmac('sha256', key).update(`${timestamp}.${body}`).digest('hex');
  return nobody(address).send(`/sms/carriers/${carrier}/messages`, {
    method: 'POST',
    headers: {
      'content-type': 'application/json',
      'x-sms-timestamp': timestamp,
      'x-sms-signature': signature,
    },
    body: altered ?? body,
  });
};
