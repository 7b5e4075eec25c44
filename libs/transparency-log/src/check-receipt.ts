import { hexOf, utf8 } from './bytes.js';
import { type Checkpoint, openCheckpoint, readCheckpointText } from './checkpoint.js';
import {
  contentsOf,
  mustNameItself,
  openedBy,
  type ReceiptContents,
  statedIn,
} from './givers-copy.js';
import { type InclusionReceipt, readReceipt } from './inclusion-receipt.js';
import { LogFault } from './log-fault.js';
import { leafHashOf } from './merkle-hashing.js';
import type { Primitives } from './primitives.js';
import { verifyOpening } from './salted-openings.js';
import { readNote } from './signed-note.js';
import { readVerifierKey } from './verifier-key.js';
import { verifyInclusion } from './verify-proofs.js';

/** In the order in which somebody follows them; `opened` is for copies that hold more than the log. */
export const RECEIPT_STEPS = ['file', 'entry', 'path', 'signature', 'opened'] as const;
export type ReceiptStepName = (typeof RECEIPT_STEPS)[number];

/** One step of a check, and what came out of it. */
export interface ReceiptStep {
  readonly name: ReceiptStepName;
  /** Not done: an earlier step left nothing to look at, or there is nothing to open. */
  readonly outcome: 'held' | 'broken' | 'not done';
  /** The number of the line, the hash of the entry, the root, who signed, what was opened. */
  readonly found: string;
  readonly fault?: LogFault;
}

/**
 * The same check as `verifyGiversCopy`, one step after the other, for people who want to see it
 * happen. Every step that can be done is done, whatever came out of those before.
 */
export const checkReceipt = async (
  by: Primitives,
  file: string | Uint8Array,
  vkey: string,
): Promise<readonly ReceiptStep[]> => {
  const read = await attempt('file', () => {
    const receipt = readReceipt(file);
    const contents = contentsOf(receipt.extra);
    return { value: { receipt, contents }, found: String(receipt.index) };
  });
  if (!read.value)
    return RECEIPT_STEPS.map((name) => (name === 'file' ? read.step : notDone(name)));
  const { receipt, contents } = read.value;
  const entry = await attempt('entry', () => entryStep(by, receipt, contents));
  const path = await attempt('path', () => pathStep(by, receipt, contents));
  const signature = await attempt('signature', () => signatureStep(by, receipt, vkey));
  const opened = hasMore(contents)
    ? (await attempt('opened', () => openedStep(by, contents))).step
    : notDone('opened');
  return [read.step, entry.step, path.step, signature.step, opened];
};

interface Done<T> {
  readonly value: T;
  readonly found: string;
}

const attempt = async <T>(
  name: ReceiptStepName,
  work: () => Done<T> | Promise<Done<T>>,
): Promise<{ readonly step: ReceiptStep; readonly value?: T }> => {
  try {
    const { value, found } = await work();
    return { step: { name, outcome: 'held', found }, value };
  } catch (fault) {
    if (!(fault instanceof LogFault)) throw fault;
    return { step: { name, outcome: 'broken', found: '', fault } };
  }
};

const notDone = (name: ReceiptStepName): ReceiptStep => ({ name, outcome: 'not done', found: '' });

const entryStep = async (
  by: Primitives,
  { index }: InclusionReceipt,
  contents: ReceiptContents,
): Promise<Done<null>> => ({
  value: null,
  found: hexOf(await mustNameItself(by, index, contents)),
});

const pathStep = async (
  by: Primitives,
  { index, proof, checkpoint }: InclusionReceipt,
  { leaf }: ReceiptContents,
): Promise<Done<Checkpoint>> => {
  const where = 'checkpoint of the receipt';
  const { size, root, origin } = readCheckpointText(readNote(checkpoint, where).text, where);
  const leafHash = await leafHashOf(by, utf8(leaf));
  await verifyInclusion(by, { index, size, leafHash, proof, root });
  return { value: { size, root, origin }, found: hexOf(root) };
};

const signatureStep = async (
  by: Primitives,
  { checkpoint }: InclusionReceipt,
  vkey: string,
): Promise<Done<null>> => {
  const key = await readVerifierKey(by, vkey);
  const { origin } = await openCheckpoint(by, checkpoint, { key });
  return { value: null, found: origin };
};

const hasMore = ({ opened, openings = [] }: ReceiptContents): boolean =>
  opened !== undefined || openings.length > 0;

const openedStep = async (
  by: Primitives,
  { leaf, opened, openings = [] }: ReceiptContents,
): Promise<Done<null>> => {
  const stated = statedIn(leaf);
  const whole = opened === undefined ? stated : await openedBy(by, { stated, opened });
  const commitments = (whole['commitments'] ?? {}) as Readonly<Record<string, string>>;
  for (const opening of openings) await verifyOpening(by, opening, commitments[opening.field]);
  return { value: null, found: openings.map(({ field }) => field).join(', ') };
};
