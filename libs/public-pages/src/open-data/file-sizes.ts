import { formatNumber } from '../format.js';
import type { DataSetName, FileFormat } from './data-sets.js';

/** What one row takes in a CSV of each set, measured over the demonstration. */
const ROW_BYTES: Readonly<Record<DataSetName, number>> = {
  entries: 160,
  'fund-months': 85,
  'unit-months': 90,
  funds: 230,
  units: 110,
  'sms-campaigns': 310,
  'bank-lines': 110,
  'sms-declarations': 90,
};

/** How much more or less the same rows take in the other formats. */
const AGAINST_CSV: Readonly<Record<FileFormat, number>> = {
  csv: 1,
  excel: 1,
  xlsx: 0.4,
  json: 1.7,
};

const FRAME: Readonly<Record<FileFormat, number>> = {
  csv: 200,
  excel: 400,
  xlsx: 4_000,
  json: 3_500,
};

/** About how large a file is, for whoever pays for each megabyte: `1,2 MB`, `40 KB`. */
export function bytesAbout(set: DataSetName, format: FileFormat, rows: number): string {
  const bytes = estimatedBytes(set, format, rows);
  if (bytes < 1_000_000) return `${formatNumber(Math.max(1, Math.round(bytes / 1_000)))}\u00a0KB`;
  return `${(bytes / 1_000_000).toFixed(1).replace('.', ',')}\u00a0MB`;
}

export const estimatedBytes = (set: DataSetName, format: FileFormat, rows: number): number =>
  FRAME[format] + rows * ROW_BYTES[set] * AGAINST_CSV[format];
