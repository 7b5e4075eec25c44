import { readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import { once } from 'node:events';
import type { AddressInfo } from 'node:net';
import path from 'node:path';
import { text as textOf } from 'node:stream/consumers';
import {
  COSIGNATURE,
  type LogStatus,
  mustBeWitnessed,
  nodePrimitives,
  readNote,
  SigningKey,
  Witness,
  type WitnessContact,
  type Witnessed,
} from '#transparency-log';
import { eventually } from '../../../test/drills/eventually.js';
import { Sealing, type SealingOptions } from '../src/sealing/sealing.js';
import { SealingScene } from './sealing-scene.js';

describe('keeping the public log', () => {
  let scene: SealingScene;
  let stop: AbortController;
  let running: Promise<void>;
  beforeEach(async () => {
    scene = await SealingScene.make();
    stop = new AbortController();
  });
  afterEach(async () => {
    stop.abort();
    await running;
    await scene.end();
  });

  const file = (name: string) => path.join(scene.disk, 'log', name);
  const keep = (options: Partial<SealingOptions> = {}) => {
    running = new Sealing({ ...scene.parts, ...options }).run(stop.signal);
  };
  const status = (found: (status: LogStatus) => boolean): Promise<LogStatus> =>
    eventually('the status', async () => {
      const text = await readFile(file('status.json'), 'utf8').catch(() => '{}');
      const now = JSON.parse(text) as LogStatus;
      return found(now) ? now : undefined;
    });

  it('seals as soon as there are 256 events, and fewer after a while', async () => {
    await scene.give(256);
    keep({ sealEveryMs: 300 });
    await status(({ size }) => size === 256);
    await scene.give(3);
    await status(({ size }) => size === 259);
    expect((await scene.check()).findings).toEqual([]);
  });

  it('stops with an alarm when somebody has changed an event, until it is put right', async () => {
    await scene.give(300);
    const alarms: string[] = [];
    keep({ compareEveryMs: 200, sealEveryMs: 100, onAlarm: ({ reason }) => alarms.push(reason) });
    await status(({ size, comparedAt }) => size === 300 && comparedAt !== undefined);
    const original =
      'create table public.kept as select payload from ledger.event where position = 7';
    await scene.asSuperuser(
      original,
      `update ledger.event set payload =
         convert_to(replace(convert_from(payload, 'UTF8'), '50000', '90000'), 'UTF8')
        where position = 7`,
    );
    const { alarm } = await status(({ state }) => state === 'stopped');
    expect(alarm).toMatchObject({
      reason: 'STORE_CHANGED',
      since: '2026-03-16T08:00:00.000Z',
      findings: expect.arrayContaining([
        {
          code: 'ENTRY_WRONG',
          where: 'entry 6',
          what: 'event 7 of the ledger is not what was sealed',
        },
      ]) as unknown,
    });
    await scene.give(300);
    await scene.asSuperuser(
      'update ledger.event set payload = (select payload from public.kept) where position = 7',
    );
    await status(({ state, size }) => state === 'sealing' && size === 600);
    expect(alarms).toEqual(['STORE_CHANGED']);
    expect((await scene.check()).findings).toEqual([]);
  });

  it('stays stopped over an event that cannot be sealed, though all that was sealed agrees', async () => {
    await scene.give(256);
    let seconds = 0;
    const now = () => new Date(Date.UTC(2026, 2, 16) + (seconds += 1) * 1000);
    keep({ sealEveryMs: 100, compareEveryMs: 200, now });
    await status(({ size }) => size === 256);
    await scene.giveOddly({}, { voucher: 'V'.repeat(70_000) });
    const first = await status(({ state }) => state === 'stopped');
    expect(first.alarm).toMatchObject({
      reason: 'UNSEALABLE',
      findings: [{ code: 'ENTRY_TOO_LONG', where: 'entry 256' }],
    });
    const later = await status(({ comparedAt = '' }) => comparedAt > (first.lookedAt ?? ''));
    expect([later.state, later.alarm]).toEqual(['stopped', first.alarm]);
    expect((await scene.check()).checkpoint?.size).toBe(256);
  });

  it('compares at once when somebody asks, and again when they have put it right', async () => {
    await scene.give(300);
    let asked: number | undefined;
    keep({ sealEveryMs: 100, askedAt: () => Promise.resolve(asked) });
    await status(({ size, comparedAt }) => size === 300 && comparedAt !== undefined);
    await scene.asSuperuser(
      'create table public.kept as select payload from ledger.event where position = 7',
      "update ledger.event set payload = payload || ' '::bytea where position = 7",
    );
    asked = 1;
    const { alarm } = await status(({ state }) => state === 'stopped');
    expect(alarm?.reason).toBe('STORE_CHANGED');
    expect(alarm?.findings.map(({ where }) => where)).toContain('entry 6');
    await scene.asSuperuser(
      'update ledger.event set payload = (select payload from public.kept) where position = 7',
    );
    asked = 2;
    await status(({ state }) => state === 'sealing');
  });

  it('has each seal witnessed, and names the witness that is down', async () => {
    const seen = new Map<string, Witnessed>();
    const key = await SigningKey.make('ngo.example/w1', COSIGNATURE);
    const witness = new Witness({
      key,
      logs: [scene.key.verifier],
      memory: {
        last: (origin) => Promise.resolve(seen.get(origin)),
        keep: (origin, last) => Promise.resolve(void seen.set(origin, last)),
      },
      now: () => 1_700_000_000,
    });
    const server = createServer((request, response) => {
      void textOf(request)
        .then((body) => witness.addCheckpoint(body))
        .then(({ status: code, body }) => response.writeHead(code).end(body));
    }).listen(0, '127.0.0.1');
    await once(server, 'listening');
    const url = `http://127.0.0.1:${String((server.address() as AddressInfo).port)}`;
    const asleep = await SigningKey.make('asleep.example', COSIGNATURE);
    const witnesses: WitnessContact[] = [
      { url, key: key.verifier },
      { url: 'http://127.0.0.1:1', key: asleep.verifier },
    ];
    keep({ witnesses, sealEveryMs: 100 });
    for (const size of [300, 600]) {
      await scene.give(300);
      const told = await status((now) => now.size === size && now.witnesses !== undefined);
      expect(told.witnesses).toMatchObject([
        {
          code: 'WITNESS_DOWN',
          where: 'witness asleep.example (http://127.0.0.1:1)',
          since: '2026-03-16T08:00:00.000Z',
        },
      ]);
      await eventually('a cosigned checkpoint', async () => {
        const note = readNote(await readFile(file('checkpoint')), 'checkpoint');
        const policy = { witnesses: [key.verifier], atLeast: 1 };
        return note.text.includes(`\n${String(size)}\n`)
          ? mustBeWitnessed(nodePrimitives, note, policy).catch(() => undefined)
          : undefined;
      });
    }
    expect((await scene.check()).findings).toEqual([]);
    server.close();
  });
});
