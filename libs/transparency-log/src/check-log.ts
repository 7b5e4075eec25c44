import { areEqual } from './bytes.js';
import { openCheckpoint, type SignedCheckpoint } from './checkpoint.js';
import { LogFault, type LogFaultCode } from './log-fault.js';
import { HASH_BYTES, leafPreimage } from './merkle-hashing.js';
import { nodePrimitives, sha256 } from './node-primitives.js';
import { readSeals, type Seal } from './seal-list.js';
import { TILE_WIDTH, tileHolding, tilePath } from './tile-paths.js';
import { readEntries, readTile, type TileSource } from './tile-source.js';
import { type TileFile, TreeBuilder } from './tree-builder.js';
import type { VerifierKey } from './verifier-key.js';

/** One thing that is wrong with a log: what, where, and since when. */
export interface Finding {
  readonly code: LogFaultCode;
  readonly where: string;
  readonly what: string;
  /** The seals between which it came about; left out where that cannot be told. */
  readonly since?: string;
}

export interface LogReport {
  /** Left out where it cannot be opened; nothing else was looked at then. */
  readonly checkpoint?: SignedCheckpoint;
  readonly findings: readonly Finding[];
}

/** A checkpoint that somebody kept, and what they call it. */
export interface KeptCheckpoint {
  readonly name: string;
  readonly note: string | Uint8Array;
}

export interface LogCheck {
  readonly source: TileSource;
  readonly key: VerifierKey;
  readonly kept?: readonly KeptCheckpoint[];
  /** Every entry that hashes to what the log says, in order. */
  readonly onEntry?: (index: number, entry: Uint8Array) => void;
}

/** After so many the log is as wrong as it can be. */
const MOST_FINDINGS = 100;
const NOTHING = new Uint8Array(HASH_BYTES);

/**
 * Reads the whole log and works out everything anew: entries, hashes, tiles, the root, and the roots
 * of all seals and of all checkpoints that were kept. Holds a few tiles at a time.
 */
export const checkLog = async (check: LogCheck): Promise<LogReport> => {
  const findings: Finding[] = [];
  try {
    const checkpoint = await currentCheckpoint(check);
    const promises = await promisesOf(check, findings);
    await new Reading(check, checkpoint, findings).read(promises);
    return { checkpoint, findings };
  } catch (error) {
    if (!(error instanceof LogFault)) throw error;
    findings.push(findingOf(error));
    return { findings };
  }
};

/** @throws LogFault TILE_MISSING and whatever `openCheckpoint` throws */
export const currentCheckpoint = async ({
  source,
  key,
}: Pick<LogCheck, 'source' | 'key'>): Promise<SignedCheckpoint> => {
  const note = await source.read('checkpoint');
  if (!note) throw new LogFault('TILE_MISSING', 'checkpoint', 'it is not there');
  return openCheckpoint(nodePrimitives, note, { key });
};

/** What the log has promised before: a root for a size. */
interface Promised {
  readonly size: number;
  readonly root: Uint8Array;
  readonly where: string;
  /** Of a seal: when it was published. */
  readonly time?: string;
}

const findingOf = ({ code, where, what }: LogFault): Finding => ({ code, where, what });

