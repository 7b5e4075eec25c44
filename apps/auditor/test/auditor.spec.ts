import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { text } from 'node:stream/consumers';
import { ORIGIN, SmallLog } from '../../../libs/transparency-log/test/small-log.js';
import {
  askWitness,
  currentCheckpoint,
  ED25519,
  makeReceipt,
  nodePrimitives,
  Prover,
  readVerifierKey,
  signatureLine,
  SigningKey,
} from '#transparency-log';

const MAIN = path.resolve(import.meta.dirname, '../../../dist/apps/auditor/src/main.js');

const gift = (index: number): Buffer =>
  Buffer.from(
    JSON.stringify({
      entry: {
        ...{ amount: 1000, fund: 'vuot', general: true, kind: 'donation' },
        ...{ occurredOn: '2026-03-16', period: '2026-03', unit: 'xa1', year: 2026 },
      },
      ...{ envelope: 'e'.repeat(64), index, recordedOn: '2026-03-16' },
      ...{ type: 'DonationRecorded', v: 1 },
    }),
  );

describe('the auditor’s command', () => {
  let disk: string;
  let log: SmallLog;
  let kept: string;
  beforeAll(async () => {
    disk = await mkdtemp(path.join(tmpdir(), 'so-vang-auditor-'));
    log = await SmallLog.make();
    kept = await log.seal(200, '2026-03-10T08:00:00Z', gift);
    await log.seal(300, '2026-03-11T08:00:00Z', gift);
    await save(log, 'log');
    await writeFile(at('kept'), kept);
    await writeFile(at('vkey'), log.key.vkey);
    const { file } = await makeReceipt({ source: log, key: log.key.verifier, index: 123 });
    await writeFile(at('receipt'), file);
  });
  afterAll(() => rm(disk, { recursive: true, force: true }));

  const at = (name: string) => path.join(disk, name);
  const save = async (saved: SmallLog, name: string): Promise<void> => {
    for (const [file, bytes] of saved.files) {
      await mkdir(path.dirname(path.join(at(name), file)), { recursive: true });
      await writeFile(path.join(at(name), file), bytes);
    }
  };
  const run = async (...args: string[]) => {
    const child = spawn(process.execPath, [MAIN, ...args]);
    const [out, err] = [text(child.stdout), text(child.stderr)];
    const [code] = (await once(child, 'exit')) as [number];
    return { code, out: await out, err: await err };
  };
  const key = () => ['--key', at('vkey')];

  it('finds a log whole, and works the funds’ totals out of it', async () => {
    const { code, out } = await run(
      'verify-log',
      at('log'),
      ...key(),
      '--kept',
      at('kept'),
      '--totals',
    );
    expect([code, out]).toEqual([0, expect.stringContaining(`The log ${ORIGIN} is whole: 300`)]);
    expect(out).toContain('vuot\t2026-03\t0\t300000\t0\t0\t0');
  });

  it('says what a receipt proves, without any server', async () => {
    const { code, out } = await run('verify-receipt', at('receipt'), ...key());
    expect(code).toBe(0);
    expect(out).toContain('entry 123 of 300');
    expect(out).toContain('"amount": 1000');
  });

  it('ends with 1 and names the file when a byte of it was changed', async () => {
    await save(log, 'flipped');
    const bundle = await readFile(at('flipped/tile/entries/000'));
    bundle.writeUInt8(bundle.readUInt8(400) ^ 1, 400);
    await writeFile(at('flipped/tile/entries/000'), bundle);
    const { code, out } = await run('verify-log', at('flipped'), ...key());
    expect(code).toBe(1);
    expect(out).toMatch(/^ENTRY_WRONG\tentry 1\t/);
    expect(out).toContain('Bút toán đã bị sửa sau khi niêm phong.');
  });

  it('ends with 1 and names both seals when history was rewritten', async () => {
    const other = Object.assign(await SmallLog.make(), { key: log.key });
    await other.seal(300, undefined, (index) => gift(index === 250 ? 9999 : index));
    other.files.set('seals', log.files.get('seals')!);
    await save(other, 'rewritten');
    const { code, out } = await run('verify-log', at('rewritten'), ...key());
    expect(code).toBe(1);
    expect(out).toContain('after seal of 2026-03-10T08:00:00Z (200 entries)');
  });

  it('ends with 1 when a receipt is of another log, or tells something else', async () => {
    const another = await SigningKey.make(ORIGIN, ED25519);
    const foreign = await run('verify-receipt', at('receipt'), '--key', another.vkey);
    expect([foreign.code, foreign.out]).toEqual([
      1,
      expect.stringContaining('NOT_SIGNED_BY_THIS_KEY'),
    ]);
    const receipt = await readFile(at('receipt'), 'utf8');
    await writeFile(at('moved'), receipt.replace('\nindex 123\n', '\nindex 124\n'));
    const moved = await run('verify-receipt', at('moved'), ...key());
    expect([moved.code, moved.out]).toEqual([1, expect.stringContaining('NOT_INCLUDED')]);
  });

  it('ends with 2 when it cannot tell', async () => {
    for (const args of [
      ['verify-receipt', at('nowhere'), ...key()],
      ['verify-log', 'http://127.0.0.1:1/log', ...key()],
      ['verify-log', at('log'), '--key', 'no key'],
      ['verify-log', at('log')],
      ['no-such-command'],
    ])
      expect((await run(...args)).code).toBe(2);
    expect((await run('--help')).code).toBe(0);
  });

  it('is a witness, too, whose cosignature a quorum counts', async () => {
    const made = await run('make-key', 'ngo.example/w1', at('witness-key'), '--witness');
    expect(made.code).toBe(0);
    const witness = spawn(process.execPath, [
      ...[MAIN, 'serve-witness', '--key-file', at('witness-key'), '--log', at('vkey')],
      ...['--memory', at('memory'), '--port', '0'],
    ]);
    let said = '';
    while (!/http:\S+\n/.test(said)) said += String((await once(witness.stdout, 'data'))[0]);
    const url = /http:\S+/.exec(said)?.[0] ?? '';
    const checkpoint = await currentCheckpoint({ source: log, key: log.key.verifier });
    const prover = new Prover(nodePrimitives, log, checkpoint.size);
    const lines = await askWitness(
      nodePrimitives,
      { url, key: await readVerifierKey(nodePrimitives, made.out.trim()) },
      {
        checkpoint,
        proofFrom: (old) => prover.consistency(old),
        oldSize: 0,
        signal: AbortSignal.timeout(30_000),
      },
    );
    witness.kill();
    await save(log, 'cosigned');
    const note = await readFile(at('cosigned/checkpoint'), 'utf8');
    await writeFile(at('cosigned/checkpoint'), note + lines.map(signatureLine).join(''));
    const quorum = ['--witness', made.out.trim(), '--quorum', '1'];
    expect((await run('verify-log', at('cosigned'), ...key(), ...quorum)).code).toBe(0);
    const alone = await run('verify-log', at('log'), ...key(), ...quorum);
    expect([alone.code, alone.out]).toEqual([1, expect.stringContaining('TOO_FEW_WITNESSES')]);
    expect((await run('make-key', 'x', at('witness-key'))).code).toBe(2);
  });
});
