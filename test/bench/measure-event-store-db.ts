import { type ChildProcess, fork } from 'node:child_process';
import { randomUUID } from 'node:crypto';
import path from 'node:path';
import { type Append, EventStoreDbEventStore } from '#event-store';
import { aggregates } from '#ledger';
import { closedLoop, type Throughput } from './callers.js';
import { anonymousGift, bookOf } from './donations.js';
import { figureOf, ratioOf } from './figure.js';
import { carryOut, startLedgerProcess } from './ledger-process.js';
import type { Progress } from './options.js';
import { RawAppends } from './raw-appends.js';
import type { Row, Section } from './report.js';
import { ACCOUNTANT, sceneCommands } from './scene.js';
import type { ScratchPostgres } from './scratch-ledger.js';
import { uuidOf } from './uuid-of.js';

const ROUND_MS = 1500;
const CALLERS = 32;
const BODY = Buffer.alloc(700);

const RAW = `the client, ${CALLERS} callers, one event in a call`;
const RAW_SHARED = `the client's shared stream of appends, ${CALLERS} callers`;
const STORE = `the store, ${CALLERS} callers, one event in a call`;
const STORE_KEYS = `the store with a key each, ${CALLERS} callers`;
const RAW_HOT = 'the client, one book, one event in a call';
const HOT = 'the writer, 256 callers, one book';

interface Contender {
  readonly name: string;
  readonly callers: number;
  readonly ask: (caller: number) => Promise<unknown>;
}

/** The ledger in EventStoreDB against its bare client, on the server that the tests use. */
export const measureEventStoreDb = async (
  postgres: ScratchPostgres,
  rounds: number,
  progress: Progress,
): Promise<Section> => {
  const { url, server } = await startServer();
  const urls = await postgres.ledger('bench_event_store_db');
  const store = new EventStoreDbEventStore({
    url,
    databaseUrl: urls.writer,
    categories: aggregates.map(({ category }) => category),
    callMs: 30_000,
  });
  const ledger = await startLedgerProcess(urls, { store });
  await carryOut(ledger.writer, sceneCommands());
  const [single, shared] = [new RawAppends(url, 'single'), new RawAppends(url, 'shared')];
  let gifts = 0;
  const give = () => {
    const number = gifts++;
    const gift = anonymousGift(number, bookOf(0));
    return ledger.record(gift, ACCOUNTANT, uuidOf(number, 'donation'));
  };
  const contenders: Contender[] = [
    { name: RAW, callers: CALLERS, ask: (caller) => single.append(caller, BODY) },
    { name: STORE, callers: CALLERS, ask: throughStore(store, false) },
    { name: STORE_KEYS, callers: CALLERS, ask: throughStore(store, true) },
    { name: RAW_SHARED, callers: CALLERS, ask: (caller) => shared.append(caller, BODY) },
    { name: RAW_HOT, callers: 1, ask: () => single.append(-1, BODY) },
    { name: HOT, callers: 256, ask: give },
  ];
  const results = await takeTurns(contenders, rounds, progress);
  await Promise.all([single.close(), shared.close(), ledger.close()]);
  server.disconnect();
  return sectionOf(results);
};

const startServer = async (): Promise<{ url: string; server: ChildProcess }> => {
  const server = fork(path.join(import.meta.dirname, 'event-store-db-process.js'));
  const url = await new Promise<string>((resolve, reject) => {
    server.once('message', (message) => resolve(message as string));
    server.once('exit', () => reject(new Error('the server has ended by itself')));
  });
  return { url, server };
};

/** Each caller has a stream of its own. */
const throughStore = (store: EventStoreDbEventStore, hasKeys: boolean): Contender['ask'] => {
  const revisions = new Map<number, { readonly stream: string; revision: number }>();
  return async (caller) => {
    const book = revisions.get(caller) ?? { stream: `raw-${randomUUID()}`, revision: -1 };
    revisions.set(caller, book);
    const [outcome] = await store.append([oneEvent(book, hasKeys)]);
    if (outcome?.status !== 'appended') throw new Error('a stream of its own was written to');
    book.revision += 1;
  };
};

