/** A row of any table whose figures are added; `Changes` types it by the table's own row. */
type Row = Record<string, unknown>;

/** Rows of one table, one for each key, whose figures grow by what is added. */
export class Sums {
  readonly rows = new Map<string, Row>();
  #figures: readonly string[] | undefined;

  constructor(private readonly key: readonly string[]) {}

  /** The row is ours from then. */
  add(addition: Row): void {
    let key = '';
    for (const field of this.key) key += `${addition[field] as string | number | boolean}|`;
    const sum = this.rows.get(key);
    if (!sum) {
      this.rows.set(key, addition);
      return;
    }
    // Every row has all its fields, so that the first one tells which are figures.
    this.#figures ??= Object.keys(addition).filter((field) => !this.key.includes(field));
    for (const field of this.#figures)
      sum[field] = (sum[field] as number) + (addition[field] as number);
  }
}
