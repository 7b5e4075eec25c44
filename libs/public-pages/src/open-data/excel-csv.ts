import papaparse from 'papaparse';

export type Cell = string | number | boolean | null;

/** The byte order mark by which Excel knows that a file is UTF-8. */
export const EXCEL_MARK = '\ufeff';

/** Lines as a Vietnamese Excel reads them: semicolons and Windows' line ends. */
export const excelLines = (rows: Cell[][]): string =>
  papaparse.unparse(rows, { delimiter: ';', newline: '\r\n' }) + '\r\n';

/**
 * A text that no spreadsheet takes for a formula, which could run on whoever opens the file. Numbers
 * are no texts and keep their sign.
 */
export const harmless = (text: string): string => (/^[=+\-@\t\r\n]/.test(text) ? `'${text}` : text);
