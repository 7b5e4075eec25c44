import { render } from 'preact-render-to-string';
import type { Language } from '#public-pages';
import { textOf } from '../cells.js';
import { said, type Column, type Print, type Row, type Table } from '../sheet.js';

const TOTAL = said('Cộng', 'Total');

/** `n`: a figure, to the right; `nb`: short, never broken. */
const CLASSES: Partial<Record<Column['type'], string>> = {
  money: 'n',
  count: 'n',
  date: 'nb',
  month: 'nb',
};

/** The table around its rows, in two halves. */
export function tableShell<Answer>(
  { columns }: Table<Answer>,
  label: string,
  language: Language,
): readonly [string, string] {
  const shell = render(
    <table aria-label={label}>
      <thead>
        <tr>
          {columns.map(({ field, heading }) => (
            <th key={field} scope="col">
              {heading[language]}
            </th>
          ))}
        </tr>
      </thead>
      <tbody></tbody>
    </table>,
  );
  const at = shell.indexOf('</tbody>');
  return [shell.slice(0, at), shell.slice(at)];
}

export const rowsMarkup = <Answer,>(
  rows: readonly Row[],
  { columns }: Table<Answer>,
  print: Print<Answer>,
): string =>
  render(
    <>
      {rows.map((row, at) => (
        <tr key={at} class={row.isTotal === true ? 'strong' : undefined}>
          {columns.map((column) => (
            <td
              key={column.field}
              class={CLASSES[column.type]}
              data-label={column.heading[print.language]}
            >
              {textOf(row[column.field], column, print, row)}
            </td>
          ))}
        </tr>
      ))}
    </>,
  );

/** Adds up what is printed, row by row, so that the foot is the sum of what stands above it. */
export class Sums {
  readonly #sums = new Map<string, number>();
  #rows = 0;

  constructor(private readonly columns: readonly Column[]) {}

  get isEmpty(): boolean {
    return this.#rows === 0;
  }

  add(rows: readonly Row[]): void {
    this.#rows += rows.length;
    for (const { field, summed } of this.columns) {
      const figures = summed ? rows.map((row) => row[field]).filter(isFigure) : [];
      if (figures.length === 0) continue;
      const before = this.#sums.get(field) ?? 0;
      this.#sums.set(
        field,
        figures.reduce((sum, figure) => sum + figure, before),
      );
    }
  }

  /** Nothing where there is nothing to add up. */
  foot<Answer>(print: Print<Answer>): string {
    if (this.#sums.size === 0) return '';
    const first = this.columns.findIndex(({ summed }) => summed);
    return render(
      <tfoot>
        <tr>
          <th scope="row" colSpan={first}>
            {TOTAL[print.language]}
          </th>
          {this.columns.slice(first).map((column) => (
            <td
              key={column.field}
              class={CLASSES[column.type]}
              data-label={column.summed && column.heading[print.language]}
            >
              {textOf(this.#sums.get(column.field), column, print, {})}
            </td>
          ))}
        </tr>
      </tfoot>,
    );
  }
}

const isFigure = (value: unknown): value is number => typeof value === 'number';
