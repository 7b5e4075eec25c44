import 'reflect-metadata';
import { createPublicPages } from './create-public-pages.js';
import { licenceIn } from './licence-in.js';

const databaseUrl = process.env['PUBLIC_DATABASE_URL'];
if (!databaseUrl) {
  throw new Error('set PUBLIC_DATABASE_URL to a login that may read the schema "published"');
}

const setup = {
  databaseUrl,
  origin: process.env['PUBLIC_ORIGIN'] ?? '',
  logFolder: process.env['LOG_DIR'] ?? '',
  licence: licenceIn(process.env),
  trustProxy: process.env['TRUST_PROXY'] || (false as const),
};
const app = await createPublicPages(setup, ['error', 'warn', 'log']);
for (const signal of ['SIGINT', 'SIGTERM'] as const) {
  process.once(signal, () => void app.close());
}
await app.listen(Number(process.env['PORT'] ?? 3000), process.env['HOST'] ?? '127.0.0.1');
