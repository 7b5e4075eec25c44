import { areEqual } from './bytes.js';
import { openCheckpoint, type SignedCheckpoint } from './checkpoint.js';
import { type Finding, findingOf, LogFault, type LogFaultCode } from './log-fault.js';
import { HASH_BYTES, leafPreimage } from './merkle-hashing.js';
import { nodePrimitives, sha256 } from './node-primitives.js';
import { type KeptCheckpoint, type Promised, promisesOf, sized } from './promised.js';
import { TILE_WIDTH, tileHolding, type TileName, tilePath } from './tile-paths.js';
import { readEntries, readTile, type TileSource } from './tile-source.js';
import { type TileFile, TreeBuilder } from './tree-builder.js';
import type { VerifierKey } from './verifier-key.js';

export interface LogReport {
  /** Left out where it cannot be opened; nothing else was looked at then. */
  readonly checkpoint?: SignedCheckpoint;
  readonly findings: readonly Finding[];
}

export interface LogCheck {
  readonly source: TileSource;
  readonly key: VerifierKey;
  readonly kept?: readonly KeptCheckpoint[];
  /** Every entry that hashes to what the log says, in order; no other one. */
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
  const promises = await promisesOf(check, findings);
  try {
    const checkpoint = await currentCheckpoint(check);
    await new Reading(check, checkpoint, findings).read(promises);
    return { checkpoint, findings };
  } catch (error) {
    if (!(error instanceof LogFault)) throw error;
    const seal = promises.findLast(({ time }) => time !== undefined);
    findings.push({ ...findingOf(error), ...(seal && { since: `after ${sized(seal)}` }) });
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

/**
 * Builds two trees at once: one of the entries, one of the hashes that the log states. Where the
 * two differ, the signed root says which of them was changed.
 */
class Reading {
  readonly #ofEntries = new TreeBuilder();
  readonly #ofTiles = new TreeBuilder();
  readonly #differing: number[] = [];
  /** Seals and kept checkpoints that are still true of what is here. */
  readonly #sound: Promised[] = [];
  /** Findings, and up to which entry a seal has to reach to have seen it otherwise. */
  readonly #dated: { readonly finding: number; readonly upTo: number }[] = [];

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
      this.#found('OLDER_CHECKPOINT', 'checkpoint', what, `after ${sized(promise)}`);
    }
    await this.#compareTiles(this.#ofEntries.partial(), this.#ofTiles.partial());
    this.#dateFindings();
  }

  /** Up to 256 entries and their hashes; what is promised for a size within is compared on the way. */
  async #readTile(index: number, due: readonly Promised[]): Promise<void> {
    const { source } = this.check;
    const first = index * TILE_WIDTH;
    const width = Math.min(TILE_WIDTH, this.checkpoint.size - first);
    const bundle = { level: 'entries', index, width } as const;
    const tile = { level: 0, index, width };
    const entries = await this.#or(bundle, [], () => readEntries(source, bundle));
    const stated = await this.#or(tile, undefined, () => readTile(source, tile));
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
    if (own && stated && !areEqual(own, stated)) this.#differing.push(index);
    else if (entry) this.check.onEntry?.(index, entry);
    this.#ofEntries.appendHash(own ?? stated ?? NOTHING);
    this.#ofTiles.appendHash(stated ?? own ?? NOTHING);
  }

  #judgeDiffering(): void {
    const tilesAreWrong = areEqual(this.#ofEntries.root(), this.checkpoint.root);
    for (const index of this.#differing) {
      this.#dateNext(index + 1);
      const entry = `entry ${String(index)}`;
      const tile = tilePath(tileHolding(0, index, this.checkpoint.size));
      if (tilesAreWrong) this.#found('TILE_WRONG', tile, `it has another hash for ${entry}`);
      else this.#found('ENTRY_WRONG', entry, 'it is not what the log has the hash of');
    }
  }

  #compareRoot(promise: Promised): void {
    if ([this.#ofEntries, this.#ofTiles].some((tree) => areEqual(tree.root(), promise.root))) {
      if (promise.where !== 'checkpoint') this.#sound.push(promise);
      return;
    }
    const [code, what] =
      promise.where === 'checkpoint'
        ? (['ROOT_WRONG', 'its entries have another root'] as const)
        : (['SPLIT_VIEW', `the first ${String(promise.size)} entries were others then`] as const);
    // Its own list of seals is the log's word, and nothing to date a split from a kept checkpoint by.
    const isKept = promise.where !== 'checkpoint' && promise.time === undefined;
    const sound = this.#sound.findLast(({ time }) => !isKept || time === undefined);
    const from = sound ? `after ${sized(sound)}` : 'from the beginning';
    this.#found(code, promise.where, what, `${from}, up to ${sized(promise)}`);
  }

  /** Tiles above the entries' own hashes: each has to be that of one of the two trees. */
  async #compareTiles(ofEntries: readonly TileFile[], ofTiles: readonly TileFile[]): Promise<void> {
    for (const [at, { name, bytes }] of ofEntries.entries()) {
      if (name.level === 'entries' || name.level === 0) continue;
      const stated = await this.#or(name, undefined, () => readTile(this.check.source, name));
      const other = ofTiles[at]?.bytes ?? bytes;
      if (!stated || areEqual(stated, bytes) || areEqual(stated, other)) continue;
      const hash = Math.floor(
        stated.findIndex((byte, place) => byte !== bytes[place]) / HASH_BYTES,
      );
      this.#dateNext(lastEntryOf(name));
      this.#found(
        'TILE_WRONG',
        tilePath(name),
        `hash ${String(hash)} is not that of what is below`,
      );
    }
  }

  async #or<T>(name: TileName, fallback: T, read: () => Promise<T>): Promise<T> {
    try {
      return await read();
    } catch (error) {
      if (!(error instanceof LogFault)) throw error;
      this.#dateNext(lastEntryOf(name));
      this.findings.push(findingOf(error));
      return fallback;
    }
  }

  /** What is found next lies within so many entries. */
  #dateNext(upTo: number): void {
    this.#dated.push({ finding: this.findings.length, upTo });
  }

  /** The first seal over it that still holds was made of what is spoilt now. */
  #dateFindings(): void {
    for (const { finding, upTo } of this.#dated) {
      const seal = this.#sound.find(({ size }) => size >= upTo);
      const found = this.findings[finding];
      if (seal && found) this.findings[finding] = { ...found, since: `after ${sized(seal)}` };
    }
  }

  #found(code: LogFaultCode, where: string, what: string, since?: string): void {
    this.findings.push({ code, where, what, ...(since === undefined ? {} : { since }) });
  }
}

/** How many entries a log has when the file is as it is. */
const lastEntryOf = ({ level, index, width }: TileName): number =>
  (index * TILE_WIDTH + width) * TILE_WIDTH ** (level === 'entries' ? 0 : level);
