import type {
  Book,
  PlaceOf,
  ProofStep,
  ProvedEntry,
  SealLine,
  SealsPage,
  VerificationPage,
} from '#public-pages';
import {
  checkReceipt,
  contentsOf,
  hexOf,
  nodePrimitives,
  readCheckpointText,
  readNote,
  readReceipt,
  type ReceiptStep,
  siblingSides,
} from '#transparency-log';
import type { PublicLog } from '../log/public-log.js';
import { VERIFICATION_SCRIPTS } from '../serving/browser-scripts.js';
import { VOUCHER_AT } from './journal-queries.js';
import { localMinuteOf } from './local-minute.js';
import type { Query } from './snapshot.js';

const SEALS_ON_A_PAGE = 40;

/** Undefined: it asks for what cannot be. */
export async function sealsPage(
  _query: Query,
  _book: Book,
  { asked = {} }: PlaceOf<'seals'>,
  log: PublicLog,
): Promise<SealsPage | undefined> {
  if (asked.truoc !== undefined && !isNumber(asked.truoc)) return undefined;
  const before = asked.truoc === undefined ? Infinity : Number(asked.truoc);
  const [open, all] = [await log.open(), await log.seals()];
  const lines = all.map(({ time, size, root }, at): SealLine => ({
    time: localMinuteOf(time),
    size,
    lines: size - (all[at - 1]?.size ?? 0),
    root: hexOf(root),
  }));
  const older = lines.filter(({ size }) => size < before).reverse();
  const seals = older.slice(0, SEALS_ON_A_PAGE);
  return {
    page: 'seals',
    seals,
    count: all.length,
    older: older.length > SEALS_ON_A_PAGE ? (seals.at(-1)?.size ?? null) : null,
    log: open ? { origin: open.key.name, vkey: open.vkey } : null,
    cosigned: (await log.cosigned()) ?? null,
  };
}

/** Undefined: it asks for a line that is not there. */
export async function verificationPage(
  query: Query,
  book: Book,
  { asked = {} }: PlaceOf<'verification'>,
  log: PublicLog,
): Promise<VerificationPage | undefined> {
  const line = asked.dong === undefined ? undefined : Number(asked.dong);
  if (asked.dong !== undefined && !isNumber(asked.dong)) return undefined;
  if (line !== undefined && (line < 1 || line > book.headPosition)) return undefined;
  const open = await log.open();
  const entry = line === undefined ? undefined : await provedEntry(query, line, log);
  return {
    page: 'verification',
    log: open ? { origin: open.key.name, vkey: open.vkey, address: log.address } : null,
    entry: entry ?? null,
    unsealed: line !== undefined && !entry ? line : null,
    scripts: VERIFICATION_SCRIPTS,
  };
}

/** Undefined: it is not sealed yet. */
async function provedEntry(
  query: Query,
  line: number,
  log: PublicLog,
): Promise<ProvedEntry | undefined> {
  const [open, made] = [await log.open(), await log.receiptOf(line - 1)];
  if (!open || !made) return undefined;
  const receipt = readReceipt(made.file);
  const { leaf } = contentsOf(receipt.extra);
  const checkpoint = readCheckpointText(readNote(receipt.checkpoint, 'receipt').text, 'receipt');
  const sides = [...siblingSides(receipt.index, checkpoint.size)];
  const [public_] = await query<{ voucher: string }>(VOUCHER_AT, [line]);
  return {
    index: receipt.index,
    voucher: public_?.voucher ?? null,
    code: made.code,
    leaf,
    path: receipt.proof.map((hash, at) => ({ side: sides[at] ?? 'left', hash: hexOf(hash) })),
    size: checkpoint.size,
    root: hexOf(checkpoint.root),
    steps: (await checkReceipt(nodePrimitives, made.file, open.vkey)).map(stepOf),
  };
}

const stepOf = ({ name, outcome, found, fault }: ReceiptStep): ProofStep => ({
  name,
  outcome,
  found,
  fault: fault ? { code: fault.code, detail: `${fault.where}: ${fault.what}` } : null,
});

const isNumber = (text: string): boolean => /^[0-9]{1,12}$/.test(text);
