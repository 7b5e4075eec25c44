import { COLOURS } from '../colours.js';

const HEADER = 'strip';
const MOTIFS = 5;
const WIDTH = 10;
const HEIGHT = 7;
const YARNS = [COLOURS.focus, COLOURS.marigold, COLOURS.leaf, COLOURS.purple];

/** How far a stitch is from the motif's middle; each measure draws another shape. */
const SHAPES = [
  (x: number, y: number) => x + y,
  (x: number, y: number) => Math.max(x, y),
  (x: number, y: number) => x + y + (x % 2) * 2,
];

/**
 * A woven border in the manner of the northern hills, drawn from a text: the same text gives the
 * same border. It decorates and helps memory; it proves nothing. `id` where a page has several.
 */
export function WovenStrip({ seed, id = HEADER }: { seed: string; id?: string }) {
  const random = numbersFrom(seed);
  const paths = Array.from({ length: MOTIFS }, (_, motif) => motifPaths(motif, random)).flat();
  return (
    <svg class="strip" aria-hidden="true" focusable="false">
      <defs>
        <pattern
          id={id}
          width={MOTIFS * WIDTH}
          height={HEIGHT}
          patternUnits="userSpaceOnUse"
          patternTransform="scale(4)"
        >
          {paths}
        </pattern>
      </defs>
      <Cloth id={id} />
    </svg>
  );
}

/** The border of the page's header once more. */
export function HeaderStripAgain() {
  return (
    <svg class="strip" aria-hidden="true" focusable="false">
      <Cloth id={HEADER} />
    </svg>
  );
}

function Cloth({ id }: { id: string }) {
  return <rect width="100%" height="28" fill={`url(#${id})`} />;
}

function motifPaths(motif: number, random: () => number) {
  const shape = SHAPES[motif % SHAPES.length] ?? SHAPES[0];
  const first = Math.floor(random() * YARNS.length);
  const second = (first + 1 + Math.floor(random() * (YARNS.length - 1))) % YARNS.length;
  const rings = Array.from({ length: 12 }, () => Math.floor(random() * 3));
  // The middle and one ring are always stitched, so that no motif is a bare patch.
  [rings[0], rings[3]] = [1, 2];
  return [1, 2].map((yarn) => (
    <path
      key={`${motif}-${yarn}`}
      stroke={YARNS[yarn === 1 ? first : second]}
      d={stitches(motif * WIDTH, (x, y) => rings[shape?.(x, y) ?? 0] === yarn)}
    />
  ));
}

/** The stitches of one colour, a stroke for each run in a row; the motif is mirrored both ways. */
function stitches(left: number, isStitched: (x: number, y: number) => boolean): string {
  let path = '';
  for (let y = 0; y < HEIGHT; y++) {
    for (let x = 0; x < WIDTH - 1; x++) {
      const from = x;
      while (x < WIDTH - 1 && isStitched(Math.abs(x - 4), Math.abs(y - 3))) x++;
      if (x > from) path += `M${left + from} ${y}.5h${x - from}`;
    }
  }
  return path;
}

/** A small generator of numbers from 0 to 1, started from a text (xorshift over an FNV hash). */
function numbersFrom(text: string): () => number {
  let state = 0x811c9dc5;
  for (let i = 0; i < text.length; i++) {
    state = Math.imul(state ^ text.charCodeAt(i), 0x01000193);
  }
  return () => {
    state ^= state << 13;
    state ^= state >>> 17;
    state ^= state << 5;
    return (state >>> 0) / 2 ** 32;
  };
}
