import type {
  Book,
  Correction,
  EntryPage,
  GivenSince,
  JournalEntry,
  Moment,
  PlaceOf,
} from '#public-pages';
import type { PublicLog } from '../log/public-log.js';
import {
  ENTRY_MATCHES,
  GIVEN_AFTER,
  GIVEN_IN_SUMS,
  GIVEN_SUM_AFTER,
  VOUCHER_CHAIN,
} from './journal-queries.js';
import { entryOf, type LineRow } from './line-rows.js';
import { GIVER_OF } from './giver-queries.js';
import { localMinuteOf } from './local-minute.js';
import type { Query } from './snapshot.js';

/** Letters, digits and dashes as vouchers have them; anything else cannot name one. */
const VOUCHER = /^[0-9A-Z_]{2,16}(-[0-9A-Z_]{1,16}){2,4}$/;
const PAYMENTS_SHOWN = 5;

/** Undefined: there is no such voucher, or it may not be shown. */
export async function entryPage(
  query: Query,
  _book: Book,
  { voucher }: PlaceOf<'entry'>,
  log: PublicLog,
): Promise<EntryPage | undefined> {
  if (!VOUCHER.test(voucher)) return undefined;
  const chain = await query<LineRow>(VOUCHER_CHAIN, [voucher]);
  const lines = chain.filter((row) => row.voucher === voucher);
  // A note that takes back goods has a number of its own, and is nothing but a void.
  const own = lines.find(({ kind }) => kind !== 'void') ?? lines[0];
  if (!own) return undefined;
  const receipt = await log.receiptOf(own.position - 1);
  return {
    page: 'entry',
    entry: ownEntryOf(own, chain),
    disclosure: own.disclosure,
    month: own.month,
    figure: own.figure,
    standing: sumOf(chain),
    giver: await giverOf(query, own),
    moments: [
      ...momentsOf(own, chain),
      ...(await matchesOf(query, own)),
      ...(await sealOf(own, log)),
    ].sort(byTime),
    code: receipt?.code ?? null,
    since: own.figure === 'received' ? await givenSince(query, own) : null,
  };
}

async function giverOf(query: Query, { voucher }: LineRow): Promise<string | null> {
  const [named] = await query<{ name: string }>(GIVER_OF, [voucher]);
  return named?.name ?? null;
}

const sumOf = (rows: readonly LineRow[]): number =>
  rows.reduce((sum, { amount }) => sum + amount, 0);

/** What a chain came to before one of its lines, and after it. */
function around(row: LineRow, chain: readonly LineRow[]): Pick<Correction, 'before' | 'after'> {
  const before = sumOf(chain.filter(({ position }) => position < row.position));
  return { before, after: before + row.amount };
}

function ownEntryOf(own: LineRow, chain: readonly LineRow[]): JournalEntry {
  return {
    ...entryOf(own),
    corrects: own.original === null ? null : { voucher: own.original, ...around(own, chain) },
    voided: chain.some((row) => row !== own && row.kind === 'void' && row.voucher === own.voucher),
  };
}

/** It was recorded, and what later lines of its chain did. */
function momentsOf(own: LineRow, chain: readonly LineRow[]): Moment[] {
  const recorded: Moment = { what: 'recorded', at: own.recordedAt, position: own.position };
  const later = chain.filter(({ position }) => position > own.position);
  return [
    recorded,
    ...later.map((row): Moment => {
      const { recordedAt: at, position, voucher } = row;
      return row.kind === 'void' && voucher === own.voucher
        ? { what: 'voided', at, position }
        : { what: 'adjusted', at, position, voucher, ...around(row, chain) };
    }),
  ];
}

/** The bank says the same: when somebody confirmed it, and of which account. */
async function matchesOf(query: Query, { voucher }: LineRow): Promise<Moment[]> {
  const rows = await query<Matched>(ENTRY_MATCHES, [voucher]);
  return rows.map(({ at, unit, account }) => ({ what: 'matched', at, unit, account }));
}

interface Matched {
  readonly at: string;
  readonly unit: string;
  readonly account: string;
}

async function sealOf({ position }: LineRow, log: PublicLog): Promise<Moment[]> {
  const seals = await log.seals();
  const at = seals.findIndex(({ size }) => size >= position);
  const seal = seals[at];
  if (!seal) return [];
  const { size } = seal;
  const lines = size - (seals[at - 1]?.size ?? 0);
  return [{ what: 'sealed', at: localMinuteOf(seal.time), size, lines }];
}

const byTime = (one: Moment, other: Moment): number => one.at.localeCompare(other.at);

/** What the fund gave after the line; of a fund of sums from its month on, as far as published. */
async function givenSince(query: Query, own: LineRow): Promise<GivenSince | null> {
  const { fundCode, position, month, disclosure } = own;
  if (disclosure === 'sums') {
    const [sums] = await query<Omit<GivenSince, 'first'>>(GIVEN_IN_SUMS, [fundCode, month]);
    return sums ? { ...sums, first: [] } : null;
  }
  const [sum] = await query<Omit<GivenSince, 'first'>>(GIVEN_SUM_AFTER, [fundCode, position]);
  const first = await query<LineRow>(GIVEN_AFTER, [fundCode, position, PAYMENTS_SHOWN]);
  return sum ? { ...sum, first: first.map(entryOf) } : null;
}
