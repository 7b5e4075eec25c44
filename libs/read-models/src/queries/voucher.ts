import type { EntryView, VoucherView } from '#contracts';
import { tables } from '../tables/all-tables.js';
import type { ViewsDatabase } from '../views-database.js';
import { columnsOf, plain } from './select.js';

/**
 * A voucher by its number, whichever of its chain it is: every entry of the chain and what is
 * left of the amount. Undefined where no entry has the number.
 */
export const voucher = async (
  views: ViewsDatabase,
  number: string,
): Promise<VoucherView | undefined> => {
  const rows = await views.query<EntryView[]>(
    `with named as (
       select coalesce(original, voucher) as first from views.entry
        where voucher collate "C" = $1 order by position limit 1),
     members as (
       select e.voucher from views.entry e, named
        where e.voucher collate "C" = named.first collate "C"
       union
       select e.voucher from views.entry e, named
        where e.original collate "C" = named.first collate "C")
     select ${columnsOf(tables.entry, 'e')}
       from views.entry e
      where e.voucher collate "C" in (select voucher from members)
      order by e.position, e.line`,
    [number],
  );
  const chain = rows.map((row) => plain(row));
  const first = chain[0];
  if (first === undefined) return undefined;
  const voided = chain.some(
    ({ correction, voucher: of }) => correction === 'void' && of === first.voucher,
  );
  return {
    voucher: first.voucher ?? number,
    voided,
    amount: chain.reduce((sum, { amount }) => sum + amount, 0),
    last: lastOf(chain) ?? number,
    chain,
  };
};

/** Voided vouchers are no longer links of the chain. */
const lastOf = (chain: readonly EntryView[]): string | undefined => {
  const voided = new Set(
    chain.filter(({ correction }) => correction === 'void').map(({ voucher: of }) => of),
  );
  const standing = chain.filter(({ voucher: of }) => !voided.has(of));
  return (standing.at(-1) ?? chain[0])?.voucher;
};
