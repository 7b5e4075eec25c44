import type {
  SuccessionView,
  UnitDetailView,
  UnitKind,
  UnitNameView,
  UnitPage,
  UnitView,
} from '#contracts';
import { searchText } from '#ledger';
import type { ViewsDatabase } from '../views-database.js';
import { Conditions, keyAfter, limitOf, pageOf, plain, type Paging } from './select.js';

export interface UnitsQuestion extends Paging {
  /** Parts of a name or a code, with or without diacritics. */
  readonly search?: string | undefined;
  /** Directly below this unit; `null`: the roots. */
  readonly parentId?: string | null | undefined;
  /** Anywhere below this unit today, itself and predecessors included. */
  readonly under?: string | undefined;
  readonly kind?: UnitKind | undefined;
  readonly level?: number | undefined;
  /** True: only those that have not ended. */
  readonly living?: boolean | undefined;
}

const UNIT = `u.unit_id as "unitId", u.code, u.name, u.kind, u.level, u.parent_id as "parentId",
  u.established_on as "establishedOn", u.ended_on as "endedOn",
  u.wind_down_until as "windDownUntil"`;

/** Units in the order of the tree. @throws RangeError on an `after` that is not a `next` of ours */
export const units = async (views: ViewsDatabase, question: UnitsQuestion): Promise<UnitPage> => {
  const { search, parentId, under, kind, level, living } = question;
  const conditions = new Conditions()
    .if("u.folded like '%' || ? || '%'", search === undefined ? undefined : likeText(search))
    .if('u.parent_id = ?', parentId ?? undefined)
    .if('u.under @> array[?]', under)
    .if('u.kind = ?', kind)
    .if('u.level = ?', level);
  if (parentId === null) conditions.and('u.parent_id is null');
  if (living === true) conditions.and('u.ended_on is null');
  if (question.after !== undefined)
    conditions.and('(u.sort_key collate "C") > ?', ...keyAfter(question.after, ['string']));
  const limit = limitOf(question);
  const rows = await views.query<(UnitView & { readonly sortKey: string })[]>(
    `select ${UNIT}, u.sort_key as "sortKey" from views.unit u
      where ${conditions.where}
      order by u.sort_key collate "C" limit ${limit + 1}`,
    conditions.values,
  );
  const { items, ...next } = pageOf(rows, limit, ({ sortKey }) => [sortKey]);
  return { items: items.map(({ sortKey: _, ...row }) => plain(row)), ...next };
};

/** A text searched for, with what LIKE would take for a wildcard made harmless. */
const likeText = (text: string): string => searchText(text).replace(/[\\%_]/g, '\\$&');

/** A unit with its names, what stands above it, and whom it follows and was followed by. */
export const unit = async (
  views: ViewsDatabase,
  unitId: string,
): Promise<UnitDetailView | undefined> => {
  const [[row], above, [counted], names, successions] = await Promise.all([
    views.query<UnitView[]>(`select ${UNIT} from views.unit u where u.unit_id = $1`, [unitId]),
    unitsAbove(views, unitId),
    views.query<{ children: number }[]>(
      'select count(*) as children from views.unit where parent_id = $1 and ended_on is null',
      [unitId],
    ),
    views.query<UnitNameView[]>(
      `select name, code, effective_on as "effectiveOn" from views.unit_name
        where unit_id = $1 order by effective_on, position`,
      [unitId],
    ),
    successionsOf(views, unitId),
  ]);
  return row === undefined
    ? undefined
    : {
        ...plain(row),
        above,
        children: counted?.children ?? 0,
        names: names.map((name) => plain(name)),
        predecessors: successions.filter(({ toUnitId }) => toUnitId === unitId),
        successors: successions.filter(({ fromUnitId }) => fromUnitId === unitId),
      };
};

const unitsAbove = async (views: ViewsDatabase, unitId: string): Promise<UnitView[]> => {
  const rows = await views.query<UnitView[]>(
    `with recursive above (unit_id, parent_id, distance) as (
       select unit_id, parent_id, 0 from views.unit where unit_id = $1
       union all
       select u.unit_id, u.parent_id, distance + 1
         from above join views.unit u on u.unit_id = above.parent_id)
     select ${UNIT} from above join views.unit u using (unit_id)
      where distance > 0 order by distance desc`,
    [unitId],
  );
  return rows.map((row) => plain(row));
};

const successionsOf = async (views: ViewsDatabase, unitId: string): Promise<SuccessionView[]> => {
  const rows = await views.query<SuccessionView[]>(
    `select s.from_unit_id as "fromUnitId", coalesce(f.name, s.from_unit_id) as "fromName",
            s.to_unit_id as "toUnitId", t.name as "toName", s.share,
            s.effective_on as "effectiveOn"
       from views.unit_succession s
       left join views.unit f on f.unit_id = s.from_unit_id
       left join views.unit t on t.unit_id = s.to_unit_id
      where $1 in (s.from_unit_id, s.to_unit_id)
      order by s.effective_on, s.position, s.line`,
    [unitId],
  );
  return rows.map((row) => plain(row));
};
