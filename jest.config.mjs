import { readFileSync } from 'node:fs';

const swc = JSON.parse(readFileSync(new URL('./.swcrc', import.meta.url), 'utf8'));
const base = {
  testEnvironment: 'node',
  testEnvironmentOptions: { customExportConditions: ['source', 'node', 'node-addons'] },
  extensionsToTreatAsEsm: ['.ts', '.tsx'],
  moduleNameMapper: { '^(\\.{1,2}/.*)\\.js$': '$1' },
  transform: { '^.+\\.tsx?$': ['@swc/jest', { ...swc, swcrc: false, module: { type: 'es6' } }] },
  setupFiles: ['reflect-metadata'],
  modulePathIgnorePatterns: ['<rootDir>/dist'],
};

const postgres = {
  globalSetup: '<rootDir>/test/start-postgres.mjs',
  globalTeardown: '<rootDir>/test/stop-postgres.mjs',
};

/** What names its stores itself, and so runs on both anyhow. */
const ON_ONE_STORE = ['/store-in-trouble.spec.ts$'];

/**
 * `rules` needs nothing but Node; `system` gets one real PostgreSQL, started once for the run.
 * `event-store-db` runs the acceptance tests over HTTP once more, on the other store.
 */
export default {
  maxWorkers: 2,
  // A worker keeps the modules of every file it has run; without this it dies of them at 4 GB.
  workerIdleMemoryLimit: '1500MB',
  // Whole products start and load: minutes on a busy machine. Nothing is timed by it.
  testTimeout: 480_000,
  projects: [
    {
      ...base,
      displayName: 'rules',
      testMatch: [
        '<rootDir>/libs/{contracts,imports,ledger,printing,public-pages}/**/*.spec.{ts,tsx}',
        '<rootDir>/libs/transparency-log/src/**/*.spec.ts',
      ],
    },
    {
      ...base,
      displayName: 'system',
      testMatch: [
        '<rootDir>/libs/{event-store,read-models,vault,embedded-postgres}/**/*.spec.ts',
        '<rootDir>/libs/transparency-log/test/**/*.spec.ts',
        '<rootDir>/{apps,test}/**/*.spec.ts',
      ],
      ...postgres,
    },
    {
      ...base,
      displayName: 'event-store-db',
      globals: { ledgerStore: 'event-store-db' },
      testMatch: ['<rootDir>/test/acceptance/**/*.spec.ts'],
      testPathIgnorePatterns: ON_ONE_STORE,
      ...postgres,
    },
  ],
};
