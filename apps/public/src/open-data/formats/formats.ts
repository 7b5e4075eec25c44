import type { FileFormat } from '#public-pages';
import { excelCsv, openCsv } from './csv.js';
import type { DataExport } from './data-export.js';
import { jsonFile } from './json.js';
import { xlsxFile } from './xlsx.js';

interface Format {
  readonly write: (data: DataExport) => AsyncIterable<string | Uint8Array>;
  /** Whether it takes less room when it is compressed once more. */
  readonly compressible: boolean;
}

/** How a set is written in each format, chunk by chunk. */
export const FORMATS: { readonly [Name in FileFormat]: Format } = {
  csv: { write: openCsv, compressible: true },
  excel: { write: excelCsv, compressible: true },
  xlsx: { write: xlsxFile, compressible: false },
  json: { write: jsonFile, compressible: true },
};
