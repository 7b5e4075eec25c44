import type {
  BasisDocument,
  SmsAllotmentView,
  SmsBillingPage,
  SmsBillingView,
  SmsSettlementPage,
  SmsSettlementView,
  SmsUnbilledList,
  SmsUnbilledView,
} from '#contracts';
import type { ViewsDatabase } from '../views-database.js';
import { asOfDay } from './as-of.js';
import type { BasisColumns } from './basis-of.js';
import { keyAfter, limitOf, pageOf, plain, type Paging } from './select.js';
import { COUNTED, type OfCampaign, ofCampaign } from './sms-figures.js';

export interface SmsBillingsQuestion extends OfCampaign, Paging {
  /** Only bills of which something is still to be paid. */
  readonly unsettled?: boolean | undefined;
  readonly asOf?: string | undefined;
}

type BillingRow = Omit<SmsBillingView, 'document'> & BasisColumns;

/** Bills beside our counts, and the age of what is unsettled; the oldest month first. */
export const smsBillings = async (
  views: ViewsDatabase,
  question: SmsBillingsQuestion,
): Promise<SmsBillingPage> => {
  const asOf = await asOfDay(views, question.asOf);
  const conditions = ofCampaign('b', question, asOf);
  if (question.unsettled) conditions.and('b.unsettled > 0');
  if (question.after !== undefined)
    conditions.and(
      '(b.month, b.carrier) > (?, ?)',
      ...keyAfter(question.after, ['string', 'string']),
    );
  const limit = limitOf(question);
  const rows = await views.query<BillingRow[]>(
    `with billing as (
       select b.*, b.amount - coalesce(s.gross, 0) as unsettled, coalesce(s.gross, 0) as settled,
              ((b.month || '-01')::date + interval '1 month - 1 day')::date as last_day
         from views.sms_billing b
         left join lateral (
           select sum(s.gross)::bigint as gross from views.sms_settlement s
            where s.short_code = b.short_code and s.campaign_id = b.campaign_id
              and s.billing_id = b.billing_id and s.settled_on <= $1) s on true)
     select b.position, b.billing_id as "billingId", b.carrier, b.month, b.messages, b.amount,
            jsonb_build_object('messages', b.counted_messages, 'amount', b.counted_amount)
              as counted,
            (select ${COUNTED} from views.sms_day d
              where d.short_code = b.short_code and d.campaign_id = b.campaign_id
                and d.carrier = b.carrier
                and d.day between (b.month || '-01')::date and b.last_day) as "countedNow",
            b.amount - b.counted_amount as variance, b.difference, b.settled, b.unsettled,
            case when b.unsettled > 0 then $1::date - b.last_day end as age,
            b.basis_number as "basisNumber", b.basis_date as "basisDate",
            b.basis_issuer as "basisIssuer", b.confirmed_by as "confirmedBy"
       from billing b where ${conditions.where}
      order by b.month, b.carrier limit ${limit + 1}`,
    conditions.values,
  );
  const { items, ...next } = pageOf(rows, limit, ({ month, carrier }) => [month, carrier]);
  return { asOf, items: items.map(documented), ...next };
};

/** Months of which a carrier has brought messages and sent no bill, the oldest first. */
export const smsUnbilled = async (
  views: ViewsDatabase,
  question: OfCampaign & Pick<SmsBillingsQuestion, 'asOf'>,
): Promise<SmsUnbilledList> => {
  const asOf = await asOfDay(views, question.asOf);
  const conditions = ofCampaign('d', question, asOf).and(`d.state = 'counted' and d.day <= $1`);
  const items = await views.query<SmsUnbilledView[]>(
    `with brought as (
       select d.carrier, to_char(d.day, 'YYYY-MM') as month, ${COUNTED} as counted,
              (date_trunc('month', d.day) + interval '1 month - 1 day')::date as last_day
         from views.sms_day d where ${conditions.where} group by d.carrier, 2, 4)
     select b.carrier, b.month, b.counted,
            case when b.last_day < $1::date then $1::date - b.last_day end as age
       from brought b
      where not exists (select 1 from views.sms_billing o
                         where o.short_code = $2 and o.campaign_id = $3
                           and o.carrier = b.carrier and o.month = b.month)
      order by b.month, b.carrier`,
    conditions.values,
  );
  return { asOf, items: items.map(plain) };
};

type SettlementRow = Omit<SmsSettlementView, 'document'> & BasisColumns;

/** What was paid, line by line, the latest first. */
export const smsSettlements = async (
  views: ViewsDatabase,
  question: OfCampaign & Paging,
): Promise<SmsSettlementPage> => {
  const conditions = ofCampaign('s', question);
  if (question.after !== undefined)
    conditions.and(
      '(s.position, -s.line) < (?, ?)',
      ...keyAfter(question.after, ['number', 'number']),
    );
  const limit = limitOf(question);
  const rows = await views.query<(SettlementRow & { readonly line: number })[]>(
    `select s.position, s.line, s.settlement_id as "settlementId", s.settled_on as "settledOn",
            s.billing_id as "billingId", s.gross, s.fee, s.tax, s.other, s.net,
            s.basis_number as "basisNumber", s.basis_date as "basisDate",
            s.basis_issuer as "basisIssuer", s.recorded_by as "recordedBy"
       from views.sms_settlement s where ${conditions.where}
      order by s.position desc, s.line limit ${limit + 1}`,
    conditions.values,
  );
  const { items, ...next } = pageOf(rows, limit, ({ position, line }) => [position, -line]);
  return { items: items.map(({ line: _, ...row }) => documented(row)), ...next };
};

/** Which fund got what of the settled money. */
export const smsAllotments = async (
  views: ViewsDatabase,
  { shortCode, campaignId }: OfCampaign,
): Promise<SmsAllotmentView[]> => {
  const rows = await views.query<SmsAllotmentView[]>(
    `select a.allotment_id as "allotmentId", a.settlement_id as "settlementId",
            a.unit_id as "unitId", a.fund_id as "fundId", a.year, a.amount,
            a.received_on as "receivedOn", a.voucher
       from views.sms_allotment a
      where a.short_code = $1 and a.campaign_id = $2 and a.amount is not null
      order by a.received_on, a.allotment_id`,
    [shortCode, campaignId],
  );
  return rows.map((row) => plain(row));
};

/** A row with the three columns of its paper as the document that they are. */
const documented = <R extends BasisColumns>(
  row: R,
): Omit<R, keyof BasisColumns> & { readonly document: BasisDocument } => {
  const { basisNumber = '', basisDate = '', basisIssuer = '', ...fields } = plain(row);
  return { ...fields, document: { number: basisNumber, date: basisDate, issuer: basisIssuer } };
};
