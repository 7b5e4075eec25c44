import { RowsOfTree } from '../test/rows-of-tree.js';
import { entryNumber, SmallLog } from '../test/small-log.js';
import { hexOf } from './bytes.js';
import { leafPreimage } from './merkle-hashing.js';
import { nodePrimitives, sha256 } from './node-primitives.js';
import { Prover } from './prove.js';
import { tilePath, tilesOf } from './tile-paths.js';
import { verifyConsistency, verifyInclusion } from './verify-proofs.js';

const SIZE = 1_000_000;
const PLACES = [0, 255, 256, 65_535, 65_536, 654_321, 983_039, 983_040, SIZE - 1];

describe('a log of a million entries', () => {
  let log: SmallLog;
  let formulas: RowsOfTree;
  let prover: Prover;

  beforeAll(async () => {
    log = await SmallLog.make();
    await log.seal(SIZE);
    formulas = new RowsOfTree(SIZE, entryNumber);
    prover = new Prover(nodePrimitives, log, SIZE);
  });

  it('has the root, and in each of its tiles the hashes, that the specification’s formulas give', async () => {
    expect(hexOf(await prover.root())).toBe(hexOf(formulas.mth(0, SIZE)));
    const names = [...tilesOf(SIZE)];
    expect([...log.files.keys()].filter((file) => file.startsWith('tile/')).sort()).toEqual(
      names.map(tilePath).sort(),
    );
    for (const level of [0, 1, 2, 3]) {
      const files = names.filter((name) => name.level === level).map(tilePath);
      const hashes = Buffer.concat(files.map((file) => log.files.get(file)!));
      expect(hashes.equals(formulas.tiles(level))).toBe(true);
    }
  });

  it('proves what the formulas prove, and the proofs verify', async () => {
    const root = formulas.mth(0, SIZE);
    for (const index of PLACES) {
      const proof = await prover.inclusion(index);
      expect(proof.map(hexOf)).toEqual(formulas.path(index).map(hexOf));
      const leafHash = sha256(leafPreimage(entryNumber(index)));
      await verifyInclusion(nodePrimitives, { index, size: SIZE, leafHash, proof, root });
    }
    for (const first of PLACES.filter((place) => place > 0)) {
      const proof = await prover.consistency(first);
      expect(proof.map(hexOf)).toEqual(formulas.proof(first).map(hexOf));
      const roots = { firstRoot: formulas.mth(0, first), secondRoot: root };
      await verifyConsistency(nodePrimitives, { first, second: SIZE, ...roots, proof });
    }
  });
});
