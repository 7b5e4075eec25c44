import type {
  ReceiptBookDetailView,
  ReceiptBookPage,
  ReceiptBookView,
  ReceiptBookViewStatus,
  ReceiptLeafView,
} from '#contracts';
import { tables } from '../tables/all-tables.js';
import type { ViewsDatabase } from '../views-database.js';
import { columnsOf, Conditions, keyAfter, limitOf, pageOf, plain, type Paging } from './select.js';

export interface ReceiptBooksQuestion extends Paging {
  readonly unitId: string;
  readonly fundId?: string | undefined;
  readonly status?: ReceiptBookViewStatus | undefined;
}

const BOOK = `${columnsOf(tables.receiptBook, 'b')}, l.used, l.voided, l.lost, l.elsewhere,
  b.last_serial - b.first_serial + 1 - l.leaves as unused,
  coalesce(l.reached - b.first_serial + 1 - l.before, 0) as skipped`;

/** Leaves that came to something; `before` counts those up to the last one that was written. */
const WITH_LEAVES = `views.receipt_book b cross join lateral (
  select count(*) as leaves,
         count(*) filter (where fate = 'used') as used,
         count(*) filter (where fate = 'voided') as voided,
         count(*) filter (where fate = 'lost') as lost,
         count(*) filter (where fate = 'elsewhere') as elsewhere,
         max(reached) as reached,
         count(*) filter (where serial <= reached) as before
    from (select serial, fate, max(serial) filter (where fate <> 'lost') over () as reached
            from views.receipt_leaf f
           where (f.unit_id, f.book_id) = (b.unit_id, b.book_id)) f) l`;

/** A unit's receipt books by their ids. @throws RangeError on an `after` that is not ours */
export const receiptBooks = async (
  views: ViewsDatabase,
  question: ReceiptBooksQuestion,
): Promise<ReceiptBookPage> => {
  const conditions = new Conditions()
    .if('b.unit_id = ?', question.unitId)
    .if('b.fund_id = ?', question.fundId)
    .if('b.status = ?', question.status);
  if (question.after !== undefined)
    conditions.and('b.book_id > ?', ...keyAfter(question.after, ['string']));
  const limit = limitOf(question);
  const rows = await views.query<ReceiptBookView[]>(
    `select ${BOOK} from ${WITH_LEAVES}
      where b.prefix is not null and ${conditions.where}
      order by b.book_id limit ${limit + 1}`,
    conditions.values,
  );
  return pageOf(
    rows.map((row) => plain(row)),
    limit,
    ({ bookId }) => [bookId],
  );
};

/** One book with the fate of every leaf, gaps included. */
export const receiptBook = async (
  views: ViewsDatabase,
  { unitId, bookId }: { readonly unitId: string; readonly bookId: string },
): Promise<ReceiptBookDetailView | undefined> => {
  const values = [unitId, bookId];
  const [[book], leaves] = await Promise.all([
    views.query<ReceiptBookView[]>(
      `select ${BOOK} from ${WITH_LEAVES}
        where b.prefix is not null and (b.unit_id, b.book_id) = ($1, $2)`,
      values,
    ),
    views.query<ReceiptLeafView[]>(
      `select s.serial, coalesce(f.fate, 'unused') as fate,
              f.fate is null and s.serial < coalesce(l.reached, 0) as skipped,
              f.day, f.voucher, f.amount
         from ${WITH_LEAVES}
        cross join generate_series(b.first_serial, b.last_serial) s(serial)
         left join views.receipt_leaf f
                on (f.unit_id, f.book_id, f.serial) = (b.unit_id, b.book_id, s.serial)
        where b.prefix is not null and (b.unit_id, b.book_id) = ($1, $2)
        order by s.serial`,
      values,
    ),
  ]);
  return book && { ...plain(book), leaves: leaves.map((leaf) => plain(leaf)) };
};
