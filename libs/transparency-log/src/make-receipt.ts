import { currentCheckpoint } from './check-log.js';
import { textOf } from './bytes.js';
import { receiptContents, type ReceiptContents } from './givers-copy.js';
import { writeReceipt } from './inclusion-receipt.js';
import { LogFault } from './log-fault.js';
import { leafPreimage } from './merkle-hashing.js';
import { nodePrimitives, sha256 } from './node-primitives.js';
import { Prover } from './prove.js';
import { mustMatchCode, readReceiptCode, receiptCode } from './receipt-code.js';
import { writeNote } from './signed-note.js';
import { readEntries, type TileSource } from './tile-source.js';
import { TILE_WIDTH } from './tile-paths.js';
import type { VerifierKey } from './verifier-key.js';

export interface MadeReceipt {
  /** The file, in the format of C2SP tlog-proof. */
  readonly file: string;
  readonly code: string;
}

export interface ReceiptOrder {
  readonly source: TileSource;
  readonly key: VerifierKey;
  readonly index: number;
  /** What only the giver's own copy has. */
  readonly more?: Pick<ReceiptContents, 'opened' | 'openings'>;
}

/**
 * The receipt of an entry, under the checkpoint that is published now.
 * @throws LogFault NOT_INCLUDED when the entry is not sealed yet
 */
export const makeReceipt = async (order: ReceiptOrder): Promise<MadeReceipt> => {
  const { source, key, index, more } = order;
  const checkpoint = await currentCheckpoint({ source, key });
  if (index >= checkpoint.size)
    throw new LogFault('NOT_INCLUDED', `entry ${String(index)}`, 'it is not sealed yet');
  const entry = await entryAt(source, index, checkpoint.size);
  const proof = await new Prover(nodePrimitives, source, checkpoint.size).inclusion(index);
  const code = receiptCode(index, sha256(leafPreimage(entry)));
  const extra = receiptContents({ v: 1, code, leaf: textOf(entry) ?? '', ...more });
  const file = writeReceipt({ extra, index, proof, checkpoint: writeNote(checkpoint.note) });
  return { file, code };
};

/** The receipt that a code stands for. @throws LogFault for a code that is none, or of another log */
export const receiptByCode = async (
  text: string,
  log: Pick<ReceiptOrder, 'source' | 'key'>,
): Promise<MadeReceipt> => {
  const code = readReceiptCode(text);
  const { size } = await currentCheckpoint(log);
  if (code.index >= size)
    throw new LogFault('NOT_INCLUDED', `entry ${String(code.index)}`, 'there is no such entry');
  mustMatchCode(code, sha256(leafPreimage(await entryAt(log.source, code.index, size))));
  return makeReceipt({ ...log, index: code.index });
};

const entryAt = async (source: TileSource, at: number, size: number): Promise<Uint8Array> => {
  const index = Math.floor(at / TILE_WIDTH);
  const width = Math.min(TILE_WIDTH, size - index * TILE_WIDTH);
  const entries = await readEntries(source, { level: 'entries', index, width });
  return entries[at % TILE_WIDTH] ?? new Uint8Array();
};
