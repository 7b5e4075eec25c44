import { createServer, type RequestListener } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { createPublicPages, listenerOf } from '../../public/src/create-public-pages.js';
import type { Settings } from './settings.js';

const PATIENCE_MS = 5_000;
const REQUEST_TIMEOUT_MS = 30_000;
/**
 * Longer than proxies and clients keep an idle connection, so that we never end one on which their
 * next request is on its way; as long as Fastify has it where the parts run apart.
 */
const KEEP_ALIVE_MS = 72_000;
const TIMEOUTS = { requestTimeout: REQUEST_TIMEOUT_MS, keepAliveTimeout: KEEP_ALIVE_MS };

/** The public pages, answering but not listening: the api shares their port. */
export const openPublicPages = async (
  databaseUrl: string,
  { publicOrigin, licence, logDir, trustProxy }: Settings,
): Promise<NestFastifyApplication> => {
  const reservedPaths = ['/api'];
  const pages = { databaseUrl, origin: publicOrigin, logFolder: logDir };
  const setup = { ...pages, licence, reservedPaths, trustProxy };
  const app = await createPublicPages(setup, ['error', 'warn']);
  await app.init();
  await app.getHttpAdapter().getInstance().ready();
  return app;
};

export interface WebServer {
  readonly address: string;
  /** Takes nobody new, lets those who wait have their answer, and shows out who stays too long. */
  close(): Promise<void>;
  /** Shows everybody out: there is nothing left to answer with. */
  abandon(): void;
}

interface Sites {
  /** Whatever is under `/api`. */
  readonly api: NestFastifyApplication;
  /** Everything else. */
  readonly pages: NestFastifyApplication;
}

/** One port for the api and the public pages. */
export const listen = async (
  { api, pages }: Sites,
  { host, port }: Pick<Settings, 'host' | 'port'>,
): Promise<WebServer> => {
  const toApi = routingOf(api);
  const toPages = listenerOf(pages);
  const server = createServer(TIMEOUTS, (request, response) => {
    (isApi(request.url ?? '') ? toApi : toPages)(request, response);
  });
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, host, () => resolve());
  });
  const { port: bound } = server.address() as AddressInfo;
  const close = () =>
    new Promise<void>((resolve) => {
      server.close(() => resolve());
      server.closeIdleConnections();
      setTimeout(() => server.closeAllConnections(), PATIENCE_MS).unref();
    });
  const address = `http://${host.includes(':') ? `[${host}]` : host}:${String(bound)}`;
  return { address, close, abandon: () => server.closeAllConnections() };
};

const routingOf = (app: NestFastifyApplication): RequestListener => {
  const instance = app.getHttpAdapter().getInstance();
  return (request, response) => {
    instance.routing(request, response);
  };
};

const isApi = (url: string): boolean => /^\/api(?:[/?]|$)/.test(url);
