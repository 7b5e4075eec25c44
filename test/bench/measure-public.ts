import http, { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { createPublicPages } from '../../apps/public/src/create-public-pages.js';
import type { LoginUrls } from '#embedded-postgres';
import { LedgerWriter, PostgresEventStore } from '#event-store';
import { aggregates, schemaOf, upcast } from '#ledger';
import { figureOf, ratioOf } from './figure.js';
import { fill } from './measure-views.js';
import type { Progress } from './options.js';
import { askFromOutside, type PageLoadDone } from './page-client.js';
import type { Row, Section, Target } from './report.js';
import { ACCOUNTANT, NOW, TODAY } from './scene.js';
import type { ScratchPostgres } from './scratch-ledger.js';
import { uuidOf } from './uuid-of.js';
import { inOwnProcess } from './views-process.js';

const EVENTS = 3_000;
const CONNECTIONS = 64;
const ROUND_MS = 1_200;

const ANSWERS = [
  { name: 'the first page', status: 200 },
  { name: '“you have it already”', status: 304 },
] as const;
type Answer = (typeof ANSWERS)[number];

const TARGET: Target = { sense: 'at least', must: 0.8 };

/** The first page of the public pages, against a bare server that sends the same bytes. */
export const measurePublic = async (
  postgres: ScratchPostgres,
  rounds: number,
  progress: Progress,
): Promise<Section> => {
  const urls = await postgres.ledger('bench_public');
  await found(urls);
  await fill(urls, EVENTS, progress);
  await inOwnProcess({ work: 'catch up', url: urls.projector });
  const app = await createPublicPages({ databaseUrl: urls.reader }, false);
  await app.listen(0, '127.0.0.1');
  const ours = portOf(app.getHttpServer());
  const page = await theBytes(ours);
  const bare = await bareServer(page);
  const done = new Map<string, PageLoadDone[]>();
  const turns = ANSWERS.flatMap((answer) => [
    { who: 'bare' as const, port: portOf(bare), answer },
    { who: 'ours' as const, port: ours, answer },
  ]);
  for (let round = 0; round <= rounds; round++)
    for (const { who, port, answer } of turns) {
      const result = await ask(port, answer, page);
      const rate = Math.round(result.perSecond);
      progress(`public ${round}/${rounds}: ${who}, ${answer.status}: ${rate}/s`);
      // The first round warms up.
      const key = keyOf(who, answer);
      if (round > 0) done.set(key, [...(done.get(key) ?? []), result]);
    }
  await app.close();
  bare.close();
  return sectionOf(done, page.body.length);
};

/** The first event of a ledger; without it there is no book to show. */
async function found({ writer: url }: LoginUrls): Promise<void> {
  const store = new PostgresEventStore({ url });
  const writer = new LedgerWriter({
    store,
    deciders: aggregates,
    upcast,
    schemaOf,
    now: () => NOW,
  });
  await writer.execute({
    type: 'FoundLedger',
    data: { organisationName: 'Hội LHPN', demonstration: true, foundedOn: '2026-01-01' },
    actor: ACCOUNTANT,
    key: uuidOf(0, 'campaign'),
    today: TODAY,
  });
  await store.close();
}

interface Page {
  readonly headers: Record<string, string>;
  readonly body: Buffer;
  readonly etag: string;
}

/** What a browser gets, as it travels. */
function theBytes(port: number): Promise<Page> {
  const asked = { headers: { 'accept-encoding': 'br' } };
  return new Promise((resolve, reject) => {
    http
      .get({ port, host: '127.0.0.1', path: '/', ...asked }, (response) => {
        const parts: Buffer[] = [];
        response.on('data', (part: Buffer) => parts.push(part));
        response.on('end', () => {
          const { date: _, connection: __, 'keep-alive': ___, ...headers } = response.headers;
          const kept = headers as Record<string, string>;
          resolve({ headers: kept, body: Buffer.concat(parts), etag: kept['etag'] ?? '' });
        });
      })
      .on('error', reject);
  });
}

/** node:http and nothing else: the same headers and bytes, or the same 304. */
async function bareServer({ headers, body, etag }: Page): Promise<Server> {
  const { 'content-length': _, ...withoutLength } = headers;
  const server = createServer((request, response) => {
    if (request.headers['if-none-match'] === etag) response.writeHead(304, withoutLength).end();
    else response.writeHead(200, headers).end(body);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return server;
}

const portOf = (server: Server): number => (server.address() as AddressInfo).port;

async function ask(port: number, { status, name }: Answer, page: Page): Promise<PageLoadDone> {
  const held = status === 304 ? page.etag : undefined;
  const load = { port, held, status, connections: CONNECTIONS, durationMs: ROUND_MS };
  const done = await askFromOutside(load);
  if (done.others > 0) throw new Error(`${name}: ${done.others} answers were others`);
  return done;
}

const keyOf = (who: 'bare' | 'ours', answer: Answer): string => `${who} ${answer.status}`;

function sectionOf(done: ReadonlyMap<string, readonly PageLoadDone[]>, bytes: number): Section {
  const rates = (who: 'bare' | 'ours', answer: Answer) =>
    (done.get(keyOf(who, answer)) ?? []).map(({ perSecond }) => perSecond);
  const rows: Row[] = ANSWERS.flatMap((answer) => [
    {
      what: `${answer.name} ÷ bare node:http`,
      unit: 'ratio',
      figure: ratioOf(rates('ours', answer), rates('bare', answer)),
      target: TARGET,
    },
    { what: answer.name, unit: 'requests/s', figure: figureOf(rates('ours', answer)) },
    { what: `${answer.name}, bare`, unit: 'requests/s', figure: figureOf(rates('bare', answer)) },
  ]);
  return {
    title: 'Public pages',
    how: `The first page of a book of ${EVENTS} events, kept and compressed (${bytes} bytes), as the application serves it, against node:http sending the same headers and bytes, or the same 304. Both servers run in one process; ${CONNECTIONS} connections are kept open by a client in a process of its own, on the same cores. Rounds of ${ROUND_MS / 1000} s take turns.`,
    rows,
  };
}
