import { ORIGIN, SmallLog } from '../test/small-log.js';
import { checkLog, currentCheckpoint } from './check-log.js';
import { nodePrimitives } from './node-primitives.js';
import { Prover } from './prove.js';
import { readReceipt, verifyReceipt, writeReceipt } from './inclusion-receipt.js';
import { SigningKey } from './signing-key.js';
import { ED25519 } from './verifier-key.js';
import { webPrimitives } from './web-primitives.js';

const sealed = async (...sizes: number[]): Promise<SmallLog> => {
  const log = await SmallLog.make();
  for (const [day, size] of sizes.entries())
    await log.seal(size, `2026-03-${String(day + 10)}T08:00:00Z`);
  return log;
};

const check = (log: SmallLog, kept: readonly string[] = []) =>
  checkLog({
    source: log,
    key: log.key.verifier,
    kept: kept.map((note) => ({ name: 'yesterday’s checkpoint', note })),
  });

describe('checking a whole log', () => {
  it.each([0, 1, 256, 257, 700])('finds nothing wrong with one of %i entries', async (size) => {
    const seen: number[] = [];
    const log = await sealed(0, Math.floor(size / 2), size);
    const report = await checkLog({
      source: log,
      key: log.key.verifier,
      onEntry: (index) => seen.push(index),
    });
    expect(report).toMatchObject({ findings: [], checkpoint: { size, origin: ORIGIN } });
    expect(seen).toHaveLength(size);
  });

  it('names an entry of which one bit turned over', async () => {
    const log = await sealed(300);
    log.flip('tile/entries/000', 5);
    expect((await check(log)).findings).toMatchObject([{ code: 'ENTRY_WRONG', where: 'entry 0' }]);
  });

  it('names a tile of which one bit turned over', async () => {
    const log = await sealed(300);
    log.flip('tile/0/000', 7 * 32);
    expect((await check(log)).findings).toMatchObject([
      { code: 'TILE_WRONG', where: 'tile/0/000', what: 'it has another hash for entry 7' },
    ]);
    const higher = await sealed(300);
    higher.flip('tile/1/000.p/1', 3);
    expect((await check(higher)).findings).toMatchObject([
      { code: 'TILE_WRONG', where: 'tile/1/000.p/1' },
    ]);
  });

  it('names two entries that have changed places', async () => {
    const log = await sealed(10);
    const bundle = Buffer.from(log.files.get('tile/entries/000.p/10')!);
    log.files.set(
      'tile/entries/000.p/10',
      Buffer.concat([bundle.subarray(9, 18), bundle.subarray(0, 9), bundle.subarray(18)]),
    );
    expect((await check(log)).findings.map(({ where }) => where)).toEqual(['entry 0', 'entry 1']);
  });

  it('names a file that is missing, and one that is cut off', async () => {
    const log = await sealed(300);
    log.files.delete('tile/0/001.p/44');
    log.files.set('tile/1/000.p/1', new Uint8Array(31));
    expect((await check(log)).findings).toMatchObject([
      { code: 'TILE_MISSING', where: 'tile/0/001.p/44' },
      { code: 'TILE_TRUNCATED', where: 'tile/1/000.p/1' },
    ]);
  });

  it('names a bundle that holds an entry twice, or one too few', async () => {
    const log = await sealed(10);
    const bundle = Buffer.from(log.files.get('tile/entries/000.p/10')!);
    for (const spoilt of [Buffer.concat([bundle, bundle.subarray(0, 9)]), bundle.subarray(9)]) {
      log.files.set('tile/entries/000.p/10', spoilt);
      expect((await check(log)).findings).toMatchObject([
        { code: 'BUNDLE_MALFORMED', where: 'tile/entries/000.p/10' },
      ]);
    }
  });

  it('says that the root is another when entries and tiles were rewritten together', async () => {
    const log = await sealed(10);
    const signed = log.files.get('checkpoint')!;
    const other = Object.assign(await SmallLog.make(), { key: log.key });
    await other.seal(10, undefined, (index) => Buffer.from(`other ${String(index)}`));
    other.files.set('checkpoint', signed);
    other.files.delete('seals');
    expect((await check(other)).findings).toMatchObject([
      { code: 'ROOT_WRONG', since: 'from the beginning, up to checkpoint (10 entries)' },
    ]);
  });

  it('says between which seals history was rewritten, when even the root was signed anew', async () => {
    const honest = await sealed(100, 200, 300);
    const other = Object.assign(await SmallLog.make(), { key: honest.key });
    await other.seal(300, '2026-03-12T08:00:00Z', (index) =>
      Buffer.from(`entry ${String(index === 150 ? 9999 : index)}`),
    );
    other.files.set('seals', honest.files.get('seals')!);
    const { findings } = await check(other);
    expect(findings).toMatchObject([
      {
        code: 'SPLIT_VIEW',
        where: 'seal of 2026-03-11T08:00:00Z',
        since:
          'after seal of 2026-03-10T08:00:00Z (100 entries), up to seal of 2026-03-11T08:00:00Z (200 entries)',
      },
      { code: 'SPLIT_VIEW', where: 'seal of 2026-03-12T08:00:00Z' },
    ]);
  });

  it('finds it for anybody who kept yesterday’s checkpoint, and nothing but that', async () => {
    const honest = await SmallLog.make();
    const yesterday = await honest.seal(200);
    const other = Object.assign(await SmallLog.make(), { key: honest.key });
    await other.seal(300, undefined, (index) => Buffer.from(`other ${String(index)}`));
    expect((await check(other, [yesterday])).findings).toMatchObject([
      { code: 'SPLIT_VIEW', where: 'yesterday’s checkpoint' },
    ]);
  });

  it('does not take an older checkpoint for a new one', async () => {
    const log = await sealed(100);
    const old = log.files.get('checkpoint')!;
    const latest = await log.seal(200);
    log.files.set('checkpoint', old);
    const { findings } = await check(log, [latest]);
    expect(findings[0]).toMatchObject({
      code: 'OLDER_CHECKPOINT',
      what: 'it has 100 entries, and yesterday’s checkpoint has 200',
    });
  });

  it('does not look at a checkpoint that another key has signed', async () => {
    const log = await sealed(10);
    const another = await SigningKey.make(ORIGIN, ED25519);
    log.files.set(
      'checkpoint',
      Buffer.from(another.signCheckpoint({ size: 10, root: new Uint8Array(32) })),
    );
    expect((await check(log)).findings).toMatchObject([{ code: 'NOT_SIGNED_BY_THIS_KEY' }]);
  });
});

