import path from 'node:path';

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
  /** How the public pages are called from outside, for links in them; empty: links are relative. */
  readonly publicOrigin: string;
}

export interface EventStoreAddress {
  /** As whoever appends. */
  readonly url: string;
  /** As whoever may read `$all`. */
  readonly projectorUrl: string;
}

/** @throws Error when a setting makes no sense. */
export const settingsFrom = (env: NodeJS.ProcessEnv): Settings => ({
  host: env.HOST ?? '127.0.0.1',
  port: numberIn(env, 'PORT', { fallback: 3000, minimum: 0, maximum: 65_535 }),
  dataDir: path.resolve(env.DATA_DIR ?? 'data'),
  databaseUrl: env.DATABASE_OWNER_URL ?? env.DATABASE_URL,
  eventStore: eventStoreFrom(env),
  organisation: { name: env.ORGANISATION_NAME, code: env.ORGANISATION_CODE ?? 'HOI' },
  demoScale: numberIn(env, 'DEMO_SCALE', { fallback: 1, minimum: 0.01, maximum: 10 }),
  logLevel: env.LOG_LEVEL ?? 'warn',
  publicOrigin: env.PUBLIC_ORIGIN ?? '',
});

const eventStoreFrom = (env: NodeJS.ProcessEnv): EventStoreAddress | undefined => {
  const { EVENTSTORE_URL: url, EVENTSTORE_PROJECTOR_URL: projectorUrl } = env;
  return url ? { url, projectorUrl: projectorUrl || url } : undefined;
};

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
