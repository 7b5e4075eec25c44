import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { mth, path, proof, tile } from '../test/naive-tree.js';
import { entryNumber, SmallLog } from '../test/small-log.js';
import { fromBase64 } from './base64.js';
import { hexOf } from './bytes.js';
import { nodePrimitives, sha256 } from './node-primitives.js';
import { leafPreimage } from './merkle-hashing.js';
import { Prover } from './prove.js';
import { tilePath, tilesOf } from './tile-paths.js';
import { TreeBuilder } from './tree-builder.js';
import { verifyConsistency, verifyInclusion } from './verify-proofs.js';

const vectorsOf = (kind: string): Record<string, unknown>[] =>
  JSON.parse(
    readFileSync(new URL(`../test/vectors/${kind}.json`, import.meta.url), 'utf8'),
  ) as Record<string, unknown>[];
const bytesOf = (text: unknown): Uint8Array => fromBase64(text as string, 'vector');

/** The inputs of Certificate Transparency's own tests, and the root after each. */
const CT_LEAVES = [
  '',
  '00',
  '10',
  '2021',
  '3031',
  '40414243',
  '5051525354555657',
  '606162636465666768696a6b6c6d6e6f',
];
const CT_ROOTS = [
  'e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855',
  '6e340b9cffb37a989ca544e6bb780a2c78901d3fb33738768511a30617afa01d',
  'fac54203e7cc696cf0dfcb42c92a1d9dbaf70ad9e621f4bd8d98662f00e3c125',
  'aeb6bcfe274b70a14fb067a5e5578264db0fa9b51af5e0ba159158f329e06e77',
  'd37ee418976dd95753c1c73862b9398fa2a2cf9b4ff0fdfe8b30cd95209614b7',
  '4e3bbb1f7b478dcfe71fb631631519a3bca12c9aefca1612bfce4c13a86264d4',
  '76e67dadbcdf1e10e1b74ddc608abd2f98dfb16fbce75277b5232a127f2087ef',
  'ddb89be403809e325750d3d263cd78929c2942b7942a34b77e122c9594a74c8c',
  '5dc9da79a70659a9ad559cb701ded9a2ab9d823aad2f4960cfe370eff4604328',
];

describe('roots', () => {
  it('are those of Certificate Transparency for its eight entries', () => {
    const tree = new TreeBuilder();
    const roots = [hexOf(tree.root())];
    for (const leaf of CT_LEAVES) {
      tree.append(Buffer.from(leaf, 'hex'));
      roots.push(hexOf(tree.root()));
    }
    expect(roots).toEqual(CT_ROOTS);
  });
});

describe('proofs of Certificate Transparency', () => {
  it.each(vectorsOf('inclusion'))('inclusion $case: refused is $wantErr', async (vector) => {
    const claim = {
      index: vector['leafIdx'] as number,
      size: vector['treeSize'] as number,
      leafHash: bytesOf(vector['leafHash']),
      root: bytesOf(vector['root']),
      proof: ((vector['proof'] ?? []) as string[]).map(bytesOf),
    };
    const verified = verifyInclusion(nodePrimitives, claim);
    if (vector['wantErr']) await expect(verified).rejects.toMatchObject({ code: 'NOT_INCLUDED' });
    else await verified;
  });

  it.each(vectorsOf('consistency'))('consistency $case: refused is $wantErr', async (vector) => {
    const claim = {
      first: vector['size1'] as number,
      second: vector['size2'] as number,
      firstRoot: bytesOf(vector['root1']),
      secondRoot: bytesOf(vector['root2']),
      proof: ((vector['proof'] ?? []) as string[]).map(bytesOf),
    };
    const verified = verifyConsistency(nodePrimitives, claim);
    if (vector['wantErr']) await expect(verified).rejects.toMatchObject({ code: 'SPLIT_VIEW' });
    else await verified;
  });
});

describe.each([0, 1, 2, 255, 256, 257, 65_536, 70_000])('a log of %i entries', (size) => {
  const entries = Array.from({ length: size }, (_, index) => entryNumber(index));
  let log: SmallLog;

  beforeAll(async () => {
    log = await SmallLog.make();
    await log.seal(size);
  });

  it('has the root, and exactly the files, that the specification’s formulas give', async () => {
    expect(hexOf(await new Prover(nodePrimitives, log, size).root())).toBe(hexOf(mth(entries)));
    const files = new Map([...tilesOf(size)].map((name) => [tilePath(name), name]));
    expect([...log.files.keys()].filter((file) => file.startsWith('tile/')).sort()).toEqual(
      [...files.keys()].sort(),
    );
    for (const [file, { level, index }] of files) {
      if (level === 'entries') continue;
      expect(Buffer.from(log.files.get(file) ?? []).equals(tile(level, index, entries))).toBe(true);
    }
  });

  it('proves what the formulas prove, and the proofs verify', async () => {
    const prover = new Prover(nodePrimitives, log, size);
    const root = mth(entries);
    const places = size < 1000 ? [0, 1, 254, 255, 256, size - 1] : [255, 65_535, size - 1];
    for (const index of new Set(places.filter((place) => place >= 0 && place < size))) {
      const hashes = await prover.inclusion(index);
      expect(hashes.map(hexOf)).toEqual(path(index, entries).map(hexOf));
      const leafHash = sha256(leafPreimage(entries[index]!));
      await verifyInclusion(nodePrimitives, { index, size, leafHash, proof: hashes, root });
    }
    for (const first of new Set(places.filter((place) => place > 0 && place < size))) {
      const hashes = await prover.consistency(first);
      expect(hashes.map(hexOf)).toEqual(proof(first, entries).map(hexOf));
      const firstRoot = mth(entries.slice(0, first));
      const claim = { first, second: size, firstRoot, secondRoot: root, proof: hashes };
      await verifyConsistency(nodePrimitives, claim);
    }
  });
});

describe('a log that goes on after a restart', () => {
  it('is the same, wherever it was broken off', async () => {
    await fc.assert(
      fc.asyncProperty(fc.nat({ max: 600 }), fc.nat({ max: 600 }), async (before, after) => {
        const log = await SmallLog.make();
        await log.seal(before);
        const resumed = await TreeBuilder.resume(before, log);
        for (let index = before; index < before + after; index += 1)
          resumed.append(entryNumber(index));
        await log.seal(before + after);
        const prover = new Prover(nodePrimitives, log, before + after);
        expect(hexOf(resumed.root())).toBe(hexOf(await prover.root()));
        for (const { name, bytes } of [...resumed.takeFull(), ...resumed.partial()])
          expect(Buffer.from(bytes).equals(log.files.get(tilePath(name))!)).toBe(true);
      }),
      { numRuns: 40 },
    );
  });
});
