import type { AccountLine, AccountName, AccountPage, Book, PlaceOf } from '#public-pages';
import type { Query } from './snapshot.js';

const LINES_SHOWN = 25;

const ACCOUNT = `
  a.unit_id as "unitId", a.unit_code as "unitCode", a.unit_name as "unitName",
  a.place_id as "placeId", a.bank_bin as bank, coalesce(a.last_digits, '') as "lastDigits",
  a.whole, a.from_day as "from", a.until_day as "until"`;

/** $1: the unit's code; $2: the account. */
const ONE_ACCOUNT = `
  select ${ACCOUNT} from published.bank_account a
   where a.unit_code = $1 and a.place_id = $2`;

/** $1: the unit; $2: a fund whose money they show; null: any. */
const ACCOUNTS = `
  select ${ACCOUNT} from published.bank_account a
   where a.unit_id = $1
     and ($2::text is null or exists (
           select from published.bank_line l
             join published.entry e on e.voucher = any(l.vouchers)
            where (l.unit_id, l.place_id) = (a.unit_id, a.place_id) and e.fund_id = $2))
   order by a.place_id`;

/** $1, $2: the account. */
const COUNTS = `
  select count(*) filter (where state = 'matched')::int as matched,
         count(*) filter (where state = 'open')::int as open,
         count(*) filter (where state = 'outside')::int as outside
    from published.bank_line where (unit_id, place_id) = ($1, $2)`;

/** $1, $2: the account; $3: how many older lines are passed over; $4: how many are shown. */
const LINES = `
  select booked_on as "bookedOn", amount, balance, state, coalesce(vouchers, '{}') as vouchers
    from published.bank_line
   where (unit_id, place_id) = ($1, $2) and number > $3 and number <= $3 + $4
   order by number desc`;

interface AccountRow {
  readonly unitId: string;
  readonly unitCode: string;
  readonly unitName: string;
  readonly placeId: string;
  readonly bank: string | null;
  readonly lastDigits: string;
  readonly whole: boolean;
  readonly from: string;
  readonly until: string;
}

/** Undefined: no such account, no statement of it, or no such part of its lines. */
export async function accountPage(
  query: Query,
  _book: Book,
  { unit, account, asked }: PlaceOf<'account'>,
): Promise<AccountPage | undefined> {
  const [row] = await query<AccountRow>(ONE_ACCOUNT, [unit, account]);
  if (!row) return undefined;
  const of = [row.unitId, row.placeId];
  const [counts] = await query<AccountPage['counts']>(COUNTS, of);
  if (!counts) return undefined;
  const { matched, open, outside } = counts;
  const parts = Math.max(1, Math.ceil((matched + open + outside) / LINES_SHOWN));
  const part = asked?.phan === undefined ? parts : partAsked(asked.phan, parts);
  if (part === undefined) return undefined;
  const passed = (part - 1) * LINES_SHOWN;
  const lines = await query<AccountLine>(LINES, [...of, passed, LINES_SHOWN]);
  const { whole, from, until } = row;
  return {
    ...{ page: 'account', account: nameOf(row), whole, from, until },
    counts: { matched, open, outside },
    lines,
    ...{ part, parts },
  };
}

const partAsked = (words: string, parts: number): number | undefined => {
  const part = /^[1-9]\d{0,5}$/.test(words) ? Number(words) : 0;
  return part >= 1 && part <= parts ? part : undefined;
};

/** @param fundId only accounts that show money of it; null: all */
export async function accountsOf(
  query: Query,
  unitId: string,
  fundId: string | null,
): Promise<AccountName[]> {
  return (await query<AccountRow>(ACCOUNTS, [unitId, fundId])).map(nameOf);
}

const nameOf = ({ unitCode, unitName, placeId, bank, lastDigits }: AccountRow): AccountName => ({
  unit: { code: unitCode, name: unitName },
  account: placeId,
  ...{ bank, lastDigits },
});
