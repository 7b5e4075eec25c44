import http from 'node:http';
import type { AddressInfo } from 'node:net';
import { buffer } from 'node:stream/consumers';
import { BookWatch } from '../src/serving/book-watch.js';
import { createPublicPages } from '../src/create-public-pages.js';
import type { PublicSetup } from '../src/public-options.js';
import { freshDatabase, type FreshDatabase } from '../../../test/fresh-database.js';
import { fillPublished } from './published-fixture.js';
import { publishedSchema } from './published-schema.js';

export interface Answer {
  readonly statusCode: number;
  readonly headers: http.IncomingHttpHeaders;
  readonly rawPayload: Buffer;
  readonly body: string;
}

/** The public pages on a port of their own; `ask` takes a path exactly as it is written. */
export interface OpenPages {
  readonly url: string;
  ask(path: string, headers?: Record<string, string>, method?: string): Promise<Answer>;
  /** Has the pages look where the book stands, as they do now and then. */
  look(): Promise<void>;
  close(): Promise<void>;
}

export interface PublicApp extends OpenPages {
  readonly database: FreshDatabase;
}

/** The public pages over a database of their own that holds the invented book. */
export async function startPublicApp(): Promise<PublicApp> {
  const database = await freshDatabase([publishedSchema]);
  await fillPublished(database.ownerUrl);
  const pages = await openPages(database.urlFor('reader'));
  return {
    ...pages,
    database,
    close: async () => {
      await pages.close();
      await database.drop();
    },
  };
}

/** Later on the day of the last entry. */
const now = () => new Date('2026-11-22T21:00:00+07:00');

export async function openPages(
  databaseUrl: string,
  logFolder = '',
  options: Partial<PublicSetup> = {},
): Promise<OpenPages> {
  const setup = { databaseUrl, origin: 'https://so.example', reservedPaths: ['/api'], logFolder };
  const app = await createPublicPages({ ...setup, now, ...options }, false);
  await app.listen(0, '127.0.0.1');
  const { port } = app.getHttpServer().address() as AddressInfo;
  return {
    url: `http://127.0.0.1:${port}`,
    ask: (path, headers = {}, method = 'GET') => ask({ port, path, headers, method }),
    look: () => app.get(BookWatch).look(),
    close: () => app.close(),
  };
}

async function ask(options: http.RequestOptions): Promise<Answer> {
  const response = await new Promise<http.IncomingMessage>((resolve, reject) => {
    http
      .request({ host: '127.0.0.1', agent: false, ...options }, resolve)
      .on('error', reject)
      .end();
  });
  const rawPayload = await buffer(response);
  return {
    statusCode: response.statusCode ?? 0,
    headers: response.headers,
    rawPayload,
    body: rawPayload.toString(),
  };
}
