import { createHash, randomBytes } from 'node:crypto';
import { LeafFold } from '#ledger';
import {
  ED25519,
  makeReceipt,
  nodePrimitives,
  SigningKey,
  tilePath,
  TreeBuilder,
  type TileSource,
  verifyGiversCopy,
} from '#transparency-log';
import { webPrimitives } from '../../libs/transparency-log/src/in-browser.js';
import { figureOf } from './figure.js';
import type { Progress } from './options.js';
import type { Section } from './report.js';

const LEAVES = 1_000_000;
const LEAF_BYTES = 420;
const VERIFICATIONS = 200;

/** Sealing a million leaves, and verifying one receipt of them, in processor time. */
export const measureLog = async (rounds: number, progress: Progress): Promise<Section> => {
  const sealing: number[] = [];
  const folding: number[] = [];
  let sealed: SealedInMemory | undefined;
  for (let round = 1; round <= rounds; round += 1) {
    const started = cpuSeconds();
    sealed = seal();
    sealing.push(LEAVES / (cpuSeconds() - started));
    folding.push(foldGifts());
    progress(`log ${round}: ${Math.round(sealing.at(-1) ?? 0)} leaves/s sealed`);
  }
  const receipts = sealed ? await verifyInTurn(sealed) : { node: [0], web: [0] };
  return {
    title: 'Public log',
    how: `A million leaves of ${LEAF_BYTES} bytes: hashes, bundles, tiles and the root, in memory, in processor time of one core; then public leaves of gifts, from events that are parsed already. A receipt is verified with the log’s key alone, ${VERIFICATIONS} times, by Node’s own primitives and by WebCrypto’s.`,
    rows: [
      {
        what: 'sealing a million leaves',
        unit: 'leaves/s of CPU',
        figure: figureOf(sealing),
        target: { sense: 'at least', must: 100_000 },
      },
      { what: 'public leaves of gifts', unit: 'leaves/s of CPU', figure: figureOf(folding) },
      { what: 'verifying a receipt, Node', unit: 'ms', figure: figureOf(receipts.node) },
      {
        what: 'verifying a receipt, WebCrypto',
        unit: 'ms',
        figure: figureOf(receipts.web),
        target: { sense: 'at most', must: 20 },
      },
    ],
  };
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
  const fold = new LeafFold((text) => createHash('sha256').update(text).digest('hex'));
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
  const times = { node: [] as number[], web: [] as number[] };
  for (let turn = 0; turn < VERIFICATIONS; turn += 1)
    for (const [name, by] of [
      ['node', nodePrimitives],
      ['web', webPrimitives],
    ] as const) {
      const started = performance.now();
      await verifyGiversCopy(by, file, key.verifier);
      times[name].push(performance.now() - started);
    }
  return times;
};