const promisesOf = async (check: LogCheck, findings: Finding[]): Promise<Promised[]> => {
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

const sealsOf = async ({ source, key }: LogCheck, findings: Finding[]): Promise<Seal[]> => {
  const list = await source.read('seals');
  try {
    return list ? readSeals(new TextDecoder().decode(list), key.name) : [];
  } catch (error) {
    if (!(error instanceof LogFault)) throw error;
    findings.push(findingOf(error));
    return [];
  }
};

/**
 * Builds two trees at once: one of the entries, one of the hashes that the log states. Where the
 * two differ, the signed root says which of them was changed.
 */
class Reading {
  readonly #ofEntries = new TreeBuilder();
  readonly #ofTiles = new TreeBuilder();
  readonly #differing: number[] = [];
  #sound: Promised | undefined;

  constructor(
    private readonly check: LogCheck,
    private readonly checkpoint: SignedCheckpoint,
    private readonly findings: Finding[],
  ) {}

  async read(promises: readonly Promised[]): Promise<void> {
    const { size, root } = this.checkpoint;
    const due = [...promises, { size, root, where: 'checkpoint' }];
    for (const promise of due.filter((other) => other.size === 0)) this.#compareRoot(promise);
    for (let index = 0; index * TILE_WIDTH < size; index += 1) {
      await this.#readTile(index, due);
      if (this.findings.length + this.#differing.length >= MOST_FINDINGS) break;
    }
    this.#judgeDiffering();
    for (const promise of due.filter((other) => other.size > size)) {
      const what = `it has ${String(size)} entries, and ${promise.where} has ${String(promise.size)}`;
      this.#found('OLDER_CHECKPOINT', 'checkpoint', what);
    }
    await this.#compareTiles(this.#ofEntries.partial(), this.#ofTiles.partial());
  }

  /** Up to 256 entries and their hashes; what is promised for a size within is compared on the way. */
  async #readTile(index: number, due: readonly Promised[]): Promise<void> {
    const { source } = this.check;
    const first = index * TILE_WIDTH;
    const width = Math.min(TILE_WIDTH, this.checkpoint.size - first);
    const name = { index, width };
    const entries = await this.#or([], () => readEntries(source, { ...name, level: 'entries' }));
    const stated = await this.#or(undefined, () => readTile(source, { ...name, level: 0 }));
    const promised = due.filter(({ size }) => size > first && size <= first + width);
    for (let at = 0; at < width; at += 1) {
      this.#take(first + at, entries[at], stated?.subarray(at * HASH_BYTES, (at + 1) * HASH_BYTES));
      for (const promise of promised)
        if (promise.size === this.#ofEntries.size) this.#compareRoot(promise);
    }
    await this.#compareTiles(this.#ofEntries.takeFull(), this.#ofTiles.takeFull());
  }

  #take(index: number, entry: Uint8Array | undefined, stated: Uint8Array | undefined): void {
    const own = entry && sha256(leafPreimage(entry));
    if (entry) this.check.onEntry?.(index, entry);
    if (own && stated && !areEqual(own, stated)) this.#differing.push(index);
    this.#ofEntries.appendHash(own ?? stated ?? NOTHING);
    this.#ofTiles.appendHash(stated ?? own ?? NOTHING);
  }

  #judgeDiffering(): void {
    const tilesAreWrong = areEqual(this.#ofEntries.root(), this.checkpoint.root);
    for (const index of this.#differing) {
      const entry = `entry ${String(index)}`;
      const tile = tilePath(tileHolding(0, index, this.checkpoint.size));
      if (tilesAreWrong) this.#found('TILE_WRONG', tile, `it has another hash for ${entry}`);
      else this.#found('ENTRY_WRONG', entry, 'it is not what the log has the hash of');
    }
  }

  #compareRoot(promise: Promised): void {
    if ([this.#ofEntries, this.#ofTiles].some((tree) => areEqual(tree.root(), promise.root))) {
      if (promise.time !== undefined) this.#sound = promise;
      return;
    }
    const [code, what] =
      promise.where === 'checkpoint'
        ? (['ROOT_WRONG', 'its entries have another root'] as const)
        : (['SPLIT_VIEW', `the first ${String(promise.size)} entries were others then`] as const);
    const sized = ({ where, size }: Promised) => `${where} (${String(size)} entries)`;
    const from = this.#sound ? `after ${sized(this.#sound)}` : 'from the beginning';
    this.#found(code, promise.where, what, `${from}, up to ${sized(promise)}`);
  }

  /** Tiles above the entries' own hashes: each has to be that of one of the two trees. */
  async #compareTiles(ofEntries: readonly TileFile[], ofTiles: readonly TileFile[]): Promise<void> {
    for (const [at, { name, bytes }] of ofEntries.entries()) {
      if (name.level === 'entries' || name.level === 0) continue;
      const stated = await this.#or(undefined, () => readTile(this.check.source, name));
      const other = ofTiles[at]?.bytes ?? bytes;
      if (!stated || areEqual(stated, bytes) || areEqual(stated, other)) continue;
      const hash = Math.floor(
        stated.findIndex((byte, place) => byte !== bytes[place]) / HASH_BYTES,
      );
      this.#found(
        'TILE_WRONG',
        tilePath(name),
        `hash ${String(hash)} is not that of what is below`,
      );
    }
  }

  async #or<T>(fallback: T, read: () => Promise<T>): Promise<T> {
    try {
      return await read();
    } catch (error) {
      if (!(error instanceof LogFault)) throw error;
      this.findings.push(findingOf(error));
      return fallback;
    }
  }

  #found(code: LogFaultCode, where: string, what: string, since?: string): void {
    this.findings.push({ code, where, what, ...(since === undefined ? {} : { since }) });
  }
}
