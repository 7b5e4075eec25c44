import type { EntryView, GoodsEntryView, VoucherFormView, VoucherSeries } from '#contracts';
import { tables } from '../tables/all-tables.js';
import type { ViewsDatabase } from '../views-database.js';
import { accountsOf } from './journal.js';
import { request } from './requests.js';
import { columnsOf, plain } from './select.js';

/**
 * One voucher as it stands on paper, of money, of goods, or of both; undefined where nothing has the
 * number. What voids a voucher has its number, too, and only marks it.
 */
export const voucherForm = async (
  views: ViewsDatabase,
  number: string,
): Promise<VoucherFormView | undefined> => {
  const [entries, goods] = await Promise.all([entriesOf(views, number), goodsOf(views, number)]);
  const standing = entries.filter(({ correction }) => correction !== 'void');
  const moved = goods.filter(({ kind }) => kind !== 'issueVoided');
  const [entry] = standing;
  const first = entry ?? moved[0];
  if (first === undefined) return undefined;
  const { unitId, fundId, year, voucherDate, occurredOn } = first;
  return {
    ...{ voucher: number, series: number.slice(0, 2) as VoucherSeries },
    ...{ unitId, fundId, year, voucherDate, occurredOn },
    voided: standing.length < entries.length || moved.length < goods.length,
    ...(entry && moneyOf(entry, standing)),
    ...(moved[0] && { storeId: moved[0].storeId }),
    ...(await decisionOf(views, first)),
    lines: await linesOf(views, standing),
    goods: moved,
  };
};

const entriesOf = async (views: ViewsDatabase, number: string): Promise<EntryView[]> => {
  const rows = await views.query<EntryView[]>(
    `select ${columnsOf(tables.entry, 'e')} from views.entry e
      where e.voucher collate "C" = $1 order by e.position, e.line`,
    [number],
  );
  return rows.map((row) => plain(row));
};

const goodsOf = async (views: ViewsDatabase, number: string): Promise<GoodsEntryView[]> => {
  const rows = await views.query<GoodsEntryView[]>(
    `select ${columnsOf(tables.goodsEntry, 'e')}, i.name, i.measure
       from views.goods_entry e join views.item i using (fund_id, item_id)
      where e.voucher collate "C" = $1 order by e.position, e.line`,
    [number],
  );
  return rows.map((row) => plain(row));
};

const moneyOf = (
  { kind, adjusts, placeId, earmark, externalReference }: EntryView,
  all: readonly EntryView[],
): Partial<VoucherFormView> =>
  plain({
    ...{ kind, adjusts, placeId, earmark, externalReference },
    amount: all.reduce((sum, { amount }) => sum + amount, 0),
  });

const linesOf = async (
  views: ViewsDatabase,
  entries: readonly EntryView[],
): Promise<VoucherFormView['lines']> => {
  const [first] = entries;
  const accounts = first && (await accountsOf(views, first));
  return accounts ? entries.flatMap((entry) => accounts.linesOf(entry)) : [];
};

const decisionOf = async (
  views: ViewsDatabase,
  { unitId, fundId, year, ...entry }: EntryView | GoodsEntryView,
): Promise<Pick<VoucherFormView, 'decision'>> => {
  const requestId =
    'reference' in entry ? entry.reference : 'requestId' in entry ? entry.requestId : undefined;
  if (requestId === undefined) return {};
  const found = await request(views, { unitId, fundId, year, requestId });
  return found?.decision ? { decision: found.decision } : {};
};
