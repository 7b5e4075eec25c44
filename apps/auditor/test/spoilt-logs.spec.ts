import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { text } from 'node:stream/consumers';
import { ORIGIN, SmallLog } from '../../../libs/transparency-log/test/small-log.js';
import { COSIGNATURE, ED25519, makeReceipt, signatureLine, SigningKey } from '#transparency-log';

const MAIN = path.resolve(import.meta.dirname, '../../../dist/apps/auditor/src/main.js');
const SEALS = ['2026-03-10T08:00:00Z', '2026-03-11T08:00:00Z'] as const;
const AFTER_FIRST = `after seal of ${SEALS[0]} (200 entries)`;
const AFTER_SECOND = `after seal of ${SEALS[1]} (300 entries)`;

const entry = (index: number): Buffer => Buffer.from(JSON.stringify({ index, v: 1 }));

/** A log of 300 entries, sealed at 200 and at 300. */
const sealed = async (rewritten?: number, key?: SigningKey): Promise<SmallLog> => {
  const log = await SmallLog.make();
  if (key) Object.assign(log, { key });
  const entryOf = (index: number) => entry(index === rewritten ? 9_999 : index);
  await log.seal(200, SEALS[0], entryOf);
  await log.seal(300, SEALS[1], entryOf);
  return log;
};

/** Where the n-th entry of the first bundle begins, its two bytes of length included. */
const startOf = (index: number): number =>
  Array.from({ length: index }, (_, at) => 2 + entry(at).length).reduce((sum, one) => sum + one, 0);

const BUNDLE = 'tile/entries/000';
const bundleOf = (log: SmallLog): Buffer => Buffer.from(log.files.get(BUNDLE)!);

interface Spoilt {
  readonly what: string;
  readonly spoil: (log: SmallLog) => void | Promise<void>;
  readonly code: string;
  readonly where: string;
  readonly since?: string;
}

const spoilt: readonly Spoilt[] = [
  {
    what: 'a leaf of which one bit turned over',
    spoil: (log) => {
      log.flip(BUNDLE, startOf(123) + 5);
    },
    ...{ code: 'ENTRY_WRONG', where: 'entry 123', since: AFTER_FIRST },
  },
  {
    what: 'two leaves that changed places',
    spoil: (log) => {
      const bundle = bundleOf(log);
      const [from, middle, to] = [startOf(20), startOf(21), startOf(22)];
      const swapped = [bundle.subarray(middle, to), bundle.subarray(from, middle)];
      log.files.set(
        BUNDLE,
        Buffer.concat([bundle.subarray(0, from), ...swapped, bundle.subarray(to)]),
      );
    },
    ...{ code: 'ENTRY_WRONG', where: 'entry 20', since: AFTER_FIRST },
  },
  {
    what: 'a leaf that is cut off',
    spoil: (log) => {
      log.files.set(BUNDLE, bundleOf(log).subarray(0, -3));
    },
    ...{ code: 'BUNDLE_MALFORMED', where: BUNDLE, since: AFTER_SECOND },
  },
  {
    what: 'a leaf that stands there twice',
    spoil: (log) => {
      const bundle = bundleOf(log);
      log.files.set(BUNDLE, Buffer.concat([bundle.subarray(0, startOf(1)), bundle]));
    },
    ...{ code: 'BUNDLE_MALFORMED', where: BUNDLE, since: AFTER_SECOND },
  },
  {
    what: 'a leaf that is missing',
    spoil: (log) => {
      log.files.set(BUNDLE, bundleOf(log).subarray(startOf(1)));
    },
    ...{ code: 'BUNDLE_MALFORMED', where: BUNDLE, since: AFTER_SECOND },
  },
  {
    what: 'a file of entries that is missing',
    spoil: (log) => void log.files.delete('tile/entries/001.p/44'),
    ...{ code: 'TILE_MISSING', where: 'tile/entries/001.p/44', since: AFTER_SECOND },
  },
  {
    what: 'a hash of which one bit turned over',
    spoil: (log) => {
      log.flip('tile/0/000', 7 * 32);
    },
    ...{ code: 'TILE_WRONG', where: 'tile/0/000', since: AFTER_FIRST },
  },
  {
    what: 'two tiles that changed places',
    spoil: (log) => {
      const [first, second] = [log.files.get('tile/0/000')!, log.files.get('tile/0/001.p/44')!];
      log.files.set('tile/0/000', second).set('tile/0/001.p/44', first);
    },
    ...{ code: 'TILE_TRUNCATED', where: 'tile/0/000', since: AFTER_SECOND },
  },
  {
    what: 'a tile that is cut off',
    spoil: (log) => void log.files.set('tile/1/000.p/1', new Uint8Array(31)),
    ...{ code: 'TILE_TRUNCATED', where: 'tile/1/000.p/1', since: AFTER_SECOND },
  },
  {
    what: 'a tile that is another one’s double',
    spoil: (log) => void log.files.set('tile/0/001.p/44', log.files.get('tile/0/000')!),
    ...{ code: 'TILE_WRONG', where: 'tile/0/001.p/44', since: AFTER_SECOND },
  },
  {
    what: 'a tile that is missing',
    spoil: (log) => void log.files.delete('tile/0/000'),
    ...{ code: 'TILE_MISSING', where: 'tile/0/000', since: AFTER_SECOND },
  },
  {
    what: 'a checkpoint that another key has signed',
    spoil: async (log) => {
      const another = await SigningKey.make(ORIGIN, ED25519);
      const note = another.signCheckpoint({ size: 300, root: new Uint8Array(32) });
      log.files.set('checkpoint', Buffer.from(note));
    },
    ...{ code: 'NOT_SIGNED_BY_THIS_KEY', where: 'checkpoint', since: AFTER_SECOND },
  },
  {
    what: 'a checkpoint that was changed after it was signed',
    spoil: (log) => {
      const note = Buffer.from(log.files.get('checkpoint')!).toString();
      log.files.set('checkpoint', Buffer.from(note.replace('\n300\n', '\n299\n')));
    },
    ...{ code: 'SIGNATURE_WRONG', where: 'checkpoint', since: AFTER_SECOND },
  },
  {
    what: 'a checkpoint in base64 that is not canonical',
    spoil: (log) => {
      const note = Buffer.from(log.files.get('checkpoint')!).toString();
      log.files.set('checkpoint', Buffer.from(note.replace(/=\n$/, '\n')));
    },
    ...{ code: 'BASE64_NOT_CANONICAL', where: 'checkpoint', since: AFTER_SECOND },
  },
];

