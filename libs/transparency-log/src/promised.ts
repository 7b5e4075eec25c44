import { openCheckpoint } from './checkpoint.js';
import { type Finding, findingOf, LogFault } from './log-fault.js';
import { nodePrimitives } from './node-primitives.js';
import { readSeals, type Seal } from './seal-list.js';
import type { TileSource } from './tile-source.js';
import type { VerifierKey } from './verifier-key.js';

/** A checkpoint that somebody kept, and what they call it. */
export interface KeptCheckpoint {
  readonly name: string;
  readonly note: string | Uint8Array;
}

/** Where promises are found. */
interface Promising {
  readonly source: TileSource;
  readonly key: VerifierKey;
  readonly kept?: readonly KeptCheckpoint[];
}

/** What the log has promised before: a root for a size. */
export interface Promised {
  readonly size: number;
  readonly root: Uint8Array;
  readonly where: string;
  /** Of a seal: when it was published. */
  readonly time?: string;
}

/** Of all seals and of all checkpoints that were kept; what cannot be opened is found. */
export const promisesOf = async (check: Promising, findings: Finding[]): Promise<Promised[]> => {
  const promised: Promised[] = [];
  const take = async (where: string, note: string | Uint8Array, time?: string) => {
    try {
      const { size, root } = await openCheckpoint(nodePrimitives, note, { key: check.key, where });
      promised.push({ size, root, where, ...(time === undefined ? {} : { time }) });
    } catch (error) {
      if (!(error instanceof LogFault)) throw error;
      findings.push(findingOf(error));
    }
  };
  for (const { name, note } of check.kept ?? []) await take(name, note);
  for (const seal of await sealsOf(check, findings))
    await take(`seal of ${seal.time}`, seal.note, seal.time);
  return promised;
};

const sealsOf = async ({ source, key }: Promising, findings: Finding[]): Promise<Seal[]> => {
  const list = await source.read('seals');
  try {
    return list ? readSeals(new TextDecoder().decode(list), key.name) : [];
  } catch (error) {
    if (!(error instanceof LogFault)) throw error;
    findings.push(findingOf(error));
    return [];
  }
};

/** As a finding names it. */
export const sized = ({ where, size }: Pick<Promised, 'where' | 'size'>): string =>
  `${where} (${String(size)} entries)`;
