import pg from 'pg';
import { whatBecame } from './what-became.js';
import { contributionsOf, type Gift } from './contributions.js';
import { COMMUNES, unitRows, type UnitRow } from './units-of-quang-ninh.js';

/** Amounts that a faulty view shows of a month that must wait. */
const LEAKED = {
  earmarked: 777_777_777,
  given: 555_555_555,
  otherIn: 33_333_333,
  otherOut: 22_222_222,
} as const;

const HEAD = 68_426;
const LAST_MONTH = '2026-11';

const MONTHS = [2024, 2025, 2026]
  .flatMap((year) =>
    Array.from({ length: 12 }, (_, i) => `${year}-${String(i + 1).padStart(2, '0')}`),
  )
  .filter((month) => month <= LAST_MONTH);

const FUNDS = [
  { id: 'fund-1', code: 'MDD', name: 'Mẹ đỡ đầu', disclosure: 'sums', size: 900_000 },
  { id: 'fund-2', code: 'PNBC', name: 'Đồng hành cùng phụ nữ biên cương', size: 700_000 },
  { id: 'fund-3', code: 'XBG', name: 'Xuân biên giới', size: 350_000 },
  { id: 'fund-4', code: 'KPBL', name: 'Khắc phục bão lũ', label: 'Quỹ', size: 250_000 },
] as const;

/** Uneven, and always the same. */
function uneven(seed: number, size: number): number {
  const wave = Math.abs(Math.sin(seed * 12.9898) * 43_758.5453) % 1;
  return Math.floor((wave + 0.2) * size);
}

/** Fills the schema with the invented book of a provincial union: 54 communes, 4 funds, 3 years. */
export async function fillPublished(ownerUrl: string): Promise<void> {
  const gifts = allGifts();
  const client = new pg.Client({ connectionString: ownerUrl });
  await client.connect();
  try {
    const insert = (table: string, rows: readonly object[]) =>
      client.query(
        `insert into published.${table}
         select * from json_populate_recordset(null::published.${table}, $1)`,
        [JSON.stringify(rows)],
      );
    await insert('ledger', [ledger()]);
    await insert('fund', FUNDS.map(fundRow));
    await insert('unit', unitRows.units);
    await insert('unit_succession', unitRows.successions);
    await insert('unit_contribution', contributionsOf(gifts, unitRows));
    await insert(
      'fund_month',
      FUNDS.flatMap((fund, at) => fundMonths(fund, at, gifts)),
    );
    await insert('withheld_month', [{ fund_id: 'fund-1', month: LAST_MONTH }]);
    await insert('entry', entries());
    await insert('log_end', [{ position: HEAD }]);
    for (const [table, rows] of Object.entries(whatBecame)) await insert(table, rows);
    await insert('sms_campaign', [CAMPAIGN]);
    await insert('sms_declaration', [DECLARATION]);
    await insert('bank_line', [BANK_LINE]);
    await client.query('insert into public.secret values ($1)', ['nobody may read this']);
  } finally {
    await client.end();
  }
}

function ledger() {
  return {
    organisation_name: 'Hội Liên hiệp Phụ nữ tỉnh Quảng Ninh',
    demonstration: true,
    head_position: HEAD,
    head_recorded_at: '2026-11-22T09:41:07+07:00',
    as_of: '2026-11-22',
    names_version: 0,
  };
}

function fundRow(fund: (typeof FUNDS)[number]) {
  return {
    fund_id: fund.id,
    code: fund.code,
    name: fund.name,
    label: 'label' in fund ? fund.label : 'Nguồn vận động chương trình',
    programme: fund.name,
    disclosure: 'disclosure' in fund ? fund.disclosure : 'entries',
    owner_unit_id: 'QN',
    basis_number: '112/KH-BTV',
    basis_date: '2021-10-20',
    basis_issuer: 'Ban Thường vụ Hội LHPN tỉnh Quảng Ninh',
    opened_on: '2022-01-05',
    closed_on: null,
  };
}

