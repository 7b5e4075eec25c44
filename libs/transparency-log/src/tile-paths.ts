/** Entries in a full bundle, and hashes in a full tile. */
export const TILE_WIDTH = 256;

/** A file of the log: hashes of a level, or the entries themselves. */
export interface TileName {
  /** 0: the entries' own hashes. */
  readonly level: number | 'entries';
  readonly index: number;
  /** 1 to 256; fewer than 256: the file of one size of the log. */
  readonly width: number;
}

/** Where a log has it (C2SP tlog-tiles): `tile/0/x001/x234/067.p/5`. */
export const tilePath = ({ level, index, width }: TileName): string => {
  const groups = [String(index % 1000).padStart(3, '0')];
  for (let rest = Math.floor(index / 1000); rest > 0; rest = Math.floor(rest / 1000))
    groups.unshift(`x${String(rest % 1000).padStart(3, '0')}`);
  const partial = width === TILE_WIDTH ? '' : `.p/${String(width)}`;
  return `tile/${String(level)}/${groups.join('/')}${partial}`;
};

const PATH =
  /^tile\/(entries|[0-9]|[1-5][0-9]|6[0-3])\/((?:x[0-9]{3}\/)*[0-9]{3})(?:\.p\/([1-9][0-9]{0,2}))?$/;
const MOST_GROUPS = 5;

/** Undefined for anything that is not exactly what `tilePath` writes. */
export const readTilePath = (path: string): TileName | undefined => {
  const [, level = '', groups = '', width = String(TILE_WIDTH)] = PATH.exec(path) ?? [];
  if (level === '' || groups.split('/').length > MOST_GROUPS) return undefined;
  const name: TileName = {
    level: level === 'entries' ? level : Number(level),
    index: Number(groups.replaceAll(/[x/]/g, '')),
    width: Number(width),
  };
  return tilePath(name) === path ? name : undefined;
};

/** How many hashes of a level a tree has: full subtrees of 256^level entries. */
export const hashesAt = (level: number, size: number): number =>
  Math.floor(size / TILE_WIDTH ** level);

/** Which file of the level holds the hash, in a tree of this size. */
export const tileHolding = (level: number, hash: number, size: number): TileName => {
  const index = Math.floor(hash / TILE_WIDTH);
  const width = Math.min(TILE_WIDTH, hashesAt(level, size) - index * TILE_WIDTH);
  return { level, index, width };
};

/** Every file of a tree, level by level from the left; the entries' bundles come last. */
export function* tilesOf(size: number): Iterable<TileName> {
  for (let level = 0; hashesAt(level, size) > 0; level += 1) yield* filesOf(level, level, size);
  yield* filesOf('entries', 0, size);
}

function* filesOf(level: TileName['level'], ofLevel: number, size: number): Iterable<TileName> {
  const hashes = hashesAt(ofLevel, size);
  for (let index = 0; index * TILE_WIDTH < hashes; index += 1)
    yield { level, index, width: Math.min(TILE_WIDTH, hashes - index * TILE_WIDTH) };
}
