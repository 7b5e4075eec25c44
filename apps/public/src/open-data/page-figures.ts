import { DATA_SET_NAMES, type DataPage, type TextMessagesPage } from '#public-pages';
import { FUNDS } from '../figures/published-queries.js';
import type { FundRow } from '../figures/published-rows.js';
import { rowsBy } from '../figures/rows-by.js';
import type { Query } from '../figures/snapshot.js';
import { countRows } from './data-set-pages.js';

/** Every table that can be taken away, and how many rows it has. */
export async function dataPageFigures(query: Query): Promise<DataPage> {
  const sets = [];
  for (const name of DATA_SET_NAMES) sets.push({ name, rows: await countRows(query, name) });
  const funds = await query<FundRow>(FUNDS, [null]);
  return {
    page: 'data',
    sets,
    funds: funds.map(({ code, name, label }) => ({ code, name, label })),
  };
}

const CAMPAIGNS = `
  select short_code as "shortCode", campaign_id as "campaignId", name, keyword, price,
         from_day as "from", until_day as "until", organiser_code as "organiserCode",
         organiser_name as "organiserName", partners, pledged_messages as "pledgedMessages",
         pledged_amount as "pledgedAmount", set_aside_messages as "setAside",
         confirmed_messages as "confirmedMessages", confirmed_amount as "confirmedAmount",
         settled_gross as gross, settled_fee as fee, settled_other as other, settled_net as net,
         received
    from published.sms_campaign
   order by from_day desc, short_code, campaign_id`;

const DECLARATIONS = `
  select d.short_code || '.' || d.campaign_id as campaign, u.code, u.name, d.messages, d.amount,
         d.declared_on as "declaredOn"
    from published.sms_declaration d join published.unit u using (unit_id)
   order by u.sort_key collate "C", u.code`;

interface CampaignRow {
  readonly shortCode: string;
  readonly campaignId: string;
  readonly name: string;
  readonly keyword: string;
  readonly price: number;
  readonly from: string;
  readonly until: string;
  readonly organiserCode: string;
  readonly organiserName: string;
  readonly partners: readonly string[] | null;
  readonly pledgedMessages: number;
  readonly pledgedAmount: number;
  readonly setAside: number;
  readonly confirmedMessages: number;
  readonly confirmedAmount: number;
  readonly gross: number;
  readonly fee: number;
  readonly other: number;
  readonly net: number;
  readonly received: number;
}

interface DeclarationRow {
  readonly campaign: string;
  readonly code: string;
  readonly name: string;
  readonly messages: number;
  readonly amount: number | null;
  readonly declaredOn: string;
}

/** Campaigns by text message, the latest first. */
export async function textMessagesPage(query: Query): Promise<TextMessagesPage> {
  const rows = await query<CampaignRow>(CAMPAIGNS);
  const declared = rowsBy(await query<DeclarationRow>(DECLARATIONS), ({ campaign }) => campaign);
  return {
    page: 'textMessages',
    campaigns: rows.map(({ organiserCode, organiserName, partners, ...row }) => ({
      ...row,
      organiser: { code: organiserCode, name: organiserName },
      partners: partners ?? [],
      pledged: { messages: row.pledgedMessages, amount: row.pledgedAmount },
      confirmed: { messages: row.confirmedMessages, amount: row.confirmedAmount },
      settled: { gross: row.gross, fee: row.fee, other: row.other, net: row.net },
      declarations: (declared.get(`${row.shortCode}.${row.campaignId}`) ?? []).map(
        ({ code, name, messages, amount, declaredOn }) => ({
          ...{ unit: { code, name }, messages, amount, declaredOn },
        }),
      ),
    })),
  };
}
