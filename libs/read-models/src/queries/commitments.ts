import type { CommitmentPage, CommitmentView, RateView } from '#contracts';
import { coverageAt, monthOf, type CommitmentRow, type Received } from '#ledger';
import { tables } from '../tables/all-tables.js';
import type { ViewsDatabase } from '../views-database.js';
import { asOfDay } from './as-of.js';
import { columnsOf, Conditions, keyAfter, limitOf, pageOf, plain, type Paging } from './select.js';

interface Found extends Required<
  Pick<CommitmentRow, 'fromDay' | 'cadence' | 'midMonth' | 'amount'>
> {
  readonly childId: string;
  readonly commitmentId: string;
  readonly position: number;
  readonly endKind: string;
  readonly untilDay?: string;
  readonly adultYear: number;
  readonly laterRates: readonly RateView[];
  readonly receipts: readonly { amount: number; from: string | null; to: string | null }[];
  readonly received: number;
  readonly receivedDirectly: number;
  readonly handedOver: number;
}

/** A correction has no commitment of its own: it is found by the first voucher of its chain. */
const OF_COMMITMENT = `
  (m.commitment_id = c.commitment_id
   or exists (select 1 from views.child_money first
               where first.voucher = m.original and first.bucket = m.bucket
                 and first.commitment_id = c.commitment_id))
  and m.bucket = c.bucket`;

const sumOf = (kinds: string, sign: '' | '-') => `
  coalesce((select ${sign}sum(m.amount) from views.child_money m
             where m.bucket = c.bucket and m.kind in (${kinds}) and ${OF_COMMITMENT}), 0)::bigint`;

const COMMITMENT = `${columnsOf(tables.commitment, 'c')}, k.adult_year as "adultYear",
  coalesce((select jsonb_agg(jsonb_build_object('fromMonth', r.from_month, 'amount', r.amount)
                             order by r.position)
              from views.rate r
             where (r.child_id, r.commitment_id) = (c.child_id, c.commitment_id)), '[]')
    as "laterRates",
  coalesce((select jsonb_agg(jsonb_build_object(
                     'amount', m.amount, 'from', m.months_from, 'to', m.months_to)
                     order by m.position, m.line)
              from views.child_money m
             where m.kind in ('received', 'receivedCorrected') and ${OF_COMMITMENT}), '[]')
  || coalesce((select jsonb_agg(jsonb_build_object(
                     'amount', d.amount, 'from', d.months_from, 'to', d.months_to)
                     order by d.occurred_on)
              from views.direct_support d
             where (d.child_id, d.commitment_id) = (c.child_id, c.commitment_id)
               and d.withdrawn_by is null), '[]') as receipts,
  ${sumOf(`'received', 'receivedCorrected'`, '')} as received,
  ${sumOf(`'handedOver', 'handoverCorrected'`, '-')} as "handedOver",
  coalesce((select sum(d.amount) from views.direct_support d
             where (d.child_id, d.commitment_id) = (c.child_id, c.commitment_id)
               and d.withdrawn_by is null), 0)::bigint as "receivedDirectly"`;

export interface CommitmentsQuestion extends Paging {
  /** Of children below this unit today. */
  readonly under?: string | undefined;
  readonly childId?: string | undefined;
  readonly sponsor?: string | undefined;
  readonly bucket?: string | undefined;
  /** Only those whose last day is between the day of the figures and this one. */
  readonly endingBy?: string | undefined;
  /** Only those of which something is not received by the day of the figures. */
  readonly behind?: boolean | undefined;
  readonly asOf?: string | undefined;
}

/** Commitments with what came of them, in the order of recording. @throws RangeError */
export const commitments = async (
  views: ViewsDatabase,
  question: CommitmentsQuestion,
): Promise<CommitmentPage> => {
  const { under, childId, sponsor, endingBy, after, behind = false } = question;
  const asOf = await asOfDay(views, question.asOf);
  const conditions = new Conditions()
    .under('k.unit_id', under)
    .if('c.child_id = ?', childId)
    .if('c.sponsor = ?', sponsor);
  if (endingBy !== undefined) conditions.and('c.until_day between ? and ?', asOf, endingBy);
  if (after !== undefined) conditions.and('c.position > ?', ...keyAfter(after, ['number']));
  const limit = limitOf(question);
  const rows = await views.query<Found[]>(
    `select ${COMMITMENT} from views.commitment c join views.child k using (child_id)
      where ${conditions.where} order by c.position limit ${limit + 1}`,
    conditions.values,
  );
  const page = pageOf(rows, limit, ({ position }) => [position]);
  const items = page.items.map((row) => commitmentView(row, asOf));
  return { ...page, items: behind ? items.filter(({ coverage }) => coverage.missing > 0) : items };
};

const commitmentView = (row: Found, asOf: string): CommitmentView => {
  const { adultYear, laterRates, receipts, amount, ...fields } = plain(row);
  const { fromDay, cadence, midMonth, endKind, untilDay } = fields;
  const rates = [{ fromMonth: monthOf(fromDay), amount }, ...laterRates];
  const adult = endKind === 'adult' ? `${String(adultYear)}-12-31` : undefined;
  const schedule = { cadence, from: fromDay, until: untilDay ?? adult, midMonth, rates };
  const coverage = coverageAt(schedule, receipts.map(receivedOf), monthOf(asOf));
  return { ...(fields as unknown as CommitmentView), rates, coverage };
};

const receivedOf = ({ amount, from, to }: Found['receipts'][number]): Received =>
  from === null || to === null ? { amount } : { amount, months: { from, to } };
