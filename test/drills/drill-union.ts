import { randomUUID } from 'node:crypto';
import pg from 'pg';
import type { BookKey, Capacity, Role } from '#contracts';
import { type EventStore, LedgerWriter, PostgresEventStore } from '#event-store';
import {
  aggregates,
  organisation,
  ORGANISATION_STREAM,
  schemaOf,
  SYSTEM_ACTOR,
  upcast,
} from '#ledger';
import { ApiTokens } from '../../apps/api/src/index.js';

/** Who acts in a drill; each name stands for a person with one role over all units. */
export const STAFF = ['accountant', 'cashier', 'accountHolder'] as const;
export type StaffName = (typeof STAFF)[number];

/** Secrets of the tokens by who holds them. */
export type Staff = Readonly<Record<StaffName, string>>;

export interface DrillUnion {
  /** The same persons for everybody, with tokens of their own for each client. */
  readonly staffs: readonly Staff[];
  readonly books: readonly BookKey[];
  /** What each book held in its safe when it was opened, in đồng. */
  readonly opening: number;
  /** The day on which everything of the drill happens, as the product counts days. */
  readonly today: string;
}

export interface UnionOptions {
  /** A login of the group `so_vang_writer`, or the database's owner. */
  readonly url: string;
  /** Where the ledger is, if not in that database; stays open. */
  readonly store?: EventStore;
  readonly clients: number;
  readonly books?: number;
  readonly opening?: number;
}

const FUND = 'mdd';

/**
 * A small union in a ledger that has nothing in it but perhaps its founding: a fund, communes with
 * offices, and a signed book each, all from today on.
 */
export const foundDrillUnion = async ({
  url,
  store: elsewhere,
  clients,
  books: count = 4,
  opening = 1_000_000_000,
}: UnionOptions): Promise<DrillUnion> => {
  const store = elsewhere ?? new PostgresEventStore({ url });
  const pool = new pg.Pool({ connectionString: url, max: 1 });
  const now = () => new Date();
  const writer = new LedgerWriter({ store, deciders: aggregates, upcast, schemaOf, now });
  const today = dayAtUtc7(now());
  const say: Say = async (type, data, actor = SYSTEM_ACTOR) => {
    await writer.execute({ type, data, actor, key: randomUUID(), today });
  };
  try {
    const root = await rootOf(writer, say, today);
    const units = Array.from({ length: count }, (_, index) => `xa${index + 1}`);
    for (const unitId of units) await say('EstablishUnit', commune(unitId, root, today));
    await say('OpenFund', fund(root, today));
    const persons = {
      accountant: randomUUID(),
      cashier: randomUUID(),
      accountHolder: randomUUID(),
    };
    for (const role of STAFF) await employ({ personId: persons[role], role, unitId: root }, say);
    for (const unitId of units) await openOffice(unitId, { persons, today, say });
    const year = Number(today.slice(0, 4));
    const books = units.map((unitId) => ({ unitId, fundId: FUND, year }));
    for (const book of books) await openBook(book, { opening, persons, today, say });
    const staffs = await tokensFor(persons, clients, new ApiTokens(pool, now));
    return { staffs, books, opening, today };
  } finally {
    await writer.drain();
    await Promise.all([elsewhere ? undefined : store.close(), pool.end()]);
  }
};

type Say = (type: string, data: object, actor?: string) => Promise<void>;
type Persons = Readonly<Record<StaffName, string>>;

const rootOf = async (writer: LedgerWriter, say: Say, today: string): Promise<string> => {
  const { state } = await writer.state(organisation, ORGANISATION_STREAM);
  const [known] = state.units.keys();
  if (known !== undefined) return known;
  const founding = { organisationName: 'Hội diễn tập', demonstration: false, foundedOn: today };
  await say('FoundLedger', founding);
  const root = { unitId: 'qn', code: 'QN', kind: 'territorial', level: 1, name: 'Hội diễn tập' };
  await say('EstablishUnit', { ...root, establishedOn: today });
  return root.unitId;
};

export const decisionOf = (date: string) => ({ number: '01/QĐ', date, issuer: 'Ban Thường vụ' });

const commune = (unitId: string, parentId: string, establishedOn: string) => ({
  unitId,
  code: unitId.toUpperCase(),
  kind: 'territorial',
  level: 3,
  name: `Hội ${unitId}`,
  parentId,
  establishedOn,
});

const fund = (ownerUnitId: string, openedOn: string) => ({
  fundId: FUND,
  code: 'MDD',
  name: 'Mẹ đỡ đầu',
  label: 'Chương trình',
  programme: 'Mẹ đỡ đầu',
  ownerUnitId,
  basis: decisionOf(openedOn),
  channels: ['cash', 'bank'],
  phases: [],
  purposes: [],
  disclosure: 'entries',
  openedOn,
});

const employ = async (
  { personId, role, unitId }: { personId: string; role: Role; unitId: string },
  say: Say,
): Promise<void> => {
  await say('RegisterPerson', { personId });
  await say('GrantRole', { personId, role, unitId });
};

interface Office {
  readonly persons: Persons;
  readonly today: string;
  readonly say: Say;
}

const openOffice = async (unitId: string, { persons, today, say }: Office): Promise<void> => {
  const place = { unitId, openedOn: today };
  await say('OpenHoldingPlace', { ...place, placeId: 'ket', kind: 'safe', name: 'Két' });
  const account = {
    kind: 'bank',
    name: 'Ngân hàng',
    bankBin: '970405',
    accountNumber: '123456789',
  };
  await say('OpenHoldingPlace', { ...place, placeId: 'nh', ...account });
  for (const capacity of STAFF satisfies readonly Capacity[])
    await say('AppointSigner', { unitId, personId: persons[capacity], capacity, from: today });
};

/** What a book holds when it is opened is signed for; an empty one needs nobody's signature. */
const openBook = async (
  book: BookKey,
  { opening, persons, today, say }: Office & { readonly opening: number },
): Promise<void> => {
  const opened = { ...book, openedOn: today, earmarks: [] };
  if (opening === 0) {
    await say('OpenBook', { ...opened, places: [] }, persons.accountant);
    return;
  }
  const places = [{ placeId: 'ket', amount: opening }];
  await say('OpenBook', { ...opened, places, basis: decisionOf(today) }, persons.accountant);
  for (const capacity of ['cashier', 'accountHolder'] as const)
    await say('SignOpening', { ...book, capacity }, persons[capacity]);
};

const tokensFor = async (
  persons: Persons,
  clients: number,
  tokens: ApiTokens,
): Promise<Staff[]> => {
  const secretOf = async (person: string): Promise<string> => {
    const order = { person, label: 'drill', issuedBy: SYSTEM_ACTOR, key: randomUUID() };
    const { secret } = await tokens.issue(order);
    if (secret === undefined) throw new Error('a new token comes with its secret');
    return secret;
  };
  const staffs: Staff[] = [];
  while (staffs.length < clients)
    staffs.push({
      accountant: await secretOf(persons.accountant),
      cashier: await secretOf(persons.cashier),
      accountHolder: await secretOf(persons.accountHolder),
    });
  return staffs;
};

const dayAtUtc7 = (instant: Date): string =>
  new Date(instant.getTime() + 7 * 3_600_000).toISOString().slice(0, 10);
