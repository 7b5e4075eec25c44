import type { DataSetName } from '#public-pages';

/** How the rows of one set are read page by page, from the schema `published` alone. */
export interface DataSetQuery {
  readonly select: string;
  readonly from: string;
  /** Columns that together name one row, in the order in which rows come. */
  readonly key: readonly string[];
  /** What is compared with a filter's value. */
  readonly filters: Readonly<Record<string, string>>;
  readonly always?: string;
}

/** Sets whose rows the database gives in pages; funds' months come as the pages show them. */
export type PagedSet = Exclude<DataSetName, 'fund-months'>;

/**
 * The columns have the names of the dictionary. Where a fund publishes sums, gifts alone are
 * entries, whatever the views should come to hold: a second lock.
 */
export const DATA_SET_QUERIES: { readonly [Name in PagedSet]: DataSetQuery } = {
  entries: {
    select: `e.position, e.line,
      to_char(e.recorded_at at time zone interval '7 hours', 'YYYY-MM-DD"T"HH24:MI')
        as "recordedAt",
      e.occurred_on as "occurredOn", e.month, e.voucher, e.kind, e.figure, f.code as fund,
      u.code as unit, u.name as "unitName", e.amount, e.original as corrects`,
    from: `published.entry e join published.fund f using (fund_id)
      left join published.unit u on u.unit_id = e.unit_id`,
    key: ['e.position', 'e.line'],
    always: `(f.disclosure = 'entries' or e.figure = 'received')`,
    filters: { fund: 'f.code', month: 'e.month', voucher: 'e.voucher' },
  },
  'unit-months': {
    select: `u.code as unit, u.name as "unitName", f.code as fund, c.month, c.basis, c.own,
      c.subtree, c.gifts`,
    from: `published.unit_contribution c join published.fund f using (fund_id)
      left join published.unit u on u.unit_id = c.unit_id`,
    key: ['c.fund_id', 'c.month', 'c.unit_id', 'c.basis'],
    filters: { unit: 'u.code', fund: 'f.code', month: 'c.month', basis: 'c.basis' },
  },
  funds: {
    select: `f.code as fund, f.fund_id as id, f.name, f.label, f.programme, f.disclosure,
      u.code as "ownerUnit", f.basis_number as "basisNumber", f.basis_date as "basisDate",
      f.basis_issuer as "basisIssuer", f.opened_on as "openedOn", f.closed_on as "closedOn"`,
    from: 'published.fund f left join published.unit u on u.unit_id = f.owner_unit_id',
    key: ['f.code'],
    filters: { fund: 'f.code' },
  },
  units: {
    select: `u.code as unit, u.unit_id as id, u.name, u.kind, u.level, p.code as parent,
      u.established_on as "establishedOn", u.ended_on - 1 as "endedOn"`,
    from: 'published.unit u left join published.unit p on p.unit_id = u.parent_id',
    key: ['u.unit_id'],
    filters: { unit: 'u.code', parent: 'p.code' },
  },
  'sms-campaigns': {
    select: `c.short_code as "shortCode", c.campaign_id as campaign, c.name, c.keyword, c.price,
      c.from_day as "from", c.until_day as "until", c.organiser_code as organiser,
      c.organiser_name as "organiserName", c.pledged_messages as "pledgedMessages",
      c.pledged_amount as "pledgedAmount", c.set_aside_messages as "setAsideMessages",
      c.confirmed_messages as "confirmedMessages", c.confirmed_amount as "confirmedAmount",
      c.settled_gross as "settledGross", c.settled_fee as "settledFee",
      c.settled_other as "settledOther", c.settled_net as "settledNet", c.received`,
    from: 'published.sms_campaign c',
    key: ['c.short_code', 'c.campaign_id'],
    filters: { shortCode: 'c.short_code', campaign: 'c.campaign_id' },
  },
  'bank-lines': {
    select: `u.code as unit, u.name as "unitName", l.place_id as account, l.number, l.booked_on as "bookedOn",
      l.amount, l.balance, l.state, array_to_string(l.vouchers, ' ') as vouchers`,
    from: 'published.bank_line l join published.unit u using (unit_id)',
    key: ['l.unit_id', 'l.place_id', 'l.number'],
    filters: { unit: 'u.code', account: 'l.place_id', state: 'l.state' },
  },
  'sms-declarations': {
    select: `d.short_code as "shortCode", d.campaign_id as campaign, u.code as unit,
      u.name as "unitName", d.messages, d.amount, d.declared_on as "declaredOn"`,
    from: 'published.sms_declaration d join published.unit u using (unit_id)',
    key: ['d.short_code', 'd.campaign_id', 'd.unit_id'],
    filters: { campaign: 'd.campaign_id', unit: 'u.code' },
  },
};
