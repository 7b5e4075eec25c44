export { ensureLogins, loginUrls, type LoginUrls } from './login-urls.js';
export { type EmbeddedPostgres } from './running-postgres.js';
export { startEmbeddedPostgres, type StartOptions } from './start.js';
