import type {
  BookKey,
  BundleView,
  CatalogueView,
  DirectGiftPage,
  DirectGiftView,
  GoodsEntryKind,
  GoodsEntryView,
  GoodsJournalPage,
  ItemView,
  LotView,
  StockView,
} from '#contracts';
import type { BundleRow, DirectGiftRow } from '#ledger';
import { tables } from '../tables/all-tables.js';
import type { ViewsDatabase } from '../views-database.js';
import { columnsOf, Conditions, keyAfter, limitOf, pageOf, plain, type Paging } from './select.js';

/** What goods a fund knows, and its bundles. */
export const catalogue = async (views: ViewsDatabase, fundId: string): Promise<CatalogueView> => {
  const [items, bundles] = await Promise.all([
    views.query<ItemView[]>(
      `select ${columnsOf(tables.item, 'i')} from views.item i
        where i.fund_id = $1 order by i.item_id`,
      [fundId],
    ),
    views.query<BundleRow[]>(
      `select ${columnsOf(tables.bundle, 'b')} from views.bundle b
        where b.fund_id = $1 order by b.bundle_id`,
      [fundId],
    ),
  ]);
  return { fundId, items, bundles: bundles.map(bundleView) };
};

const bundleView = ({ basisNumber, basisDate, basisIssuer, ...fields }: BundleRow): BundleView => ({
  ...(fields as Omit<BundleView, 'basis'>),
  basis: { number: basisNumber ?? '', date: basisDate ?? '', issuer: basisIssuer ?? '' },
});

export interface StockQuestion extends Paging {
  readonly unitId: string;
  readonly fundId?: string | undefined;
  readonly year?: number | undefined;
  readonly storeId?: string | undefined;
  readonly itemId?: string | undefined;
}

/** The day of the last event: what has expired by then. */
const AS_OF = `(select (coalesce(c.head_recorded_at, now()) at time zone 'Asia/Ho_Chi_Minh')::date
                  from views.checkpoint c)`;
const NEVER = `'9999-12-31'::date`;

const ON_HAND = `
  views.lot l
    join views.lot_stock s using (unit_id, fund_id, year, lot_id)
    join views.item i using (fund_id, item_id)`;

const isThere = (question: StockQuestion): Conditions =>
  new Conditions()
    .and('s.on_hand > 0')
    .and('l.unit_id = ?', question.unitId)
    .if('l.fund_id = ?', question.fundId)
    .if('l.year = ?', question.year)
    .if('l.store_id = ?', question.storeId)
    .if('l.item_id = ?', question.itemId);

/** Lots on hand, what expires first coming first. @throws RangeError on an `after` that is not ours */
export const stock = async (views: ViewsDatabase, question: StockQuestion): Promise<StockView> => {
  const all = isThere(question);
  const page = isThere(question);
  if (question.after !== undefined)
    page.and(
      `(coalesce(l.expires_on, ${NEVER}), l.lot_id, l.fund_id, l.year) > (?::date, ?, ?, ?)`,
      ...keyAfter(question.after, ['string', 'string', 'string', 'number']),
    );
  const limit = limitOf(question);
  const [[sums], rows] = await Promise.all([
    views.query<Omit<StockView, 'items' | 'next'>[]>(
      `select count(*)::int as lots,
              count(*) filter (where l.expires_on < ${AS_OF})::int as "expiredLots",
              coalesce(sum(s.value), 0)::bigint as valued,
              count(*) filter (where l.valuation_basis = 'undetermined')::int as "undeterminedLots"
         from ${ON_HAND} where ${all.where}`,
      all.values,
    ),
    views.query<LotView[]>(
      `select ${columnsOf(tables.lot, 'l')}, i.name, i.measure, s.on_hand as "onHand",
              coalesce(l.expires_on < ${AS_OF}, false) as expired,
              case when l.valuation_basis <> 'undetermined' then s.value end as value,
              coalesce((
                select sum((held ->> 'quantity')::bigint)
                  from views.request r, jsonb_array_elements(r.lots) held
                 where (r.unit_id, r.fund_id, r.year) = (l.unit_id, l.fund_id, l.year)
                   and r.status in ('requested', 'approved')
                   and held ->> 'lotId' = l.lot_id), 0)::bigint as reserved
         from ${ON_HAND} where ${page.where}
        order by coalesce(l.expires_on, ${NEVER}), l.lot_id, l.fund_id, l.year
        limit ${limit + 1}`,
      page.values,
    ),
  ]);
  if (!sums) throw new Error('corrupt views: no sums of lots');
  const items = rows.map((row) => plain(row));
  const key = ({ expiresOn, lotId, fundId, year }: LotView) =>
    [expiresOn ?? '9999-12-31', lotId, fundId, year] as const;
  return { ...sums, ...pageOf(items, limit, key) };
};

