import { streamXlsxRows, type CellValue } from 'hucre/xlsx';
import papaparse from 'papaparse';
import { mustUnpackWithin } from './must-unpack-within.js';

export interface SheetRow {
  /** As the spreadsheet numbers it, from 1. */
  readonly row: number;
  readonly cells: readonly CellValue[];
}

/** So many rows are looked at; a statement's headings and totals come on top of its lines. */
const ROWS_MAX = 5_000;

/** The rows of the first sheet, as they come. @throws Error on a file that is none */
export async function* xlsxRows(file: Buffer): AsyncGenerator<SheetRow> {
  mustUnpackWithin(file);
  for await (const { index, values } of streamXlsxRows(file, { sheet: 0, maxRows: ROWS_MAX }))
    yield { row: index + 1, cells: values };
}

/** The rows of a file of separated values; commas, semicolons and tabs are told apart. */
export function* csvRows(file: Buffer): Generator<SheetRow> {
  const { data } = papaparse.parse<string[]>(textOf(file), { preview: ROWS_MAX });
  for (const [at, cells] of data.entries()) yield { row: at + 1, cells };
}

/**
 * UTF-8, or what older Vietnamese programs write. Windows-1258 has tones of their own, which only
 * NFC joins to their letters.
 */
const textOf = (file: Buffer): string => {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(file).normalize('NFC');
  } catch {
    return new TextDecoder('windows-1258').decode(file).normalize('NFC');
  }
};
