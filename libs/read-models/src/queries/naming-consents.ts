import type { BookKey, NamingConsentPage, NamingConsentView } from '#contracts';
import { tables } from '../tables/all-tables.js';
import type { ViewsDatabase } from '../views-database.js';
import { columnsOf, Conditions, keyAfter, limitOf, pageOf, plain, type Paging } from './select.js';

export interface NamingConsentsQuestion extends Paging {
  /** Gifts to books of this unit or one below it today. */
  readonly under: string;
  /** Only those that stand. */
  readonly standing: boolean;
}

/** Consents of givers to be named, in the order of recording. @throws RangeError on a foreign `after` */
export const namingConsents = async (
  views: ViewsDatabase,
  { under, standing, ...paging }: NamingConsentsQuestion,
): Promise<NamingConsentPage> => {
  const conditions = new Conditions().under('c.unit_id', under);
  if (standing) conditions.and('c.standing');
  if (paging.after !== undefined)
    conditions.and('c.position > ?', ...keyAfter(paging.after, ['number']));
  const limit = limitOf(paging);
  const rows = await views.query<NamingConsentView[]>(
    `select ${columnsOf(tables.namingConsent, 'c')} from views.naming_consent c
      where ${conditions.where} order by c.position limit ${limit + 1}`,
    conditions.values,
  );
  return pageOf(rows.map(plain), limit, ({ position }) => [position]);
};

/** Whose gift a voucher of a book is; undefined where there is none, or nobody is known by it. */
export const giverOf = async (
  views: ViewsDatabase,
  { unitId, fundId, year, voucher }: BookKey & { readonly voucher: string },
): Promise<string | undefined> => {
  const [found] = await views.query<{ giver: string }[]>(
    `select giver from views.entry
      where voucher collate "C" = $1 and unit_id = $2 and fund_id = $3 and year = $4
        and giver is not null
      order by position limit 1`,
    [voucher, unitId, fundId, year],
  );
  return found?.giver;
};
