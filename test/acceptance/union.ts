import { randomUUID } from 'node:crypto';
import {
  accessMigrations,
  ApiTokens,
  createPostgresApi,
  type ApiSettings,
  type PostgresApi,
  type PostgresApiOptions,
} from '../../apps/api/src/index.js';
import type { Role } from '#contracts';
import { type EventStore, eventStoreMigrations, openEventStore } from '#event-store';
import { aggregates, SYSTEM_ACTOR } from '#ledger';
import { readModelMigrations } from '#read-models';
import { masterKeys, vaultMigrations } from '#vault';
import { pino } from 'pino';
import { EventStoreDbServer } from '../event-store-db-server/event-store-db-server.js';
import { freshDatabase, type FreshDatabase } from '../fresh-database.js';
import { followConsequences, followLog, type Follower } from './follower.js';
import { Someone } from './someone.js';

/** The day on which everything in these tests happens. */
export const TODAY = '2026-11-22';
export const now = (): Date => new Date(`${TODAY}T09:00:00+07:00`);

const KEYRING = masterKeys(Buffer.alloc(32, 7).toString('base64'));

export const migrations = [
  ...eventStoreMigrations,
  ...vaultMigrations,
  ...readModelMigrations,
  ...accessMigrations,
];

/** A served api on a database of its own, with nothing in its ledger. */
export interface ServedApi {
  readonly database: FreshDatabase;
  readonly api: PostgresApi;
  readonly address: string;
  /** Every line that the api has logged so far. */
  readonly log: readonly string[];
  /** A second process on the same database; closed with the first. */
  another(parts?: OtherParts): Promise<OneProcess>;
  /** An api on another database, to which this one was restored; the ledger stays where it is kept. */
  restoredOn(database: FreshDatabase, parts?: OtherParts): Promise<PostgresApi>;
  /** The ledger once more, wherever it is kept; closed by whoever opens it. */
  openStore(): Promise<EventStore>;
  /** Resolves when the views show everything that was recorded before the call. */
  viewsCaughtUp(): Promise<void>;
  /** Resolves when the follow-up worker has done what follows from everything before the call. */
  consequencesDrawn(): Promise<void>;
  /** Whoever holds a new token of this person. */
  personWithToken(personId: string): Promise<Someone>;
  close(): Promise<void>;
}

type OtherParts = Pick<PostgresApiOptions, 'store' | 'deadlineMs' | 'erasureListDir'>;
type OneProcess = Omit<ServedApi, 'viewsCaughtUp' | 'consequencesDrawn'>;

/** Set by the jest project that runs these tests once more, on the other store. */
const isOnEventStoreDb = (): boolean =>
  (globalThis as { ledgerStore?: string }).ledgerStore === 'event-store-db';

/** @param server keeps the ledger, if not the database; stopped with the api */
export const serveApi = async (
  settings: Partial<ApiSettings> = {},
  server?: EventStoreDbServer,
  parts: OtherParts = {},
): Promise<ServedApi> => {
  const database = await freshDatabase(migrations);
  server ??= isOnEventStoreDb() ? await EventStoreDbServer.start() : undefined;
  const served = await serveOn({ database, server }, settings, parts);
  const { store, writer } = served.api.parts;
  const databaseUrl = database.urlFor('projector');
  let follower: Follower | undefined;
  let consequences: Follower | undefined;
  return {
    ...served,
    consequencesDrawn: () => {
      consequences ??= followConsequences({ store, writer, databaseUrl, today: TODAY });
      return consequences.caughtUp();
    },
    viewsCaughtUp: () => {
      follower ??= followLog(store, databaseUrl);
      return follower.caughtUp();
    },
    close: async () => {
      await consequences?.stop();
      await follower?.stop();
      await served.close();
      server?.stop();
      await database.drop();
    },
  };
};

interface Stores {
  readonly database: FreshDatabase;
  /** Keeps the ledger, where it is not in the database. */
  readonly server: EventStoreDbServer | undefined;
}

