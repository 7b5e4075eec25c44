import type { EntryKind, EntryPage, EntryView } from '#contracts';
import { tables } from '../tables/all-tables.js';
import type { ViewsDatabase } from '../views-database.js';
import { columnsOf, Conditions, keyAfter, limitOf, pageOf, plain, type Paging } from './select.js';

export interface EntriesQuestion extends Paging {
  readonly unitId?: string | undefined;
  readonly fundId?: string | undefined;
  readonly year?: number | undefined;
  readonly period?: string | undefined;
  readonly kind?: EntryKind | undefined;
  /** How the voucher's number begins, in any size of letters. */
  readonly voucher?: string | undefined;
  readonly externalReference?: string | undefined;
  readonly amount?: number | undefined;
  readonly occurredOn?: string | undefined;
  /** Books of the units below this one today, predecessors included. */
  readonly under?: string | undefined;
}

/** Entries, the latest recorded first. @throws RangeError on an `after` that is not ours */
export const entries = async (
  views: ViewsDatabase,
  question: EntriesQuestion,
): Promise<EntryPage> => {
  const conditions = new Conditions()
    .if('e.unit_id = ?', question.unitId)
    .if('e.fund_id = ?', question.fundId)
    .if('e.year = ?', question.year)
    .if('e.period = ?', question.period)
    .if('e.kind = ?', question.kind)
    .if(`e.voucher collate "C" like ? || '%'`, prefixOf(question.voucher))
    .if('e.external_reference = ?', question.externalReference)
    .if('e.amount = ?', question.amount)
    .if('e.occurred_on = ?::date', question.occurredOn)
    .under('e.unit_id', question.under);
  if (question.after !== undefined)
    conditions.and(
      '(e.position, e.line) < (?, ?)',
      ...keyAfter(question.after, ['number', 'number']),
    );
  const limit = limitOf(question);
  const rows = await views.query<EntryView[]>(
    `select ${columnsOf(tables.entry, 'e')} from views.entry e
      where ${conditions.where}
      order by e.position desc, e.line desc limit ${limit + 1}`,
    conditions.values,
  );
  return pageOf(
    rows.map((row) => plain(row)),
    limit,
    ({ position, line }) => [position, line],
  );
};

const prefixOf = (voucher: string | undefined): string | undefined =>
  voucher
    ?.trim()
    .toUpperCase()
    .replace(/[\\%_]/g, '\\$&');
