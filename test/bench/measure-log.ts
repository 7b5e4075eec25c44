import { randomBytes } from 'node:crypto';
import { LeafFold } from '#ledger';
import {
  ED25519,
  HASH_BYTES,
  hexOf,
  makeReceipt,
  nodePrimitives,
  sha256,
  SigningKey,
  tilePath,
  TreeBuilder,
  type TileSource,
  verifyGiversCopy,
} from '#transparency-log';
import { figureOf, ratioOf } from './figure.js';
import type { Progress } from './options.js';
import type { Row, Section } from './report.js';
import { verifyInBrowser } from './verify-in-browser.js';

const LEAVES = 1_000_000;
const LEAF_BYTES = 420;
const VERIFICATIONS = 200;

/** Sealing a million leaves, in processor time, and verifying one receipt of them. */
export const measureLog = async (rounds: number, progress: Progress): Promise<Section> => {
  const [sealing, hashing, folding]: [number[], number[], number[]] = [[], [], []];
  let sealed: SealedInMemory | undefined;
  for (let round = 1; round <= rounds; round += 1) {
    // The files of the last round are a garbage of half a gigabyte, and no part of the next one.
    sealed = undefined;
    hashing.push(perSecond(LEAVES, hashBare));
    sealing.push(perSecond(LEAVES, () => (sealed = seal())));
    folding.push(foldGifts());
    progress(`log ${round}: ${Math.round(sealing.at(-1) ?? 0)} leaves/s sealed`);
  }
  const receipts = await verifyInTurn(sealed ?? seal());
  return { title: 'Public log', how: HOW, rows: rowsOf({ sealing, hashing, folding }, receipts) };
};

const HOW = `A million leaves of ${LEAF_BYTES} bytes: hashes, bundles, tiles and the root, in memory, in processor time; against SHA-256 alone of as many leaves and inner nodes, in the same rounds. Then public leaves of gifts, from events that are parsed already. A receipt is verified with the log’s key alone, ${VERIFICATIONS} times each: by Node, and in Chromium by the scripts of the page that checks receipts, with the browser’s own Ed25519, with the page’s for browsers that have none, and with the processor slowed down to a quarter.`;

interface InTurn {
  readonly sealing: readonly number[];
  readonly hashing: readonly number[];
  readonly folding: readonly number[];
}

const rowsOf = (
  { sealing, hashing, folding }: InTurn,
  receipts: Awaited<ReturnType<typeof verifyInTurn>>,
): Row[] => {
  const cpu = 'leaves/s of CPU';
  const target = { sense: 'at least', must: 100_000 } as const;
  const soon = { sense: 'at most', must: 20 } as const;
  return [
    { what: 'sealing a million leaves', unit: cpu, figure: figureOf(sealing), target },
    { what: 'SHA-256 alone', unit: cpu, figure: figureOf(hashing) },
    { what: 'sealing ÷ SHA-256 alone: speed', unit: 'ratio', figure: ratioOf(sealing, hashing) },
    { what: 'public leaves of gifts', unit: cpu, figure: figureOf(folding) },
    { what: 'verifying a receipt, Node', unit: 'ms', figure: figureOf(receipts.node) },
    ...(
      [
        ['verifying a receipt, Chromium', receipts.webCrypto],
        ['verifying a receipt, Chromium, Ed25519 by the page', receipts.ownCode],
        ['verifying a receipt, Chromium, processor slowed 4 times', receipts.slowed],
      ] as const
    ).map(([what, times]) => ({ what, unit: 'ms', figure: figureOf(times), target: soon })),
  ];
};

const perSecond = (count: number, work: () => unknown): number => {
  const started = cpuSeconds();
  work();
  return count / (cpuSeconds() - started);
};

/** What nobody can do without who seals so many leaves. */
const hashBare = (): void => {
  const [leaf, node] = [Buffer.alloc(1 + LEAF_BYTES), Buffer.alloc(1 + 2 * HASH_BYTES)];
  for (let index = 0; index < LEAVES; index += 1) {
    sha256(leaf);
    sha256(node);
  }
};

const cpuSeconds = (): number => {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1_000_000;
};

interface SealedInMemory {
  readonly files: Map<string, Uint8Array>;
  readonly root: Uint8Array;
}

const PADDING = ' '.repeat(LEAF_BYTES - 24);

const leafAt = (index: number): Buffer =>
  Buffer.from(`{"index":${String(index).padStart(7)},"v":1}${PADDING}`);

const seal = (): SealedInMemory => {
  const tree = new TreeBuilder();
  const files = new Map<string, Uint8Array>();
  for (let index = 0; index < LEAVES; index += 1) {
    tree.append(leafAt(index));
    for (const { name, bytes } of tree.takeFull()) files.set(tilePath(name), bytes);
  }
  for (const { name, bytes } of tree.partial()) files.set(tilePath(name), bytes);
  return { files, root: tree.root() };
};

const GIFTS = 100_000;

const foldGifts = (): number => {
  const fold = new LeafFold((text) => hexOf(sha256(Buffer.from(text))));
  const envelope = randomBytes(32).toString('hex');
  const giver = { kind: 'named', subject: '', name: 'n'.repeat(43) };
  const data = { placeId: 'ket', period: '2026-03', giver, contributingUnitId: 'xa1' };
  const dates = { occurredOn: '2026-03-16', voucherDate: '2026-03-16' };
  const started = cpuSeconds();
  for (let index = 0; index < GIFTS; index += 1) {
    const voucher = `PT-XA1-VUOT-26-${String(index).padStart(6, '0')}`;
    const gift = { ...data, ...dates, voucher, amount: 1000 + index };
    fold.take({
      stream: 'cashBook-xa1.vuot.2026',
      recordedAt: '2026-03-16T08:00:00.000Z',
      event: { type: 'DonationRecorded', data: gift },
      envelope,
    });
  }
  return GIFTS / (cpuSeconds() - started);
};

const verifyInTurn = async ({ files, root }: SealedInMemory) => {
  const key = await SigningKey.make('bench.example/log', ED25519);
  files.set('checkpoint', Buffer.from(key.signCheckpoint({ size: LEAVES, root })));
  const source: TileSource = { read: (path) => Promise.resolve(files.get(path)) };
  const { file } = await makeReceipt({ source, key: key.verifier, index: 654_321 });
  const node: number[] = [];
  for (let turn = 0; turn < VERIFICATIONS; turn += 1) {
    const started = performance.now();
    await verifyGiversCopy(nodePrimitives, file, key.verifier);
    node.push(performance.now() - started);
  }
  return { node, ...(await verifyInBrowser({ file, vkey: key.vkey }, VERIFICATIONS)) };
};