const serveOn = async (
  stores: Stores,
  settings: Partial<ApiSettings>,
  parts: OtherParts = {},
): Promise<OneProcess> => {
  const { database, server } = stores;
  const log: string[] = [];
  const others: { close(): Promise<void> }[] = [];
  const databaseUrl = database.urlFor('writer');
  const eventStoreDb = server && keptIn(server, database);
  const api = await apiOn(database, {
    eventStoreDb,
    logger: pino({ base: null }, { write: (line: string) => void log.push(line) }),
    settings: { failuresPerMinute: 1000, requestsPerMinute: 1_000_000, ...settings },
    ...parts,
  });
  const address = await api.app.getUrl();
  const tokens = api.app.get(ApiTokens);
  return {
    database,
    api,
    address,
    log,
    another: async (otherParts) => {
      const other = await serveOn(stores, settings, otherParts);
      others.push(other);
      return other;
    },
    restoredOn: (restored, otherParts) =>
      apiOn(restored, {
        eventStoreDb: server && keptIn(server, restored),
        ...otherParts,
      }),
    openStore: () =>
      openEventStore({
        databaseUrl,
        categories: aggregates.map(({ category }) => category),
        eventStoreDb,
      }),
    personWithToken: async (personId) => {
      const order = { person: personId, label: 'test', issuedBy: SYSTEM_ACTOR, key: randomUUID() };
      const { secret = '', token } = await tokens.issue(order);
      return new Someone(address, { secret, personId, tokenId: token.tokenId });
    },
    close: async () => {
      for (const other of others) await other.close();
      await api.close();
    },
  };
};

/** An api that answers, on a database that is there. */
const apiOn = async (
  database: FreshDatabase,
  parts: Partial<PostgresApiOptions> = {},
): Promise<PostgresApi> => {
  const [writerUrl, vaultUrl] = [database.urlFor('writer'), database.urlFor('vault')];
  const logger = pino({ enabled: false });
  const api = await createPostgresApi({
    writerUrl,
    vaultUrl,
    keyring: KEYRING,
    now,
    logger,
    ...parts,
  });
  await api.app.listen(0, '127.0.0.1');
  return api;
};

const keptIn = ({ url }: EventStoreDbServer, database: FreshDatabase) => ({
  url,
  keeping: { url, databaseUrl: database.urlFor('projector') },
});

/** What the founding of a ledger does before any person can: by the system, not over HTTP. */
export const bySystem = async ({ api }: ServedApi, type: string, data: object): Promise<void> => {
  const call = { actor: SYSTEM_ACTOR, key: randomUUID(), today: TODAY };
  await api.parts.writer.execute({ type, data, ...call });
};

export interface SmallUnion extends ServedApi {
  readonly administrator: Someone;
  readonly accountant: Someone;
  readonly cashier: Someone;
  readonly accountHolder: Someone;
  readonly auditor: Someone;
  /** Of the commune next door. */
  readonly neighbour: Someone;
}

export const BOOK = '/books/hl/mdd/2026';

/**
 * Founds a union: the province `qn`, below it the communes `hl` and `cp`, beside it the trade
 * union `cd`; the fund `mdd`; in `hl` a safe, a bank account, officers and an open book.
 */
export const smallUnion = async (
  settings: Partial<ApiSettings> = {},
  parts: OtherParts = {},
): Promise<SmallUnion> => {
  const served = await serveApi(settings, undefined, parts);
  const founded = { organisationName: 'Hội thử', demonstration: true, foundedOn: '2020-01-01' };
  await bySystem(served, 'FoundLedger', founded);
  await bySystem(served, 'EstablishUnit', unit('qn', 1));
  const administrator = await newPerson(served, 'administrator', 'qn');
  for (const [unitId, parentId] of [
    ['hl', 'qn'],
    ['cp', 'qn'],
    ['cd', undefined],
  ] as const)
    await administrator.must('/units', unit(unitId, 3, parentId));
  const accountant = await newPerson(served, 'accountant', 'hl');
  const cashier = await newPerson(served, 'cashier', 'hl');
  const accountHolder = await newPerson(served, 'accountHolder', 'hl');
  const auditor = await newPerson(served, 'auditor', 'qn');
  const neighbour = await newPerson(served, 'accountant', 'cp');
  await administrator.must('/funds', fund);
  await openOffice(administrator, 'hl', { accountant, cashier, accountHolder });
  await openOffice(administrator, 'cp', {});
  await accountant.must('/books', book('hl', 10_000_000));
  await cashier.must(`${BOOK}/opening-signatures`, { capacity: 'cashier' });
  await accountHolder.must(`${BOOK}/opening-signatures`, { capacity: 'accountHolder' });
  const people = { administrator, accountant, cashier, accountHolder, auditor, neighbour };
  return { ...served, ...people };
};