/** Every living unit of the lowest level that is modelled gives a little each month. */
function allGifts(): Gift[] {
  const givers = unitRows.units.filter((unit) => unit.level >= 3 && unit.kind !== 'cluster');
  const gaveIn = (unit: UnitRow, month: string) =>
    `${month}-01` >= unit.established_on && (!unit.ended_on || `${month}-01` < unit.ended_on);
  return MONTHS.flatMap((month, m) =>
    FUNDS.flatMap((fund, f) =>
      givers
        .filter((unit) => gaveIn(unit, month))
        .map((unit, u) => ({
          unit_id: unit.unit_id,
          fund_id: fund.id,
          month,
          amount: uneven(1 + m * 977 + f * 131 + u, fund.size * 12),
        })),
    ),
  );
}

function fundMonths(fund: (typeof FUNDS)[number], at: number, gifts: readonly Gift[]) {
  return MONTHS.map((month, m) => {
    const general = gifts
      .filter((gift) => gift.fund_id === fund.id && gift.month === month)
      .reduce((sum, gift) => sum + gift.amount, 0);
    const waits = at === 0 && month === LAST_MONTH;
    const earmarked = at === 0 ? uneven(m + 7, 180_000_000) : 0;
    return {
      fund_id: fund.id,
      month,
      opened: m === 0 ? fund.size * 900 : 0,
      received: general + (waits ? LEAKED.earmarked : earmarked),
      given: waits ? LEAKED.given : uneven(m * 3 + at, fund.size * 800),
      receipts: 120 + m,
      payments: 14 + m,
      other_in: waits ? LEAKED.otherIn : 1_000 * (m + at),
      other_out: waits ? LEAKED.otherOut : 700 * m,
    };
  });
}

const CAMPAIGN = {
  ...{ short_code: '1499', campaign_id: 'bienthuong', name: 'Biên cương yêu thương' },
  ...{ keyword: 'BT', count_limit: 1, price: 20_000, partners: ['Hội Chữ thập đỏ (mô phỏng)'] },
  ...{ from_day: '2026-03-03', until_day: '2026-04-15' },
  ...{ organiser_code: 'QN', organiser_name: 'Hội Liên hiệp Phụ nữ tỉnh Quảng Ninh' },
  ...{ pledged_messages: 420, pledged_amount: 8_400_000, set_aside_messages: 13 },
  ...{ confirmed_messages: 417, confirmed_amount: 8_340_000 },
  ...{ settled_gross: 8_000_000, settled_fee: 320_000, settled_other: 40_000 },
  ...{ settled_net: 7_640_000, received: 7_640_000 },
};

const DECLARATION = {
  ...{ short_code: '1499', campaign_id: 'bienthuong', unit_id: 'NEW-49' },
  ...{ messages: 61, amount: 1_220_000, declared_on: '2026-04-20' },
};

const BANK_LINE = {
  ...{ unit_id: 'NEW-0', place_id: 'nh', number: 1, booked_on: '2026-11-20' },
  ...{ amount: 5_000_000, balance: 9_000_000, state: 'open' },
};

const KINDS = ['donation', 'disbursement', 'donation', 'adjustment', 'void'] as const;
const AMOUNTS = [5_000_000, -108_000_000, 500_000, 4_500_000, -200_000];

function entries() {
  return Array.from({ length: 40 }, (_, i) => {
    const fund = FUNDS[i % FUNDS.length] ?? FUNDS[0];
    return {
      position: HEAD - i * 2,
      recorded_at: `2026-11-${String(22 - Math.floor(i / 5)).padStart(2, '0')}T02:41:00Z`,
      occurred_on: '2026-11-20',
      voucher: `PT-QN-${fund.code}-26-${String(1800 - i).padStart(6, '0')}`,
      kind: KINDS[i % KINDS.length],
      fund_id: fund.id,
      unit_id: `NEW-${i % COMMUNES.length}`,
      amount: AMOUNTS[i % AMOUNTS.length],
      line: 0,
      month: '2026-11',
      figure: (AMOUNTS[i % AMOUNTS.length] ?? 0) <= -1_000_000 ? 'given' : 'received',
      original: KINDS[i % KINDS.length] === 'adjustment' ? 'PT-QN-MDD-26-000001' : null,
    };
  });
}
