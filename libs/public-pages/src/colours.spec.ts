import { COLOURS, GRAPHIC_PAIRS, TEXT_PAIRS, type Colour } from './colours.js';

describe('the colours of the public pages', () => {
  it.each(TEXT_PAIRS)('%s on %s can be read: at least 4.5 to 1', (text, ground) => {
    expect(contrast(text, ground)).toBeGreaterThanOrEqual(4.5);
  });

  it.each(GRAPHIC_PAIRS)('%s against %s can be told apart: at least 3 to 1', (shape, ground) => {
    expect(contrast(shape, ground)).toBeGreaterThanOrEqual(3);
  });

  it('measures black on white as 21 to 1', () => {
    expect(ratio(luminance('#000000'), luminance('#ffffff'))).toBeCloseTo(21);
  });
});

function contrast(a: Colour, b: Colour): number {
  return ratio(luminance(COLOURS[a]), luminance(COLOURS[b]));
}

function ratio(a: number, b: number): number {
  return (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05);
}

/** Relative luminance as WCAG 2.2 defines it. */
function luminance(hex: string): number {
  const [red, green, blue] = [1, 3, 5]
    .map((start) => parseInt(hex.slice(start, start + 2), 16) / 255)
    .map((part) => (part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4));
  return 0.2126 * red! + 0.7152 * green! + 0.0722 * blue!;
}
