import type { DenseLog, Upcast } from '#event-store';
import {
  areEqual,
  type Checkpoint,
  type Finding,
  findingOf,
  HASH_BYTES,
  LogFault,
  readBundle,
  readEntries,
  readTile,
  TILE_WIDTH,
  type TileFile,
  tilePath,
  type TileSource,
  TreeBuilder,
} from '#transparency-log';
import { Leaves } from './leaves.js';

export interface Compared {
  readonly findings: readonly Finding[];
  /** Stands after the last event under the checkpoint, to go on from. */
  readonly leaves: Leaves;
}

interface Comparison {
  readonly log: DenseLog;
  readonly source: TileSource;
  readonly checkpoint: Pick<Checkpoint, 'size' | 'root'>;
  readonly upcast: Upcast;
  readonly signal?: AbortSignal;
}

const MOST_FINDINGS = 100;

/**
 * Works the whole public log out anew from the stored events, and compares every file of it and the
 * root under the checkpoint: events → leaves → tiles → root.
 */
export const compareWithStore = async (comparison: Comparison): Promise<Compared> => {
  const { log, checkpoint, source, upcast, signal } = comparison;
  const { size } = checkpoint;
  const [findings, leaves, tree] = [[] as Finding[], new Leaves(upcast), new TreeBuilder()];
  const compare = async (files: readonly TileFile[]) => {
    for (const file of files) findings.push(...(await differences(source, file)));
  };
  try {
    for await (const page of size === 0 ? [] : log.read(0)) {
      for (const event of page.slice(0, size - tree.size))
        tree.append(Buffer.from(leaves.next(event).text));
      await compare(tree.takeFull());
      signal?.throwIfAborted();
      if (tree.size === size || findings.length > MOST_FINDINGS) break;
    }
  } catch (error) {
    if (!(error instanceof Error) || !error.message.startsWith('corrupt')) throw error;
    findings.push({
      code: 'ENTRY_WRONG',
      where: `event ${String(tree.size + 1)}`,
      what: error.message,
    });
  }
  await compare(tree.partial());
  if (findings.length > 0) return { findings, leaves };
  if (tree.size < size) findings.push(missing(tree.size, size));
  else if (!areEqual(tree.root(), checkpoint.root))
    findings.push({
      code: 'ROOT_WRONG',
      where: 'checkpoint',
      what: 'the events have another root',
    });
  return { findings, leaves };
};

const missing = (found: number, sealed: number): Finding => ({
  code: 'ENTRY_WRONG',
  where: `entry ${String(found)}`,
  what: `the ledger ends before it, and ${String(sealed)} entries are sealed`,
});

/** Of bundles each entry, of tiles each hash that is not what the events give. */
const differences = async (source: TileSource, { name, bytes }: TileFile): Promise<Finding[]> => {
  const where = tilePath(name);
  try {
    if (name.level === 'entries') {
      const stated = await readEntries(source, name);
      return readBundle(bytes, name.width, where).flatMap((entry, at) =>
        stated[at] && areEqual(entry, stated[at]) ? [] : [changedEntry(name.index, at)],
      );
    }
    const stated = await readTile(source, name);
    const at = stated.findIndex((byte, place) => byte !== bytes[place]);
    const hash = String(Math.floor(at / HASH_BYTES));
    return at < 0 ? [] : [{ code: 'TILE_WRONG', where, what: `hash ${hash} is another` }];
  } catch (error) {
    if (!(error instanceof LogFault)) throw error;
    return [findingOf(error)];
  }
};

const changedEntry = (bundle: number, at: number): Finding => {
  const index = bundle * TILE_WIDTH + at;
  return {
    code: 'ENTRY_WRONG',
    where: `entry ${String(index)}`,
    what: `event ${String(index + 1)} of the ledger is not what was sealed`,
  };
};
