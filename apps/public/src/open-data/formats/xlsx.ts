import { type CellValue, writeXlsxStream } from 'hucre/xlsx';
import { harmless, INVENTED, type Cell, type Column, type ColumnType } from '#public-pages';
import { cellOf, type DataExport, exportColumns, headingOf } from './data-export.js';

const FORMATS: Partial<Record<ColumnType, string>> = {
  money: '#,##0',
  integer: '#,##0',
  date: 'dd/mm/yyyy',
  minute: 'dd/mm/yyyy hh:mm',
};

const WIDTHS: Readonly<Record<ColumnType, number>> = {
  text: 24,
  integer: 12,
  money: 18,
  date: 12,
  month: 10,
  minute: 17,
  boolean: 10,
};

/** One sheet with a heading that stays; texts are texts, sums are numbers, days are days. */
export function xlsxFile(data: DataExport): AsyncIterable<Uint8Array> {
  const columns = exportColumns(data);
  return writeXlsxStream(rowsOf(data, columns), {
    name: data.book.demonstration ? INVENTED : data.set,
    freezePane: { rows: 1 },
    columns: columns.map((column) => ({
      header: headingOf(column, data.set),
      width: WIDTHS[column.type],
      ...(FORMATS[column.type] && { numFmt: FORMATS[column.type] }),
    })),
  });
}

async function* rowsOf(
  { batches }: DataExport,
  columns: readonly Column[],
): AsyncGenerator<CellValue[]> {
  for await (const rows of batches)
    for (const row of rows) yield columns.map((column) => valueOf(cellOf(row, column), column));
}

function valueOf(cell: Cell, { type }: Column): CellValue {
  if (typeof cell !== 'string') return cell;
  if (type === 'date') return new Date(`${cell}T00:00:00Z`);
  if (type === 'minute') return new Date(`${cell}:00Z`);
  return harmless(cell);
}