export interface GoodsJournalQuestion extends Paging {
  readonly unitId: string;
  readonly fundId: string;
  readonly year: number;
  readonly period?: string | undefined;
  readonly kind?: GoodsEntryKind | undefined;
  readonly lotId?: string | undefined;
  readonly voucher?: string | undefined;
}

/** Receipts, issues and write-offs, the latest recorded first. @throws RangeError as `stock` does */
export const goodsJournal = async (
  views: ViewsDatabase,
  question: GoodsJournalQuestion,
): Promise<GoodsJournalPage> => {
  const conditions = new Conditions()
    .and('e.unit_id = ?', question.unitId)
    .and('e.fund_id = ?', question.fundId)
    .and('e.year = ?', question.year)
    .if('e.period = ?', question.period)
    .if('e.kind = ?', question.kind)
    .if('e.lot_id = ?', question.lotId)
    .if('e.voucher collate "C" = ?', question.voucher);
  if (question.after !== undefined)
    conditions.and(
      '(e.position, e.line) < (?, ?)',
      ...keyAfter(question.after, ['number', 'number']),
    );
  const limit = limitOf(question);
  const rows = await views.query<GoodsEntryView[]>(
    `select ${columnsOf(tables.goodsEntry, 'e')}, i.name, i.measure
       from views.goods_entry e join views.item i using (fund_id, item_id)
      where ${conditions.where}
      order by e.position desc, e.line desc limit ${limit + 1}`,
    conditions.values,
  );
  const items = rows.map((row) => plain(row));
  return pageOf(items, limit, ({ position, line }) => [position, line]);
};

export interface GoodsNote extends BookKey {
  readonly position: number;
  readonly eventId: string;
  readonly requestId?: string;
}

/** The event behind a note of a store, and the request behind that. */
export const goodsNote = async (
  views: ViewsDatabase,
  number: string,
): Promise<GoodsNote | undefined> => {
  const [row] = await views.query<GoodsNote[]>(
    `select e.unit_id as "unitId", e.fund_id as "fundId", e.year, e.event_id as "eventId",
            e.position, e.request_id as "requestId"
       from views.goods_entry e where e.voucher collate "C" = $1 limit 1`,
    [number],
  );
  return row && plain(row);
};

export const unitOfGoodsNote = async (
  views: ViewsDatabase,
  number: string,
): Promise<string | undefined> => (await goodsNote(views, number))?.unitId;

/** What givers handed out themselves, the latest recorded first. @throws RangeError as `stock` does */
export const directGifts = async (
  views: ViewsDatabase,
  question: BookKey & Paging,
): Promise<DirectGiftPage> => {
  const conditions = new Conditions()
    .and('g.unit_id = ?', question.unitId)
    .and('g.fund_id = ?', question.fundId)
    .and('g.year = ?', question.year);
  if (question.after !== undefined)
    conditions.and('g.position < ?', ...keyAfter(question.after, ['number']));
  const limit = limitOf(question);
  const rows = await views.query<DirectGiftRow[]>(
    `select ${columnsOf(tables.directGift, 'g')} from views.direct_gift g
      where ${conditions.where}
      order by g.position desc limit ${limit + 1}`,
    conditions.values,
  );
  return pageOf(rows.map(directGiftView), limit, ({ position }) => [position]);
};

const directGiftView = (row: DirectGiftRow): DirectGiftView => {
  const { minutesNumber: number, minutesDate, minutesIssuer, ...fields } = plain(row);
  return {
    ...(fields as Omit<DirectGiftView, 'minutes'>),
    ...(number !== undefined && {
      minutes: { number, date: minutesDate ?? '', issuer: minutesIssuer ?? '' },
    }),
  };
};

/** Under which event the vault keeps who handed a gift out. */
export const directGift = async (
  views: ViewsDatabase,
  { unitId, fundId, year, directGiftId }: BookKey & { readonly directGiftId: string },
): Promise<string | undefined> => {
  const [row] = await views.query<{ eventId: string }[]>(
    `select g.event_id as "eventId" from views.direct_gift g
      where (g.unit_id, g.fund_id, g.year, g.direct_gift_id) = ($1, $2, $3, $4)`,
    [unitId, fundId, year, directGiftId],
  );
  return row?.eventId;
};
