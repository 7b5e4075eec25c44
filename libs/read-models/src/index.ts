export * from './follow-up/follow-up-records.js';
export { migrate } from './migrate.js';
export { readModelMigrations, type SqlMigration } from './migrations.js';
export * from './queries/books.js';
export * from './queries/cash-book.js';
export * from './queries/contributions.js';
export * from './queries/entries.js';
export * from './queries/follow-up-problems.js';
export * from './queries/fund-totals.js';
export * from './queries/funds.js';
export * from './queries/handovers.js';
export { journal, type BookName, type JournalQuestion } from './queries/journal.js';
export * from './queries/office.js';
export * from './queries/persons.js';
export * from './queries/progress.js';
export * from './queries/remittances.js';
export * from './queries/requests.js';
export { PAGE, type Paging } from './queries/select.js';
export * from './queries/trial-balance.js';
export * from './queries/units.js';
export * from './queries/voucher.js';
export * from './queries/year-end.js';
export { mayPass } from './running/connection.js';
export { ProjectionRunner, type ProjectionOptions } from './running/projection-runner.js';
export {
  rebuildViews,
  type RebuildOptions,
  type RebuildProgress,
} from './running/rebuild-views.js';
export { VIEWS_VERSION } from './tables/create-tables.js';
export { openViews, type ViewsDatabase } from './views-database.js';
