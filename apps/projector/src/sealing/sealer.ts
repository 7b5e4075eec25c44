import type { DenseLog, RecordedEvent, Upcast } from '#event-store';
import {
  areEqual,
  type Checkpoint,
  type Finding,
  findingOf,
  LogFault,
  type LogSigner,
  nodePrimitives,
  openCheckpoint,
  Prover,
  sealLine,
  type SignedCheckpoint,
  TILE_WIDTH,
  type TileFile,
  tilePath,
  TreeBuilder,
  verifyConsistency,
} from '#transparency-log';
import type { CheckpointLock, LockedCheckpoint } from './checkpoint-lock.js';
import { compareWithStore } from './compare-with-store.js';
import type { Leaves } from './leaves.js';
import type { LogFolder } from './log-folder.js';
import { mustAgree } from './must-agree.js';
import { signSealsAnew } from './seals-anew.js';
import { SealingRefused } from './sealing-refused.js';

export interface SealerParts {
  readonly log: DenseLog;
  readonly folder: LogFolder;
  readonly lock: CheckpointLock;
  readonly key: LogSigner;
  readonly upcast: Upcast;
  readonly now: () => Date;
}

/** After so many events a checkpoint is published, even if more are waiting. */
const MOST_AT_ONCE = 65_536;

/**
 * Signs what the ledger holds, in this order: events that are durable, tiles on the disk, the
 * checkpoint in its second place, and only then for everybody. After any failure it is thrown
 * away and opened again: what is in memory may not be what is on the disk.
 */
export class Sealer {
  private constructor(
    private readonly parts: SealerParts,
    private readonly tree: TreeBuilder,
    private readonly leaves: Leaves,
    private state: { locked: LockedCheckpoint | undefined; last: Checkpoint | undefined },
  ) {}

  /**
   * Looks at everything before anything may be signed: that both places have the same checkpoint,
   * that the ledger covers it, and that it still is, event for event, what was sealed.
   * @throws SealingRefused
   */
  static async open(parts: SealerParts, signal?: AbortSignal): Promise<Sealer> {
    const { folder, lock, key, log } = parts;
    const locked = await lock.last();
    const last = locked && (await opened(key, locked.note));
    const published = await folder.text('checkpoint');
    mustAgree(last, published === undefined ? undefined : await opened(key, published));
    if ((await log.size()) < (last?.size ?? 0))
      throw new SealingRefused(
        'STORE_BEHIND',
        `${String(await log.size())} of ${String(last?.size)}`,
      );
    const tree = await resumed(folder, last);
    const checkpoint = { size: tree.size, root: tree.root() };
    const compared = await compareWithStore({
      ...parts,
      source: folder,
      checkpoint,
      ...(signal ? { signal } : {}),
    });
    if (compared.findings.length > 0) throw storeChanged(compared.findings);
    const sealer = new Sealer(parts, tree, compared.leaves, { locked, last });
    await folder.writeText('vkey', `${key.vkey}\n`);
    const further = key.furtherVkeys.map((vkey) => `${vkey}\n`).join('');
    await folder.writeText('vkey.further', further);
    if (last) {
      await sealer.#catchUp(last);
      await signSealsAnew({ folder, key, last });
    }
    return sealer;
  }

  /** How many events are under the last checkpoint. */
  get size(): number {
    return this.state.last?.size ?? 0;
  }

  get last(): Checkpoint | undefined {
    return this.state.last;
  }

  /**
   * Seals what is new, or as much of it as goes at once; undefined when there is nothing.
   * @throws SealingRefused, SealedByAnother; the sealer is of no use any more after any error
   */
  async seal(): Promise<SignedCheckpoint | undefined> {
    const { log, folder, lock, key } = this.parts;
    if ((await log.size()) <= this.size) return undefined;
    for await (const page of log.read(this.size)) {
      for (const event of page) this.#append(event);
      await this.#write(this.tree.takeFull());
      if (this.tree.size - this.size >= MOST_AT_ONCE) break;
    }
    await folder.writeTiles(this.tree.partial());
    const next = { size: this.tree.size, root: this.tree.root() };
    await this.#mustGoOn(next);
    const note = key.signCheckpoint(next);
    const locked = await lock.swap(this.state.locked, note);
    const checkpoint = await opened(key, note);
    this.state = { locked, last: checkpoint };
    await this.#list(checkpoint, note);
    await folder.writeText('checkpoint', note);
    return checkpoint;
  }