/** A person on the staff list with one role, and a token. */
export const newPerson = async (
  served: ServedApi,
  role: Role,
  unitId: string,
): Promise<Someone> => {
  const personId = randomUUID();
  await bySystem(served, 'RegisterPerson', { personId });
  await bySystem(served, 'GrantRole', { personId, role, unitId });
  return served.personWithToken(personId);
};

export const unit = (unitId: string, level: number, parentId?: string) => ({
  unitId,
  code: unitId.toUpperCase(),
  kind: 'territorial',
  level,
  name: `Hội ${unitId}`,
  ...(parentId && { parentId }),
  establishedOn: '2020-01-01',
});

const basis = { number: '01/QĐ', date: '2025-12-20', issuer: 'Ban Thường vụ' };

export const fund = {
  fundId: 'mdd',
  code: 'MDD',
  name: 'Mẹ đỡ đầu',
  label: 'Chương trình',
  programme: 'Mẹ đỡ đầu',
  ownerUnitId: 'qn',
  basis,
  channels: ['cash', 'bank'],
  phases: [],
  purposes: [{ code: 'hocbong', name: 'Học bổng' }],
  disclosure: 'entries',
  openedOn: '2021-01-01',
};

export const book = (unitId: string, held = 0) => ({
  unitId,
  fundId: 'mdd',
  year: 2026,
  openedOn: '2026-01-01',
  places: held > 0 ? [{ placeId: 'ket', amount: held }] : [],
  earmarks: [],
  ...(held > 0 && { basis }),
});

type Officers = Partial<Record<'accountant' | 'cashier' | 'accountHolder', Someone>>;

const openOffice = async (
  administrator: Someone,
  unitId: string,
  officers: Officers,
): Promise<void> => {
  const office = `/offices/${unitId}`;
  const openedOn = '2021-01-01';
  const safe = { placeId: 'ket', kind: 'safe', name: 'Két', openedOn };
  const bank = { bankBin: '970405', accountNumber: '123456789' };
  await administrator.must(`${office}/places`, safe);
  await administrator.must(`${office}/places`, {
    ...safe,
    ...bank,
    placeId: 'nh',
    kind: 'bank',
    name: 'Ngân hàng',
  });
  for (const [capacity, { personId }] of Object.entries(officers))
    await administrator.must(`${office}/appointments`, { personId, capacity, from: openedOn });
};

/** A donation in cash by a named giver. */
export const gift = (changes: object = {}) => ({
  occurredOn: '2026-11-22',
  amount: 500_000,
  placeId: 'ket',
  contributingUnitId: 'hl',
  giver: { kind: 'named', name: 'Nguyễn Thị Hà' },
  ...changes,
});

export const disbursement = (requestId: string, changes: object = {}) => ({
  requestId,
  placeId: 'ket',
  amount: 200_000,
  decision: basis,
  validUntil: '2026-12-20',
  ...changes,
});

/** What the accountant asks for and the account holder approves; answers the request's address. */
export const approved = async (
  { accountant, accountHolder }: SmallUnion,
  path: string,
  body: { readonly requestId: string; readonly [field: string]: unknown },
  { book: address = BOOK, on }: { readonly book?: string; readonly on?: string } = {},
): Promise<string> => {
  await accountant.on(on).must(`${address}/${path}`, body);
  const requested = `${address}/requests/${body.requestId}`;
  await accountHolder.on(on).must(`${requested}/approval`);
  return requested;
};
