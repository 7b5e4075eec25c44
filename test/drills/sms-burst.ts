import { randomUUID } from 'node:crypto';
import { readFile, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { parseArgs } from 'node:util';
import pg from 'pg';
import type { OpenSmsCampaign } from '#contracts';
import { LedgerWriter } from '#event-store';
import { aggregates, schemaOf, SYSTEM_ACTOR, upcast } from '#ledger';
import { AT_ONCE, deliverFromOutside, REPEATED } from '../bench/sms-client.js';
import { askerAt, type Ask } from './asking.js';
import { drillFolder } from './drill-folder.js';
import { decisionOf, foundDrillUnion } from './drill-union.js';
import { eventually } from './eventually.js';
import { repository } from './repository.js';
import { StandaloneProduct } from './standalone-product.js';

const CARRIER = 'VIETTEL';
const KEY = 'the-key-of-a-carrier-in-a-drill-0001';
const CONNECTIONS = 8;
/** It goes to another process as JSON, which has no infinity. */
const UNLIMITED = Number.MAX_SAFE_INTEGER;
const FRESH = AT_ONCE - REPEATED;
/** New messages between two looks at the memory. */
const STRETCH = 100_000;
const CAMPAIGN = { shortCode: '1406', campaignId: 'bung' };

/**
 * `sms-burst [--messages 1000000]`: a national campaign in a few minutes, over HTTP, every fifth
 * message repeated, into the product as `npm start` runs it: api, public pages, views and sealing in
 * one process. Says how fast each stretch went in and how much memory the process had after it; then
 * reads every message out of the log, and asks the api what it has counted.
 */
export const smsBurst = async (words: readonly string[]): Promise<boolean> => {
  const options = { messages: { type: 'string', default: '1000000' } } as const;
  const messages = Number(parseArgs({ args: [...words], options }).values.messages);
  if (!(messages > 0) || messages % STRETCH !== 0)
    throw new TypeError(`--messages is a multiple of ${String(STRETCH)}`);
  const folder = await drillFolder();
  const product = await StandaloneProduct.in(path.join(folder, 'product'), {
    flags: await flagsOfStart(),
    env: { SMS_CARRIERS_FILE: await carriersIn(folder), REQUESTS_PER_MINUTE: '100000' },
  });
  await product.start();
  try {
    const ask = await openCampaign(product);
    const stretches = await deliverAll(product, messages / STRETCH);
    const isFlat = staysFlat(stretches);
    return (await isWhole(product, ask, messages + REPEATED)) && isFlat;
  } finally {
    await product.stop();
    await rm(folder, { recursive: true, force: true });
  }
};

/** What package.json gives Node when the product is started. */
const flagsOfStart = async (): Promise<string[]> => {
  const text = await readFile(path.join(repository(), 'package.json'), 'utf8');
  const { scripts } = JSON.parse(text) as { readonly scripts: { readonly start: string } };
  return scripts.start.match(/--[a-z-]+(=\d+)?(?= )/g) ?? [];
};

const carriersIn = async (folder: string): Promise<string> => {
  const file = path.join(folder, 'carriers.json');
  await writeFile(file, JSON.stringify({ [CARRIER]: KEY }), { mode: 0o644 });
  return file;
};

const openCampaign = async (product: StandaloneProduct): Promise<Ask> => {
  const store = await product.openStore();
  const url = await product.databaseUrl();
  const { staffs, today } = await foundDrillUnion({ url, store, clients: 1, books: 1 });
  const writer = new LedgerWriter({
    ...{ store, deciders: aggregates, upcast, schemaOf, now: () => new Date() },
  });
  const data: OpenSmsCampaign = {
    ...{ ...CAMPAIGN, name: 'Một tin nhắn, vạn tấm lòng', keyword: 'BC', countLimit: 1 },
    ...{ price: 20_000, from: today, until: `${String(Number(today.slice(0, 4)) + 1)}-12-31` },
    ...{ organiserUnitId: 'xa1', partners: [], basis: decisionOf(today) },
  };
  const call = { actor: SYSTEM_ACTOR, key: randomUUID(), today };
  await writer.execute({ type: 'OpenSmsCampaign', data, ...call });
  await writer.drain();
  await store.close();
  return askerAt(product.address, staffs[0]?.accountant ?? '');
};

interface Stretch {
  readonly perSecond: number;
  readonly residentMb: number;
}

const deliverAll = async (product: StandaloneProduct, count: number): Promise<Stretch[]> => {
  const sentAt = `${new Date(Date.now() - 60_000).toISOString().slice(0, 19)}Z`;
  const load = {
    ...{ port: Number(new URL(product.address).port), carrier: CARRIER, key: KEY, text: 'BC' },
    ...{ sentAt, shortCode: CAMPAIGN.shortCode, connections: CONNECTIONS, durationMs: UNLIMITED },
  };
  const deliveries = STRETCH / FRESH;
  const stretches: Stretch[] = [];
  let before = product.usage;
  console.log(`before: ${String(before.residentMb)} MB`);
  for (let at = 0; at < count; at++) {
    const from = at * deliveries;
    const { perSecond, refused } = await deliverFromOutside({ ...load, deliveries, from });
    if (refused > 0) throw new Error(`${String(refused)} deliveries were refused`);
    const after = product.usage;
    const { residentMb } = after;
    const used = after.processorSeconds - before.processorSeconds;
    stretches.push({ perSecond, residentMb });
    before = after;
    console.log(
      `${((at + 1) * STRETCH).toLocaleString('en')} messages: ${perSecond.toFixed(0)} messages/s, ` +
        `${used.toFixed(1)} s of processor time, ${String(residentMb)} MB`,
    );
  }
  const slowness = stretches.reduce((sum, { perSecond }) => sum + 1 / perSecond, 0);
  console.log(`in all: ${(count / slowness).toFixed(0)} messages/s, repeated ones included`);
  return stretches;
};

/** The last fifth holds hardly more than the second: the first is still warming up. A short run says nothing. */
const staysFlat = (stretches: readonly Stretch[]): boolean => {
  const fifth = Math.floor(stretches.length / 5);
  if (fifth === 0) return true;
  const most = (some: readonly Stretch[]) => Math.max(...some.map(({ residentMb }) => residentMb));
  const [early, late] = [stretches.slice(fifth, 2 * fifth), stretches.slice(-fifth)].map(most) as [
    number,
    number,
  ];
  const ratio = late / early;
  console.log(`memory, last fifth ÷ second fifth: ${ratio.toFixed(2)}`);
  return ratio <= 1.2;
};

/** Every number from 0 on, and none twice. */
const IN_LOG = `
  with message as (
    select convert_from(e.payload, 'UTF8')::jsonb #>> '{data,messageId}' as id
      from ledger.event e join ledger.stream s using (stream_no)
     where s.name like 'smsMessages-%')
  select count(*)::int as messages, count(distinct id)::int as different,
         max(substr(id, 2)::int)::int as last
    from message`;

const isWhole = async (
  product: StandaloneProduct,
  ask: Ask,
  expected: number,
): Promise<boolean> => {
  const client = new pg.Client(await product.databaseUrl());
  await client.connect();
  const { rows } = await client.query<Record<'messages' | 'different' | 'last', number>>(IN_LOG);
  await client.end();
  const [found = { messages: 0, different: 0, last: 0 }] = rows;
  console.log(`in the log: ${JSON.stringify(found)}, expected ${String(expected)}`);
  const started = performance.now();
  const counted = await eventually(
    'the views have counted them all',
    async () => {
      const { pledged } = await ask<{ readonly pledged: { readonly messages: number } }>(
        `/sms/campaigns/${CAMPAIGN.shortCode}/${CAMPAIGN.campaignId}`,
      );
      return pledged.messages >= expected ? pledged.messages : undefined;
    },
    600_000,
  );
  const waited = ((performance.now() - started) / 1000).toFixed(0);
  console.log(
    `the api counts ${String(counted)}, ${waited} s later, ${String(product.usage.residentMb)} MB`,
  );
  const { messages, different, last } = found;
  return [messages, different, last + 1, counted].every((number) => number === expected);
};
