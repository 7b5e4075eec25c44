import { createServer, type RequestListener, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { once } from 'node:events';
import { text as textOf } from 'node:stream/consumers';
import { SmallLog } from '../test/small-log.js';
import { base64Of } from './base64.js';
import { currentCheckpoint } from './check-log.js';
import { nodePrimitives } from './node-primitives.js';
import { Prover } from './prove.js';
import { signatureLine } from './signed-note.js';
import { SigningKey } from './signing-key.js';
import { COSIGNATURE } from './verifier-key.js';
import { Witness, type WitnessAnswer, type Witnessed } from './witness.js';
import { askWitness } from './witness-client.js';

const TIME = 1_700_000_000;

const witnessOf = async (log: SmallLog) => {
  const seen = new Map<string, Witnessed>();
  const key = await SigningKey.make('ngo.example/w1', COSIGNATURE);
  const memory = {
    last: (origin: string) => Promise.resolve(seen.get(origin)),
    keep: (origin: string, size: Witnessed) => Promise.resolve(void seen.set(origin, size)),
  };
  return { key, witness: new Witness({ key, logs: [log.key.verifier], memory, now: () => TIME }) };
};

const requestOf = async (log: SmallLog, old: number, from = old): Promise<string> => {
  const { size } = await currentCheckpoint({ source: log, key: log.key.verifier });
  const proof = await new Prover(nodePrimitives, log, size).consistency(from);
  const lines = proof.map((hash) => `${base64Of(hash)}\n`).join('');
  return `old ${String(old)}\n${lines}\n${Buffer.from(log.files.get('checkpoint')!).toString()}`;
};

describe('a witness', () => {
  it('cosigns what it sees first, and what goes on from there', async () => {
    const log = await SmallLog.make();
    const { witness } = await witnessOf(log);
    await log.seal(100);
    expect(await witness.addCheckpoint(await requestOf(log, 0))).toMatchObject({ status: 200 });
    await log.seal(300);
    const answer = await witness.addCheckpoint(await requestOf(log, 100));
    expect(answer).toMatchObject({
      status: 200,
      body: expect.stringMatching(/^— ngo\.example\/w1 \S+\n$/) as string,
    });
    // The same again: it saw nothing new, and says so with a new time.
    expect(await witness.addCheckpoint(await requestOf(log, 300))).toMatchObject({ status: 200 });
  });

  it('tells which size it knows', async () => {
    const log = await SmallLog.make();
    const { witness } = await witnessOf(log);
    await log.seal(100);
    await witness.addCheckpoint(await requestOf(log, 0));
    const answer: WitnessAnswer = await witness.addCheckpoint(await requestOf(log, 0));
    expect(answer).toEqual({ status: 409, type: 'text/x.tlog.size', body: '100\n' });
  });

  it('does not cosign another history', async () => {
    const log = await SmallLog.make();
    const { witness } = await witnessOf(log);
    await log.seal(100);
    await witness.addCheckpoint(await requestOf(log, 0));
    const other = Object.assign(await SmallLog.make(), { key: log.key });
    await other.seal(200, undefined, (index) => Buffer.from(`other ${String(index)}`));
    expect(await witness.addCheckpoint(await requestOf(other, 100))).toMatchObject({ status: 422 });
    await log.seal(200);
    expect(await witness.addCheckpoint(await requestOf(log, 100, 50))).toMatchObject({
      status: 422,
    });
    expect(await witness.addCheckpoint(await requestOf(log, 100))).toMatchObject({ status: 200 });
  });

  it('knows its logs and their keys, and reads nothing that is malformed', async () => {
    const log = await SmallLog.make();
    const { witness } = await witnessOf(log);
    const stranger = await SmallLog.make();
    await stranger.seal(5);
    expect(await witness.addCheckpoint(await requestOf(stranger, 0))).toMatchObject({
      status: 403,
    });
    const request = await requestOf(stranger, 0);
    const unknown = request.replace('so.example/log\n', 'elsewhere.example/log\n');
    expect(await witness.addCheckpoint(unknown)).toMatchObject({ status: 404 });
    for (const body of ['', 'old 05\n\n', request.replace('old 0', 'old zero')])
      expect(await witness.addCheckpoint(body)).toMatchObject({ status: 400 });
  });
});

describe('a log that asks a witness', () => {
  let server: Server | undefined;
  afterEach(() => server?.close());

  const serving = async (listener: RequestListener): Promise<string> => {
    server = createServer(listener).listen(0, '127.0.0.1');
    await once(server, 'listening');
    return `http://127.0.0.1:${String((server.address() as AddressInfo).port)}`;
  };
  const serve = (witness: Witness) =>
    serving((request, response) => {
      void textOf(request)
        .then((body) => witness.addCheckpoint(body))
        .then(({ status, type, body }) =>
          response.writeHead(status, { 'content-type': type }).end(body),
        );
    });
  const ask = async (log: SmallLog, url: string, key: SigningKey) => {
    const checkpoint = await currentCheckpoint({ source: log, key: log.key.verifier });
    const prover = new Prover(nodePrimitives, log, checkpoint.size);
    return askWitness(
      nodePrimitives,
      { url, key: key.verifier },
      {
        checkpoint,
        proofFrom: (old) => prover.consistency(old),
        oldSize: 0,
        signal: AbortSignal.timeout(20_000),
      },
    );
  };

  it('gets a cosignature, whatever size the witness knew', async () => {
    const log = await SmallLog.make();
    const { witness, key } = await witnessOf(log);
    const url = await serve(witness);
    await log.seal(100);
    expect(await ask(log, url, key)).toHaveLength(1);
    await log.seal(250);
    expect(await ask(log, url, key)).toHaveLength(1);
  });

  it('names a witness that is down', async () => {
    const log = await SmallLog.make();
    const { key } = await witnessOf(log);
    await log.seal(1);
    const url = await serving((_, response) => response.writeHead(503).end());
    await expect(ask(log, url, key)).rejects.toMatchObject({ code: 'WITNESS_DOWN' });
    server?.closeAllConnections();
    server?.close();
    await expect(ask(log, 'http://127.0.0.1:1', key)).rejects.toMatchObject({
      code: 'WITNESS_DOWN',
      where: 'witness ngo.example/w1 (http://127.0.0.1:1)',
    });
  });

  it.each([
    ['signs something else', (key: SigningKey) => signatureLine(key.cosign('else\n', TIME)), 200],
    ['answers with nothing', () => '', 200],
    ['answers with an unsigned page', () => '<html></html>\n', 200],
    ['claims to know more than there is', () => '1000\n', 409],
    ['claims to know no number', () => 'many\n', 409],
  ])('names a witness that %s', async (_, bodyOf, status) => {
    const log = await SmallLog.make();
    const { key } = await witnessOf(log);
    await log.seal(1);
    const url = await serving((_request, response) => response.writeHead(status).end(bodyOf(key)));
    await expect(ask(log, url, key)).rejects.toMatchObject({ code: 'WITNESS_LIES' });
  });

  it('names a witness that does not want it', async () => {
    const log = await SmallLog.make();
    const { key, witness } = await witnessOf(await SmallLog.make());
    await log.seal(1);
    await expect(ask(log, await serve(witness), key)).rejects.toMatchObject({
      code: 'WITNESS_REFUSES',
    });
  });
});
