import type {
  SmsCampaignPage,
  SmsCampaignView,
  SmsCarrierView,
  SmsDayPage,
  SmsDayView,
  SmsDeclarationPage,
  SmsDeclarationView,
} from '#contracts';
import type { ViewsDatabase } from '../views-database.js';
import { type BasisColumns, basisOf } from './basis-of.js';
import { Conditions, keyAfter, limitOf, pageOf, plain, type Paging } from './select.js';
import { BILLED, COUNTED, type OfCampaign, ofCampaign, SETTLED } from './sms-figures.js';

const CAMPAIGN = `
  select c.short_code as "shortCode", c.campaign_id as "campaignId", c.name, c.keyword,
         c.count_limit as "countLimit", c.price, c.from_day as "from", c.until_day as "until",
         c.organiser_unit_id as "organiserUnitId", u.name as "organiserName", c.partners,
         c.basis_number as "basisNumber", c.basis_date as "basisDate",
         c.basis_issuer as "basisIssuer",
         (select ${COUNTED} from views.sms_day d
           where d.short_code = c.short_code and d.campaign_id = c.campaign_id) as pledged,
         (select ${BILLED} from views.sms_billing b
           where b.short_code = c.short_code and b.campaign_id = c.campaign_id) as confirmed,
         (select ${SETTLED} from views.sms_settlement s
           where s.short_code = c.short_code and s.campaign_id = c.campaign_id) as settled,
         (select coalesce(sum(a.amount) filter (where a.voucher is not null), 0)::bigint
            from views.sms_allotment a
           where a.short_code = c.short_code and a.campaign_id = c.campaign_id) as received,
         (select coalesce(sum(a.amount) filter (where a.voucher is null), 0)::bigint
            from views.sms_allotment a
           where a.short_code = c.short_code and a.campaign_id = c.campaign_id) as posting,
         (select jsonb_build_object('messages', coalesce(sum(o.messages), 0),
                                    'amount', coalesce(sum(o.amount), 0))
            from views.sms_declaration o
           where o.short_code = c.short_code and o.campaign_id = c.campaign_id) as declared,
         (select coalesce(jsonb_agg(r order by r.reason), '[]')
            from (select d.state as reason, sum(d.messages) as messages from views.sms_day d
                   where d.short_code = c.short_code and d.campaign_id = c.campaign_id
                     and d.state <> 'counted' group by d.state) r) as "setAside"
    from views.sms_campaign c
    join views.unit u on u.unit_id = c.organiser_unit_id`;

type CampaignRow = Omit<SmsCampaignView, 'basis'> & BasisColumns;

/** Campaigns, the latest first. @throws RangeError on an `after` that is not ours */
export const smsCampaigns = async (
  views: ViewsDatabase,
  question: Paging,
): Promise<SmsCampaignPage> => {
  const conditions = new Conditions();
  if (question.after !== undefined)
    conditions.and(
      '(c.from_day, c.short_code, c.campaign_id) < (?::date, ?, ?)',
      ...keyAfter(question.after, ['string', 'string', 'string']),
    );
  const limit = limitOf(question);
  const rows = await views.query<CampaignRow[]>(
    `${CAMPAIGN} where ${conditions.where}
      order by c.from_day desc, c.short_code desc, c.campaign_id desc limit ${limit + 1}`,
    conditions.values,
  );
  const { items, ...next } = pageOf(rows, limit, ({ from, shortCode, campaignId }) => [
    from,
    shortCode,
    campaignId,
  ]);
  return { items: items.map((row) => basisOf(plain(row))), ...next };
};

export const smsCampaign = async (
  views: ViewsDatabase,
  { shortCode, campaignId }: OfCampaign,
): Promise<SmsCampaignView | undefined> => {
  const [row] = await views.query<CampaignRow[]>(
    `${CAMPAIGN} where c.short_code = $1 and c.campaign_id = $2`,
    [shortCode, campaignId],
  );
  return row && basisOf(plain(row));
};

export interface SmsDaysQuestion extends OfCampaign, Paging {
  readonly carrier?: string | undefined;
}

/** Day by day and carrier by carrier, the latest first. */
export const smsDays = async (
  views: ViewsDatabase,
  question: SmsDaysQuestion,
): Promise<SmsDayPage> => {
  const conditions = ofCampaign('d', question).if('d.carrier = ?', question.carrier);
  if (question.after !== undefined)
    conditions.and(
      '(d.day, d.carrier) < (?::date, ?)',
      ...keyAfter(question.after, ['string', 'string']),
    );
  const limit = limitOf(question);
  const rows = await views.query<SmsDayView[]>(
    `select d.day, d.carrier,
            coalesce(sum(d.messages) filter (where d.state = 'counted'), 0)::bigint as messages,
            sum(d.amount)::bigint as amount,
            coalesce(sum(d.messages) filter (where d.state <> 'counted'), 0)::bigint as "setAside"
       from views.sms_day d where ${conditions.where}
      group by d.day, d.carrier order by d.day desc, d.carrier desc limit ${limit + 1}`,
    conditions.values,
  );
  return pageOf(rows, limit, ({ day, carrier }) => [day, carrier]);
};

/** The states of each carrier's messages. */
export const smsCarriers = (
  views: ViewsDatabase,
  { shortCode, campaignId }: OfCampaign,
): Promise<SmsCarrierView[]> =>
  views.query<SmsCarrierView[]>(
    `with carriers as (
       select carrier from views.sms_day where short_code = $1 and campaign_id = $2
       union select carrier from views.sms_billing where short_code = $1 and campaign_id = $2)
     select c.carrier,
            (select ${COUNTED} from views.sms_day d where d.short_code = $1
                and d.campaign_id = $2 and d.carrier = c.carrier) as pledged,
            (select ${BILLED} from views.sms_billing b where b.short_code = $1
                and b.campaign_id = $2 and b.carrier = c.carrier) as confirmed,
            (select ${SETTLED} from views.sms_settlement s
               join views.sms_billing b using (short_code, campaign_id, billing_id)
              where s.short_code = $1 and s.campaign_id = $2 and b.carrier = c.carrier) as settled
       from carriers c order by c.carrier`,
    [shortCode, campaignId],
  );

/** What units say of their members' messages, most messages first. */
export const smsDeclarations = async (
  views: ViewsDatabase,
  question: OfCampaign & Paging,
): Promise<SmsDeclarationPage> => {
  const conditions = ofCampaign('o', question);
  if (question.after !== undefined)
    conditions.and(
      '(-o.messages, o.unit_id) > (?, ?)',
      ...keyAfter(question.after, ['number', 'string']),
    );
  const limit = limitOf(question);
  const rows = await views.query<SmsDeclarationView[]>(
    `select o.unit_id as "unitId", u.name as "unitName", o.messages, o.amount,
            o.declared_on as "declaredOn"
       from views.sms_declaration o join views.unit u using (unit_id)
      where ${conditions.where}
      order by -o.messages, o.unit_id limit ${limit + 1}`,
    conditions.values,
  );
  return pageOf(
    rows.map((row) => plain(row)),
    limit,
    ({ messages, unitId }) => [-messages, unitId],
  );
};
