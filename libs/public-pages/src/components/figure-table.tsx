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
  /**
   * How a phone shows it whatever its columns: `stack`, each row a small list; `lines`, each row two
   * short lines, of a statement: day and amount, below them what it is and the balance.
   */
  readonly phone?: 'stack' | 'lines';
}

/** More columns than this do not fit on a phone: there each row becomes a small list. */
const COLUMNS_ON_A_PHONE = 2;

/** A table of figures that a phone shows without scrolling sideways. */
export function FigureTable({ label, head, columns, rows, total, phone }: Props) {
  const shape = phone ?? (columns.length > COLUMNS_ON_A_PHONE ? 'stack' : undefined);
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
      <table aria-label={label} class={shape}>
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
