import type { ViewsDatabase } from '../../views-database.js';

/** Whose figures they are, up to which entry, and what the ids in them are called. */
export interface LetterheadRow {
  readonly organisation: string;
  readonly demonstration: boolean;
  readonly position: number;
  /** `YYYY-MM-DDTHH:MM` at UTC+7. */
  readonly asOf: string;
}

interface NameRow {
  readonly kind: 'unit' | 'fund' | 'place' | 'store';
  readonly id: string;
  readonly name: string;
}

/** What stands at the head of a paper. @throws Error where the views were never built */
export const letterhead = async (views: ViewsDatabase): Promise<LetterheadRow> => {
  const [row] = await views.query<LetterheadRow[]>(`
    select coalesce(l.organisation_name, '') as organisation,
           coalesce(l.demonstration, false) as demonstration, c.head_number as position,
           to_char(coalesce(c.head_recorded_at, now()) at time zone 'Asia/Ho_Chi_Minh',
                   'YYYY-MM-DD"T"HH24:MI') as "asOf"
      from views.checkpoint c left join views.ledger l on true`);
  if (!row) throw new Error('corrupt views: there is no checkpoint');
  return row;
};

/** The names of all units, funds, holding places and stores; the last two stand under `unit/place`. */
export const printedNames = async (views: ViewsDatabase): Promise<readonly NameRow[]> =>
  views.query<NameRow[]>(`
    select 'unit' as kind, u.unit_id as id, u.name from views.unit u where u.name is not null
    union all
    select 'fund', f.fund_id, concat_ws(' ', f.label, f.name) from views.fund f
    union all
    select 'place', p.unit_id || '/' || p.place_id, p.name from views.place p
     where p.name is not null
    union all
    select 'store', s.unit_id || '/' || s.store_id, s.name from views.store s`);
