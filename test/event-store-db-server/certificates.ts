import { readFileSync } from 'node:fs';
import path from 'node:path';

const fileOf = (name: string): string =>
  path.resolve('test/event-store-db-server/certificates', name);

/** What the server shows in TLS: for 127.0.0.1. */
export const serverTls = {
  certificate: readFileSync(fileOf('server.crt')),
  key: readFileSync(fileOf('server.key')),
};

/** The authority that signed it, and one that did not. */
export const CA_FILE = fileOf('ca.crt');
export const OTHER_CA_FILE = fileOf('other-ca.crt');