describe('the auditor’s command on a log that was spoilt', () => {
  let disk: string;
  let kept: string;
  beforeAll(async () => {
    disk = await mkdtemp(path.join(tmpdir(), 'so-vang-spoilt-'));
    kept = path.join(disk, 'kept');
  });
  afterAll(() => rm(disk, { recursive: true, force: true }));

  const run = async (...args: string[]) => {
    const child = spawn(process.execPath, [MAIN, ...args]);
    const out = text(child.stdout);
    const [code] = (await once(child, 'exit')) as [number];
    return { code, lines: (await out).split('\n').map((line) => line.split('\t')) };
  };
  const verify = async (log: SmallLog, ...options: string[]) => {
    const place = await mkdtemp(path.join(disk, 'log-'));
    for (const [file, bytes] of log.files) {
      await mkdir(path.dirname(path.join(place, file)), { recursive: true });
      await writeFile(path.join(place, file), bytes);
    }
    return run('verify-log', place, '--key', log.key.vkey, ...options);
  };

  it.each(spoilt)('names $what, where, and since when', async ({ spoil, code, where, since }) => {
    const log = await sealed();
    await spoil(log);
    const verdict = await verify(log, '--totals');
    expect(verdict.code).toBe(1);
    expect(verdict.lines).toContainEqual([
      code,
      expect.stringContaining(where),
      expect.anything(),
      since,
    ]);
  });

  it('names an older checkpoint that is offered as the newest', async () => {
    const log = await sealed();
    await writeFile(kept, log.files.get('checkpoint')!);
    const older = await SmallLog.make();
    Object.assign(older, { key: log.key });
    await older.seal(200, SEALS[0], entry);
    const { code, lines } = await verify(older, '--kept', kept);
    expect([code, lines[0]]).toEqual([
      1,
      [
        'OLDER_CHECKPOINT',
        'checkpoint',
        `it has 200 entries, and ${kept} has 300`,
        `after ${kept} (300 entries)`,
      ],
    ]);
  });

  it('names a split view to whoever kept the other side of it', async () => {
    const log = await sealed();
    await writeFile(kept, log.files.get('checkpoint')!);
    const { code, lines } = await verify(await sealed(150, log.key), '--kept', kept);
    expect([code, lines[0]]).toEqual([
      1,
      [
        'SPLIT_VIEW',
        kept,
        'the first 300 entries were others then',
        `from the beginning, up to ${kept} (300 entries)`,
      ],
    ]);
  });

  it('names a sealed entry of which no totals can be worked out', async () => {
    const log = await SmallLog.make();
    await log.seal(3, SEALS[0], (index) =>
      Buffer.from(index === 1 ? 'no leaf' : '{"index":0,"v":1}'),
    );
    const { code, lines } = await verify(log, '--totals');
    expect([code, lines[0]?.slice(0, 2)]).toEqual([1, ['ENTRY_UNREADABLE', 'entry 1']]);
  });

  it('names a witness that lies, and that there are too few', async () => {
    const log = await sealed();
    const [liar, honest] = await Promise.all(
      ['liar.example', 'honest.example'].map((name) => SigningKey.make(name, COSIGNATURE)),
    );
    const note = Buffer.from(log.files.get('checkpoint')!).toString();
    const lie = signatureLine(liar!.cosign('so.example/log\n1\nelse\n', 1_700_000_000));
    log.files.set('checkpoint', Buffer.from(note + lie));
    const trusting = ['--witness', liar!.vkey, '--witness', honest!.vkey, '--quorum', '1'];
    const { code, lines } = await verify(log, ...trusting);
    expect([code, lines[0]?.[0]]).toEqual([1, 'WITNESS_LIES']);
    log.files.set('checkpoint', Buffer.from(note));
    const alone = await verify(log, ...trusting);
    expect([alone.code, alone.lines[0]?.[0]]).toEqual([1, 'TOO_FEW_WITNESSES']);
  });

  it('names what is wrong with a receipt: another entry, or base64 that is not canonical', async () => {
    const log = await sealed();
    const { file } = await makeReceipt({ source: log, key: log.key.verifier, index: 123 });
    const other = await makeReceipt({ source: log, key: log.key.verifier, index: 124 });
    const extra = (text: string) => /\nextra \S+/.exec(text)?.[0] ?? '';
    for (const [receipt, code, where] of [
      [file.replace(extra(file), extra(other.file)), 'NOT_INCLUDED', 'entry 123 of 300'],
      [file.replace(/(\nindex 123\n\S+)=\n/, '$1\n'), 'BASE64_NOT_CANONICAL', 'receipt, hash 1'],
    ] as const) {
      const place = path.join(disk, 'receipt');
      await writeFile(place, receipt);
      const verdict = await run('verify-receipt', place, '--key', log.key.vkey);
      expect([verdict.code, verdict.lines[0]?.slice(0, 2)]).toEqual([
        1,
        [code, `${place}: ${where}`],
      ]);
    }
  });
});
