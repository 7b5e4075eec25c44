export { type EmbeddedPostgres, startEmbeddedPostgres, type StartOptions } from './start.js';
export { type LoginUrls, loginUrls } from './login-urls.js';
