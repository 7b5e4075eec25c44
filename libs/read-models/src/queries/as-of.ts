import type { ViewsDatabase } from '../views-database.js';

/** The day that was asked for, or the day up to which the figures go. */
export const asOfDay = async (views: ViewsDatabase, asked: string | undefined): Promise<string> => {
  if (asked !== undefined) return asked;
  const [row] = await views.query<{ readonly day: string | null }[]>(
    `select (head_recorded_at at time zone 'Asia/Ho_Chi_Minh')::date as day
       from views.checkpoint`,
  );
  return row?.day ?? BEFORE_EVERYTHING;
};

/** Of a ledger in which nothing has happened yet. */
const BEFORE_EVERYTHING = '1970-01-01';
