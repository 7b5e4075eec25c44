import { fastify } from 'fastify';
import type { AddressInfo } from 'node:net';
import { ApiTokens } from '../../apps/api/src/index.js';
import { type Figure, figureOf, ratioOf } from './figure.js';
import { carryOut, startLedgerProcess } from './ledger-process.js';
import { type Load, type LoadDone, postFromOutside } from './load-client.js';
import type { Progress } from './options.js';
import type { Row, Section, Target } from './report.js';
import { ACCOUNTANT, sceneCommands } from './scene.js';
import type { ScratchPostgres } from './scratch-ledger.js';
import { uuidOf } from './uuid-of.js';

const CONNECTIONS = 256;
const ROUND_MS = 2500;

const NO_OP = 'no-op Fastify POST';
const ANONYMOUS = 'donation, anonymous';
const NAMED = 'donation, named giver';

type Post = Pick<Load, 'port' | 'path' | 'giver'>;

/** A donation over HTTP against a server that only parses the same body. */
export const measureHttp = async (
  postgres: ScratchPostgres,
  rounds: number,
  progress: Progress,
): Promise<Section> => {
  const ledger = await startLedgerProcess(await postgres.ledger('bench_http'));
  await carryOut(ledger.writer, sceneCommands());
  const token = await tokenOf(ledger.app.get(ApiTokens));
  await ledger.app.listen(0, '127.0.0.1');
  const noOp = fastify();
  noOp.post('/donations', async () => Promise.resolve({ recorded: true }));
  await noOp.listen({ port: 0, host: '127.0.0.1' });

  const { port } = ledger.app.getHttpServer().address() as AddressInfo;
  const contenders: [string, Post][] = [
    [
      NO_OP,
      { port: (noOp.server.address() as AddressInfo).port, path: '/donations', giver: 'anonymous' },
    ],
    [ANONYMOUS, { port, path: undefined, giver: 'anonymous' }],
    [NAMED, { port, path: undefined, giver: 'named' }],
  ];
  const results = new Map(contenders.map(([name]) => [name, [] as LoadDone[]]));
  let from = 0;
  for (let round = 0; round <= rounds; round++) {
    for (const [name, post] of contenders) {
      const load = { ...post, token, from, connections: CONNECTIONS, durationMs: ROUND_MS };
      const done = await postFromOutside(load);
      from += done.asked;
      if (done.refused > 0) throw new Error(`${name}: ${done.refused} were refused`);
      progress(`http ${round}/${rounds}: ${name}: ${Math.round(done.perSecond)}/s`);
      if (round > 0) results.get(name)?.push(done);
    }
  }
  await Promise.all([noOp.close(), ledger.close()]);
  return sectionOf(results);
};

const tokenOf = async (tokens: ApiTokens): Promise<string> => {
  const key = uuidOf(0, 'person');
  const order = { person: ACCOUNTANT, label: 'bench', issuedBy: ACCOUNTANT, key };
  const { secret } = await tokens.issue(order);
  if (secret === undefined) throw new Error('the token had been issued before');
  return secret;
};

const sectionOf = (results: ReadonlyMap<string, readonly LoadDone[]>): Section => {
  const of = (name: string, what: 'perSecond' | 'p99') =>
    (results.get(name) ?? []).map((done) => done[what]);
  const row = (what: string, unit: string, figure: Figure, target?: Target): Row => ({
    what,
    unit,
    figure,
    ...(target && { target }),
  });
  const target: Target = { sense: 'at least', must: 0.5, reachFor: 0.7 };
  return {
    title: 'A donation over HTTP',
    how: `Validated, authorised by a token, judged by all rules, durable before it is answered; the name and telephone number of a named giver are sealed in the vault first. Against a Fastify route that parses the same body and answers. ${CONNECTIONS} connections are kept open by a client in a process of its own, on the same cores as the server and PostgreSQL. Rounds of ${ROUND_MS / 1000} s take turns.`,
    rows: [
      ...[ANONYMOUS, NAMED].map((name) =>
        row(
          `${name} ÷ ${NO_OP}`,
          'ratio',
          ratioOf(of(name, 'perSecond'), of(NO_OP, 'perSecond')),
          target,
        ),
      ),
      ...[NO_OP, ANONYMOUS, NAMED].flatMap((name) => [
        row(name, 'requests/s', figureOf(of(name, 'perSecond'))),
        row(`${name}: p99`, 'ms', figureOf(of(name, 'p99'))),
      ]),
    ],
  };
};
