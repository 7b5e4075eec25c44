import type { ProgressView } from '#contracts';
import type { ViewsDatabase } from '../views-database.js';
import { plain } from './select.js';

/** How far the figures are. */
export const progress = async (views: ViewsDatabase): Promise<ProgressView> => {
  const [row] = await views.query<ProgressView[]>(`
    select c.version, c.head_number as "headNumber", c.position,
           c.head_recorded_at as "headRecordedAt",
           (coalesce(c.head_recorded_at, now()) at time zone 'Asia/Ho_Chi_Minh')::date as "asOf",
           coalesce(l.organisation_name, '') as "organisationName",
           coalesce(l.demonstration, false) as demonstration
      from views.checkpoint c left join views.ledger l on true`);
  if (!row) throw new Error('corrupt views: there is no checkpoint');
  return plain(row);
};