const oneEvent = (book: { stream: string; revision: number }, hasKeys: boolean): Append => {
  const place = book.revision + 1;
  const key = {
    commandId: randomUUID(),
    fingerprint: '7'.repeat(32),
    firstRevision: place,
    lastRevision: place,
  };
  return {
    stream: book.stream,
    expectedRevision: book.revision,
    events: [{ id: randomUUID(), type: 'Raw', bytes: BODY }],
    keys: hasKeys ? [key] : [],
  };
};

interface Result extends Throughput {
  /** Processor time of this process for one event, in µs; the server's and PostgreSQL's aside. */
  readonly cost: number;
}

type Results = ReadonlyMap<string, readonly Result[]>;

/** The first round warms up and is not counted; in every other the last comes first. */
const takeTurns = async (
  contenders: readonly Contender[],
  rounds: number,
  progress: Progress,
): Promise<Results> => {
  const results = new Map(contenders.map(({ name }) => [name, [] as Result[]]));
  for (let round = 0; round <= rounds; round++) {
    for (const contender of round % 2 === 0 ? contenders : contenders.toReversed()) {
      const { name } = contender;
      const result = await resultOf(contender);
      const rate = Math.round(result.perSecond);
      progress(`event-store-db ${round}/${rounds}: ${name}: ${rate} events/s`);
      if (round > 0) results.get(name)?.push(result);
    }
  }
  return results;
};

const resultOf = async ({ callers, ask }: Contender): Promise<Result> => {
  const before = process.cpuUsage();
  const result = await closedLoop(callers, ROUND_MS, ask);
  const { user, system } = process.cpuUsage(before);
  return { ...result, cost: (user + system) / ((result.perSecond * ROUND_MS) / 1000) };
};

const sectionOf = (results: Results): Section => {
  const of = (name: string, what: keyof Result) =>
    (results.get(name) ?? []).map((result) => result[what]);
  const ratio = (name: string, base: string, must?: number): Row => ({
    what: `${name} ÷ ${base}`,
    unit: 'ratio',
    figure: ratioOf(of(name, 'perSecond'), of(base, 'perSecond')),
    ...(must !== undefined && { target: { sense: 'at least', must } }),
  });
  return {
    title: 'Append to EventStoreDB',
    how: `Through the store, and through the writer by Nest's command bus, against the bare client at exact revisions, with events of ${BODY.length} bytes. The server is the one of the tests, in a process of its own, which keeps nothing on a disk: only ratios mean anything, and a real server's are closer to 1, since it takes longer. A key is reserved in PostgreSQL, durably, before its events are written. The client's shared stream of appends is quicker and is not used: its failures spread from one caller to another, and it waits for ever. Rounds of ${ROUND_MS / 1000} s take turns; ratios are of the same round. Processor time is that of the process which asks.`,
    rows: [
      ratio(STORE, RAW, 0.9),
      ratio(HOT, RAW_HOT, 5),
      ratio(STORE_KEYS, RAW),
      ratio(STORE, RAW_SHARED),
      {
        what: `processor time: ${RAW} ÷ ${STORE}`,
        unit: 'ratio',
        figure: ratioOf(of(RAW, 'cost'), of(STORE, 'cost')),
      },
      ...[RAW, STORE].map((name): Row => {
        const what = `processor time per event: ${name}`;
        return { what, unit: 'µs', figure: figureOf(of(name, 'cost')) };
      }),
      ...[...results.keys()].flatMap((name): Row[] => [
        { what: name, unit: 'events/s', figure: figureOf(of(name, 'perSecond')) },
        { what: `${name}: p99`, unit: 'ms', figure: figureOf(of(name, 'p99')) },
      ]),
    ],
  };
};