  #append(event: RecordedEvent): void {
    try {
      this.tree.append(Buffer.from(this.leaves.next(event).text));
    } catch (error) {
      if (error instanceof LogFault) throw unsealable(findingOf(error));
      if (!(error instanceof Error) || !error.message.startsWith('corrupt')) throw error;
      const where = `entry ${String(this.tree.size)}`;
      throw unsealable({ code: 'ENTRY_UNREADABLE', where, what: error.message });
    }
  }

  async #write(files: readonly TileFile[]): Promise<void> {
    await this.parts.folder.writeTiles(files);
    for (const { name } of files)
      if (name.width === TILE_WIDTH) await this.parts.folder.removePartial(tilePath(name));
  }

  /** Read back from the disk and not from memory, as anybody else will. */
  async #mustGoOn(next: Pick<Checkpoint, 'size' | 'root'>): Promise<void> {
    const { last } = this.state;
    const prover = new Prover(nodePrimitives, this.parts.folder, next.size);
    const isWhole = areEqual(await prover.root(), next.root);
    if (!isWhole) throw new SealingRefused('TILES_DAMAGED', 'the disk gives back another root');
    if (!last || last.size === 0) return;
    const [first, second] = [last.size, next.size];
    const proof = await prover.consistency(first);
    const roots = { firstRoot: last.root, secondRoot: next.root };
    try {
      await verifyConsistency(nodePrimitives, { first, second, ...roots, proof });
    } catch (error) {
      if (error instanceof LogFault) throw new SealingRefused('INCONSISTENT', error.message);
      throw error;
    }
  }

  /** A seal that was locked and not published, because the process died, is published now. */
  async #catchUp(last: Checkpoint): Promise<void> {
    const { folder } = this.parts;
    const note = this.state.locked?.note ?? '';
    const seals = (await folder.text('seals')) ?? '';
    const whole = seals.slice(0, seals.lastIndexOf('\n') + 1);
    if (whole !== seals) await folder.writeText('seals', whole);
    if (!whole.includes(` ${String(last.size)} `)) await this.#list(last, note);
    const published = await folder.text('checkpoint');
    // Cosignatures stand under the same text, and are not thrown away.
    const text = note.slice(0, note.indexOf('\n\n') + 2);
    if (!published?.startsWith(text)) await folder.writeText('checkpoint', note);
  }

  #list(checkpoint: Checkpoint, note: string): Promise<void> {
    const { folder, now } = this.parts;
    return folder.append('seals', sealLine(now().toISOString(), checkpoint, note));
  }
}

const opened = async (key: LogSigner, note: string): Promise<SignedCheckpoint> => {
  try {
    return await openCheckpoint(nodePrimitives, note, { key: key.verifier });
  } catch (error) {
    if (error instanceof LogFault) throw new SealingRefused('OTHER_KEY', error.message);
    throw error;
  }
};

const resumed = async (folder: LogFolder, last: Checkpoint | undefined): Promise<TreeBuilder> => {
  if (!last) return new TreeBuilder();
  try {
    const tree = await TreeBuilder.resume(last.size, folder);
    if (areEqual(tree.root(), last.root)) return tree;
    throw new SealingRefused('TILES_DAMAGED', `the tiles of ${String(last.size)} entries`);
  } catch (error) {
    if (error instanceof LogFault) throw new SealingRefused('TILES_BEHIND', error.message);
    throw error;
  }
};

export const storeChanged = (findings: readonly Finding[]): SealingRefused =>
  new SealingRefused(
    'STORE_CHANGED',
    findings.map(({ where, what }) => `${where}: ${what}`).join('; '),
    findings,
  );

const unsealable = (finding: Finding): SealingRefused =>
  new SealingRefused('UNSEALABLE', `${finding.where}: ${finding.what}`, [finding]);
