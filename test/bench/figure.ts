/** One quantity, measured several times in one run. */
export interface Figure {
  readonly n: number;
  readonly min: number;
  readonly median: number;
  readonly max: number;
}

/** @throws Error when nothing was measured */
export const figureOf = (values: readonly number[]): Figure => ({
  n: values.length,
  min: quantile(values, 0),
  median: quantile(values, 0.5),
  max: quantile(values, 1),
});

/** Element by element, so that each ratio is of two neighbours in time. */
export const ratioOf = (ours: readonly number[], theirs: readonly number[]): Figure =>
  figureOf(ours.map((value, index) => value / (theirs[index] ?? NaN)));

/** The value below which the given part of all lies; between two of them, in proportion. */
export const quantile = (values: readonly number[], part: number): number => {
  const sorted = Float64Array.from(values).sort();
  const at = part * (sorted.length - 1);
  const [below, above] = [sorted[Math.floor(at)], sorted[Math.ceil(at)]];
  if (below === undefined || above === undefined) throw new Error('nothing was measured');
  return below + (above - below) * (at - Math.floor(at));
};