describe('a receipt', () => {
  const receiptFor = async (log: SmallLog, index: number): Promise<string> => {
    const { size } = await currentCheckpoint({ source: log, key: log.key.verifier });
    const proof = await new Prover(nodePrimitives, log, size).inclusion(index);
    const checkpoint = Buffer.from(log.files.get('checkpoint')!).toString();
    return writeReceipt({ index, proof, checkpoint, extra: Buffer.from('what is said along') });
  };
  const entry = Buffer.from('entry 123');

  it.each([
    ['Node', nodePrimitives],
    ['WebCrypto', webPrimitives],
  ])('proves its entry with nothing but the log’s key, by %s', async (_, by) => {
    const log = await sealed(300);
    const file = await receiptFor(log, 123);
    expect(file).toMatch(/^c2sp\.org\/tlog-proof@v1\nextra \S+\nindex 123\n/);
    const receipt = readReceipt(file);
    expect(writeReceipt(receipt)).toBe(file);
    const signed = await verifyReceipt(by, receipt, { entry, key: log.key.verifier });
    expect(signed.size).toBe(300);
  });

  it('is no proof of another entry, nor of the same one elsewhere', async () => {
    const log = await sealed(300);
    const receipt = readReceipt(await receiptFor(log, 123));
    const key = log.key.verifier;
    const other = { entry: Buffer.from('entry 124'), key };
    const elsewhere = { ...receipt, index: 124 };
    for (const wrong of [
      verifyReceipt(nodePrimitives, receipt, other),
      verifyReceipt(nodePrimitives, elsewhere, { entry, key }),
    ])
      await expect(wrong).rejects.toMatchObject({ code: 'NOT_INCLUDED' });
  });

  it.each([
    ['another first line', (file: string) => file.replace('@v1', '@v2'), 'PROOF_MALFORMED'],
    ['no index', (file: string) => file.replace('index 123', 'index'), 'PROOF_MALFORMED'],
    ['no checkpoint', (file: string) => file.split('\n\n')[0] ?? '', 'PROOF_MALFORMED'],
    [
      'an index with a leading zero',
      (file: string) => file.replace('123', '0123'),
      'PROOF_MALFORMED',
    ],
    [
      'base64 that is not canonical',
      (file: string) => file.replace(/=\n/, '\n'),
      'BASE64_NOT_CANONICAL',
    ],
  ])('with %s is refused', async (_, spoil, code) => {
    const file = spoil(await receiptFor(await sealed(300), 123));
    expect(() => readReceipt(file)).toThrow(expect.objectContaining({ code }) as Error);
  });
});
