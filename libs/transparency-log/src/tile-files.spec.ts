import fc from 'fast-check';
import { MOST_ENTRY_BYTES, readBundle } from './entry-bundle.js';
import { GrowingBundle } from './growing-bundle.js';
import { readTilePath, tilePath, tilesOf } from './tile-paths.js';
import { TreeBuilder } from './tree-builder.js';

describe('the files of a log', () => {
  it('lie where the specification’s examples have them', () => {
    expect(tilePath({ level: 0, index: 1_234_067, width: 256 })).toBe('tile/0/x001/x234/067');
    expect(tilePath({ level: 'entries', index: 0, width: 5 })).toBe('tile/entries/000.p/5');
  });

  it('are, of 70,000 entries, those that the specification counts', () => {
    const paths = [...tilesOf(70_000)].map(tilePath).filter((path) => !path.includes('entries'));
    expect(paths.filter((path) => path.startsWith('tile/0/'))).toHaveLength(274);
    expect(paths.filter((path) => !path.startsWith('tile/0/') || path.includes('.p'))).toEqual([
      'tile/0/273.p/112',
      'tile/1/000',
      'tile/1/001.p/17',
      'tile/2/000.p/1',
    ]);
  });

  it('are, of 256 entries, one full tile and one above it', () => {
    const paths = [...tilesOf(256)].map(tilePath);
    expect(paths).toEqual(['tile/0/000', 'tile/1/000.p/1', 'tile/entries/000']);
  });

  it('are asked for by their exact names and no others', () => {
    fc.assert(
      fc.property(
        fc.oneof(fc.nat({ max: 63 }), fc.constant('entries' as const)),
        fc.nat(),
        fc.integer({ min: 1, max: 256 }),
        (level, index, width) => {
          const name = { level, index, width };
          expect(readTilePath(tilePath(name))).toEqual(name);
        },
      ),
    );
    const others = ['tile/00/000', 'tile/64/000', 'tile/0/000.p/0', 'tile/0/000.p/256', 'tile/0/1'];
    const more = ['tile/0/x000/001', 'tile/0/../../secrets', 'tile/8/0/001', 'tile/data/000', ''];
    expect([...others, ...more].map(readTilePath)).toEqual(Array(10).fill(undefined));
  });
});

describe('a bundle of entries', () => {
  it('is each entry after its length in two bytes', () => {
    const growing = new GrowingBundle();
    ['a', '', 'bc'].forEach((entry, index) => growing.add(Buffer.from(entry), index));
    const bundle = growing.bytes();
    expect(Buffer.from(bundle).toString('hex')).toBe('000161' + '0000' + '00026263');
    expect(readBundle(bundle, 3, 'bundle').map(String)).toEqual(['97', '', '98,99']);
  });

  it('takes an entry of 65,535 bytes, and one byte more is refused by name', () => {
    const tree = new TreeBuilder();
    tree.append(Buffer.alloc(MOST_ENTRY_BYTES));
    expect(() => tree.append(Buffer.alloc(MOST_ENTRY_BYTES + 1))).toThrow(
      expect.objectContaining({ code: 'ENTRY_TOO_LONG', where: 'entry 1' }) as Error,
    );
    expect(tree.size).toBe(1);
  });

  it.each([
    ['cut off in an entry', '00026'.padEnd(6, '1'), 1],
    ['cut off in a length', '000161' + '00', 2],
    ['with an entry too many', '0001610001' + '61', 1],
    ['with an entry too few', '000161', 2],
  ])('%s is malformed', (_, hex, count) => {
    expect(() => readBundle(Buffer.from(hex, 'hex'), count, 'bundle')).toThrow(
      expect.objectContaining({ code: 'BUNDLE_MALFORMED' }) as Error,
    );
  });
});
