import papaparse from 'papaparse';
import {
  excelLines,
  EXCEL_MARK,
  formatDate,
  formatMinute,
  formatMonth,
  harmless,
  type Cell,
  type Column,
} from '#public-pages';
import { cellOf, type DataExport, exportColumns, headingOf } from './data-export.js';

/** For programs: UTF-8, commas, the names of the dictionary, days as `2026-11-22`. */
export async function* openCsv(data: DataExport): AsyncGenerator<string> {
  const columns = exportColumns(data);
  const write = (rows: Cell[][]) => papaparse.unparse(rows, { newline: '\n' }) + '\n';
  yield write([columns.map(({ name }) => name)]);
  for await (const rows of data.batches) {
    if (rows.length === 0) continue;
    yield write(rows.map((row) => columns.map((column) => plainCell(cellOf(row, column)))));
  }
}

/** For a Vietnamese Excel: its byte order mark, semicolons, Windows' line ends, days as 22/11/2026. */
export async function* excelCsv(data: DataExport): AsyncGenerator<string> {
  const columns = exportColumns(data);
  yield EXCEL_MARK + excelLines([columns.map((column) => headingOf(column, data.set))]);
  for await (const rows of data.batches) {
    if (rows.length === 0) continue;
    yield excelLines(
      rows.map((row) => columns.map((column) => localCell(cellOf(row, column), column))),
    );
  }
}

const plainCell = (cell: Cell): Cell => (typeof cell === 'string' ? harmless(cell) : cell);

function localCell(cell: Cell, { type }: Column): Cell {
  if (typeof cell === 'boolean') return cell ? 'có' : 'không';
  if (typeof cell !== 'string') return cell;
  if (type === 'date') return formatDate(cell);
  if (type === 'month') return formatMonth(cell);
  if (type === 'minute') return formatMinute(cell).replace(',', '');
  return harmless(cell);
}
