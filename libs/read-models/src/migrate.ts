import { DataSource, type MigrationInterface, type QueryRunner } from 'typeorm';
import { readModelMigrations, type SqlMigration } from './migrations.js';

/** Any number of our own; every process that migrates takes the same. */
const MIGRATION_LOCK = 5_037_002;

/**
 * Brings a database to what this version of the program needs: the migrations of other libs and
 * those of the views, each once and in a transaction of its own, in the order of their numbers.
 * Processes that start at once wait for one another.
 * @param ownerUrl a login that may make schemas and roles
 * @throws whatever PostgreSQL says when a migration fails; later ones were then not tried
 */
export const migrate = async (
  ownerUrl: string,
  sqlMigrations: readonly SqlMigration[],
): Promise<void> => {
  const source = new DataSource({
    type: 'postgres',
    url: ownerUrl,
    schema: 'migrations',
    migrations: [...sqlMigrations, ...readModelMigrations].map(migrationOf),
    migrationsTableName: 'applied',
    migrationsTransactionMode: 'each',
    poolSize: 2,
  });
  await source.initialize();
  const runner = source.createQueryRunner();
  try {
    await runner.query('select pg_advisory_lock($1)', [MIGRATION_LOCK]);
    await runner.query('create schema if not exists migrations');
    await source.runMigrations();
  } finally {
    await runner.query('select pg_advisory_unlock($1)', [MIGRATION_LOCK]).catch(() => undefined);
    await runner.release();
    await source.destroy();
  }
};

/** TypeORM knows a migration by the name of its class. */
const migrationOf = ({ name, up }: SqlMigration): new () => MigrationInterface => {
  const migration = class implements MigrationInterface {
    readonly name = name;

    async up(runner: QueryRunner): Promise<void> {
      await runner.query(up);
    }

    down(): Promise<void> {
      return Promise.reject(new Error(`${name} is not taken back: the log is append-only`));
    }
  };
  Object.defineProperty(migration, 'name', { value: name });
  return migration;
};
