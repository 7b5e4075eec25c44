import type { Disclosure, Entry, Figure } from '#public-pages';
import type { EntryRow } from './published-rows.js';

/** A line as `journal-queries.ts` asks for it. */
export interface LineRow extends EntryRow {
  readonly figure: Figure;
  readonly month: string;
  /** Of an adjustment: the first voucher of its chain. */
  readonly original: string | null;
  readonly disclosure: Disclosure;
}

export function entryOf(row: EntryRow): Entry {
  const { position, recordedAt, occurredOn, voucher, kind, amount } = row;
  return {
    position,
    recordedAt,
    occurredOn,
    voucher,
    kind,
    amount,
    fund: { code: row.fundCode, name: row.fundName, label: row.fundLabel },
    unit:
      row.unitCode === null || row.unitName === null
        ? null
        : { code: row.unitCode, name: row.unitName },
  };
}
