import type { AddressInfo } from 'node:net';
import type { OpenSmsCampaign } from '#contracts';
import type { LedgerWriter } from '#event-store';
import { BareInserts } from './bare-inserts.js';
import { closedLoop } from './callers.js';
import { figureOf, ratioOf } from './figure.js';
import { carryOut, startLedgerProcess } from './ledger-process.js';
import type { Options, Progress } from './options.js';
import type { Row, Section } from './report.js';
import { ACCOUNTANT, NOW, ROOT, sceneCommands, TODAY } from './scene.js';
import { ask, type ScratchPostgres } from './scratch-ledger.js';
import { AT_ONCE, deliverFromOutside, REPEATED, type SmsLoad } from './sms-client.js';
import { uuidOf } from './uuid-of.js';

const CONNECTIONS = 8;
const ROUND_MS = 4000;
/** It goes to another process as JSON, which has no infinity. */
const UNLIMITED = Number.MAX_SAFE_INTEGER;
const SAMPLE_MS = 500;
const CARRIER = 'VIETTEL';
const KEY = 'the-key-of-a-carrier-in-a-bench-0001';

const BATCHED = `INSERT of ${AT_ONCE} rows per commit, 1 connection`;
const SMS = 'text messages over HTTP';

const campaign: OpenSmsCampaign = {
  shortCode: '1406',
  campaignId: 'bench',
  name: 'Một tin nhắn, vạn tấm lòng',
  keyword: 'BC',
  countLimit: 1,
  price: 20_000,
  from: '2026-12-01',
  until: '2026-12-31',
  organiserUnitId: ROOT,
  partners: [],
  basis: { number: '12/KH', date: '2026-11-20', issuer: 'Hội LHPN tỉnh' },
};

/** Deliveries of a national campaign over HTTP, against raw batched inserts. */
export const measureSms = async (
  postgres: ScratchPostgres,
  { rounds, messages }: Options,
  progress: Progress,
): Promise<Section> => {
  const urls = await postgres.ledger('bench_sms');
  const ledger = await startLedgerProcess(urls, { settings: { smsCarriers: { [CARRIER]: KEY } } });
  await openCampaign(ledger.writer);
  await ledger.app.listen(0, '127.0.0.1');
  const { port } = ledger.app.getHttpServer().address() as AddressInfo;
  const bare = await BareInserts.open(urls.owner, 1);

  let from = 0;
  const deliver = async (limit: Pick<SmsLoad, 'durationMs' | 'deliveries'>): Promise<number> => {
    const done = await deliverFromOutside({ ...loadOn(port), ...limit, from });
    if (done.refused > 0) throw new Error(`${SMS}: ${done.refused} deliveries were refused`);
    from += done.asked;
    return done.perSecond;
  };
  // The first delivery opens the stream, and is what an average envelope is taken from.
  await deliver({ durationMs: ROUND_MS, deliveries: 1 });
  const body = Buffer.alloc(await averageMessage(urls.owner));
  const bodies = new Array<Buffer>(AT_ONCE).fill(body);
  const rates = { sms: [] as number[], bare: [] as number[] };
  for (let round = 0; round <= rounds; round++) {
    const sms = await deliver({ durationMs: ROUND_MS, deliveries: UNLIMITED });
    const raw = await closedLoop(1, ROUND_MS, () => bare.insertMany(0, bodies));
    progress(`sms ${round}/${rounds}: ${Math.round(sms)} messages/s`);
    if (round === 0) continue;
    rates.sms.push(sms);
    rates.bare.push(raw.perSecond * AT_ONCE);
  }
  const deliveries = Math.ceil(messages / AT_ONCE);
  const memory = await memoryDuring(
    () => deliver({ durationMs: UNLIMITED, deliveries }),
    deliveries,
  );
  await mustHaveAll(urls.owner, from);
  await Promise.all([bare.close(), ledger.close()]);
  return sectionOf(rates, { bytes: body.length, memory });
};

const loadOn = (port: number) => ({
  ...{ port, carrier: CARRIER, key: KEY, shortCode: campaign.shortCode, text: 'BC' },
  ...{ timestamp: NOW.getTime() / 1000, sentAt: `${TODAY}T01:00:00Z`, connections: CONNECTIONS },
});

const openCampaign = (writer: LedgerWriter): Promise<void> => {
  const call = { actor: ACCOUNTANT, key: uuidOf(1, 'campaign'), today: TODAY };
  const [root] = sceneCommands();
  if (!root) throw new Error('a scene without a unit');
  return carryOut(writer, [root, { ...call, type: 'OpenSmsCampaign', data: campaign }]);
};

const averageMessage = async (url: string): Promise<number> => {
  const [row] = await ask(
    url,
    `select round(avg(octet_length(payload)))::int as bytes
       from (select payload from ledger.event order by position desc limit ${REPEATED}) last`,
  );
  return Number(row?.bytes);
};

/** None lost, none twice. @throws Error */
const mustHaveAll = async (url: string, deliveries: number): Promise<void> => {
  const expected = deliveries * (AT_ONCE - REPEATED) + REPEATED;
  const [row] = await ask(
    url,
    `select count(*)::int as messages from ledger.event e join ledger.stream s using (stream_no)
      where s.name like 'smsMessages-%'`,
  );
  const found = Number(row?.messages);
  if (found !== expected) throw new Error(`${found} messages are in the log, not ${expected}`);
};

/** Resident memory of the server, early and late, in MB; none where nothing is delivered. */
const memoryDuring = async (
  work: () => Promise<unknown>,
  deliveries: number,
): Promise<{ readonly early: number; readonly late: number } | undefined> => {
  if (deliveries === 0) return undefined;
  const samples: number[] = [];
  const timer = setInterval(() => samples.push(process.memoryUsage.rss() / 2 ** 20), SAMPLE_MS);
  await work();
  clearInterval(timer);
  const fifth = Math.ceil(samples.length / 5);
  const early = figureOf(samples.slice(0, fifth)).median;
  return { early, late: figureOf(samples.slice(-fifth)).median };
};

interface Circumstances {
  readonly bytes: number;
  readonly memory: Awaited<ReturnType<typeof memoryDuring>>;
}

const sectionOf = (
  { sms, bare }: { readonly sms: number[]; readonly bare: number[] },
  { bytes, memory }: Circumstances,
): Section => {
  const rows: Row[] = [
    { what: `${SMS} ÷ batched INSERT`, unit: 'ratio', figure: ratioOf(sms, bare) },
    {
      what: SMS,
      unit: 'messages/s',
      figure: figureOf(sms),
      target: { sense: 'at least', must: 5000 },
    },
    { what: BATCHED, unit: 'rows/s', figure: figureOf(bare) },
  ];
  if (memory)
    rows.push(
      { what: 'resident memory, first fifth', unit: 'MB', figure: figureOf([memory.early]) },
      {
        what: 'resident memory, last fifth ÷ first fifth',
        unit: 'ratio',
        figure: figureOf([memory.late / memory.early]),
        target: { sense: 'at most', must: 1.2 },
      },
    );
  return {
    title: 'Text messages',
    how: `Deliveries of ${AT_ONCE} messages under a carrier's signature, ${REPEATED} of which came before; each message judged, its sender sealed in the vault, durable before it is answered. Repeated messages are counted in the rate. Against raw inserts of bodies of the same size (${bytes} bytes). ${CONNECTIONS} connections from a process of its own, on the same cores as the server and PostgreSQL. Rounds of ${ROUND_MS / 1000} s take turns; afterwards the log is asked whether each message is in it once.`,
    rows,
  };
};
