import type { ComponentChildren } from 'preact';

export interface FigureRow {
  readonly name: ComponentChildren;
  /** One for each column, as shown. */
  readonly cells: readonly ComponentChildren[];
}

interface Props {
  readonly label: string;
  /** What the rows are: months, years, funds. */
  readonly head: string;
  readonly columns: readonly string[];
  readonly rows: readonly FigureRow[];
  readonly total?: FigureRow;
  /** Has words or links among its figures, for which a phone has no column. */
  readonly wordy?: true;
}

/** More columns than this do not fit on a phone: there each row becomes a small list. */
const COLUMNS_ON_A_PHONE = 2;

/** A table of figures that a phone shows without scrolling sideways. */
export function FigureTable({ label, head, columns, rows, total, wordy }: Props) {
  const folds = wordy ?? columns.length > COLUMNS_ON_A_PHONE;
  const row = ({ name, cells }: FigureRow, key?: number) => (
    <tr key={key}>
      <th scope="row">{name}</th>
      {cells.map((cell, column) => (
        <td key={column} data-label={columns[column]}>
          {cell}
        </td>
      ))}
    </tr>
  );
  return (
    <div class="figures">
      <table aria-label={label} class={folds ? 'stack' : undefined}>
        <thead>
          <tr>
            {[head, ...columns].map((column) => (
              <th key={column} scope="col">
                {column}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>{rows.map(row)}</tbody>
        {total && <tfoot>{row(total)}</tfoot>}
      </table>
    </div>
  );
}
