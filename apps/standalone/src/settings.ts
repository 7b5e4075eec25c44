import path from 'node:path';
import { licenceIn } from '../../public/src/licence-in.js';

/** Where the product keeps its data and answers; everything has a default but the name. */
export interface Settings {
  readonly host: string;
  /** 0: any free one. */
  readonly port: number;
  readonly dataDir: string;
  /** A PostgreSQL to use instead of the bundled one: a login that may make schemas and roles. */
  readonly databaseUrl: string | undefined;
  /** An EventStoreDB or KurrentDB that keeps the ledger; PostgreSQL does when left out. */
  readonly eventStore: EventStoreAddress | undefined;
  /** Whose ledger an empty folder becomes. */
  readonly organisation: { readonly name: string | undefined; readonly code: string };
  /** How much of the demonstration's gifts and payments is loaded; 1 is all of it. */
  readonly demoScale: number;
  readonly logLevel: string;
  /** Web servers whose word about where a request came from is believed; false: none. */
  readonly trustProxy: string | false;
  /** How the public pages are called from outside, for links in them; empty: links are relative. */
  readonly publicOrigin: string;
  /** Under which terms the open data may be used; the pages have their own when left out. */
  readonly licence: ReturnType<typeof licenceIn>;
  /** Where the public log lies, and where the last checkpoint is kept apart from it. */
  readonly logDir: string;
  readonly logLockDir: string;
  /** Where it is written who was forgotten: on another disk, and in no backup of the ledger. */
  readonly erasureListDir: string;
  /** The public log's name, where a new one is begun; the key of an old one says it otherwise. */
  readonly logOrigin: string | undefined;
  /** Who is asked to cosign: `URL VKEY`, with commas between them. */
  readonly logWitnesses: string | undefined;
}

export interface EventStoreAddress {
  /** As whoever appends. */
  readonly url: string;
  /** As whoever may read `$all`. */
  readonly projectorUrl: string;
}

/** @throws Error when a setting makes no sense. */
export const settingsFrom = (env: NodeJS.ProcessEnv): Settings => ({
  ...placesFrom(env),
  host: env.HOST ?? '127.0.0.1',
  port: numberIn(env, 'PORT', { fallback: 3000, minimum: 0, maximum: 65_535 }),
  databaseUrl: env.DATABASE_OWNER_URL ?? env.DATABASE_URL,
  eventStore: eventStoreFrom(env),
  organisation: { name: env.ORGANISATION_NAME, code: env.ORGANISATION_CODE ?? 'HOI' },
  demoScale: numberIn(env, 'DEMO_SCALE', { fallback: 1, minimum: 0.01, maximum: 10 }),
  logLevel: env.LOG_LEVEL ?? 'warn',
  trustProxy: env.TRUST_PROXY || false,
  publicOrigin: env.PUBLIC_ORIGIN ?? '',
  licence: licenceIn(env),
  logOrigin: env.LOG_ORIGIN,
  logWitnesses: env.LOG_WITNESSES,
});

const eventStoreFrom = (env: NodeJS.ProcessEnv): EventStoreAddress | undefined => {
  const { EVENTSTORE_URL: url, EVENTSTORE_PROJECTOR_URL: projectorUrl } = env;
  return url ? { url, projectorUrl: projectorUrl || url } : undefined;
};

const placesFrom = (
  env: NodeJS.ProcessEnv,
): Pick<Settings, 'dataDir' | 'logDir' | 'logLockDir' | 'erasureListDir'> => {
  const dataDir = path.resolve(env.DATA_DIR ?? 'data');
  const inside = (name: string, folder: string | undefined) =>
    path.resolve(folder ?? path.join(dataDir, name));
  return {
    dataDir,
    logDir: inside('log', env.LOG_DIR),
    logLockDir: inside('log-lock', env.LOG_LOCK_DIR),
    erasureListDir: inside('erasures', env.ERASURE_LIST_DIR),
  };
};

/** What nobody but the product itself may read. */
export const secretsOf = ({ dataDir }: Pick<Settings, 'dataDir'>): string =>
  path.join(dataDir, 'secrets');

interface Range {
  readonly fallback: number;
  readonly minimum: number;
  readonly maximum: number;
}

const numberIn = (
  env: NodeJS.ProcessEnv,
  name: string,
  { fallback, minimum, maximum }: Range,
): number => {
  const text = env[name];
  if (text === undefined || text === '') return fallback;
  const value = Number(text);
  if (Number.isNaN(value) || value < minimum || value > maximum)
    throw new Error(
      `${name} phải là một số từ ${minimum} đến ${maximum}, không phải “${text}”.` +
        ` / ${name} must be a number from ${minimum} to ${maximum}, not “${text}”.`,
    );
  return value;
};
