import path from 'node:path';
import process from 'node:process';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { CommandBus } from '@nestjs/cqrs';
import { foundation, FOUNDATION_STREAM } from '#ledger';
import { ApiTokens, createApi } from '../../api/src/index.js';
import { dayAtUtc7 } from '../../api/src/requests/calendar-at-utc7.js';
import { type Databases, openDatabases } from './databases.js';
import { demoBearers } from './demo/demo-bearers.js';
import { ensureDemo } from './demo/run-demo.js';
import { type LedgerParts, openLedger } from './ledger-parts.js';
import { ensureFounded, showOnce } from './live-founding.js';
import { secretsOf, type Settings } from './settings.js';
import { Started, whenAborted } from './stopping.js';
import { tokensIn } from './token-file.js';
import { openPublicPages, listen } from './web-server.js';

export interface RunOptions {
  readonly mode: 'demo' | 'start';
  readonly signal: AbortSignal;
  readonly say: (sentence: string) => void;
}

/**
 * Starts everything, serves until the signal aborts, and ends everything in the opposite order:
 * web, follow-up work, writer, views, PostgreSQL.
 * @throws Error with a sentence for the operator when something cannot be started
 */
export const runProduct = async (settings: Settings, options: RunOptions): Promise<void> => {
  const started = new Started();
  try {
    const databases = await openDatabases(settings, started, options.say);
    options.signal.throwIfAborted();
    const parts = await openLedger(databases.urls, settings, started);
    const api = await createApi(parts);
    started.add('api', () => api.close());
    options.signal.throwIfAborted();
    await fill({ parts, api, databases }, settings, options);
    options.signal.throwIfAborted();
    await serve({ parts, api, databases }, settings, { ...options, started });
  } finally {
    await started.endAll((name, error) => {
      console.error(`${name}:`, error);
    });
  }
};

interface Product {
  readonly parts: LedgerParts;
  readonly api: NestFastifyApplication;
  readonly databases: Databases;
}

/** A ledger with something in it: the demonstration, or a founding. */
const fill = async (
  { parts, api, databases }: Product,
  settings: Settings,
  { mode, signal, say }: RunOptions,
): Promise<void> => {
  if (mode === 'demo') {
    const { dataDir, demoScale: scale } = settings;
    const projectorUrl = databases.urls.projector;
    const bus = api.get(CommandBus);
    await ensureDemo({ parts, bus, projectorUrl, dataDir, scale, signal, say });
    return;
  }
  await ensureFounded({
    writer: parts.writer,
    tokens: api.get(ApiTokens),
    organisation: settings.organisation,
    today: dayAtUtc7(parts.now()),
    onToken: (secret) => showOnce(secret, say),
  });
};

const serve = async (
  { parts, api, databases }: Product,
  settings: Settings,
  { signal, say, started }: RunOptions & { readonly started: Started },
): Promise<void> => {
  const failure = firstFailure([...parts.background.map((work) => work.start()), databases.lost]);
  const pages = await openPublicPages(databases.urls.reader, settings);
  started.add('public pages', () => pages.close());
  const server = await listen({ api, pages }, settings);
  started.add('web server', () => server.close());
  // Without its database no request comes to an end by itself, and the next start is waited for.
  failure.catch(() => server.abandon());
  await introduce({ parts, api, databases }, settings, { address: server.address, say });
  await Promise.race([whenAborted(signal), failure]);
};

/** Rejects with the first failure; nobody has to be listening yet. */
const firstFailure = (works: readonly Promise<void>[]): Promise<void> => {
  const failure = Promise.race(works);
  failure.catch(() => undefined);
  return failure;
};

interface Introduction {
  readonly address: string;
  readonly say: (sentence: string) => void;
}

/** Where everything is, and with which tokens; a real ledger's tokens are nowhere to be shown. */
const introduce = async (
  { parts, api }: Product,
  settings: Settings,
  { address, say }: Introduction,
): Promise<void> => {
  const { state } = await parts.writer.state(foundation, FOUNDATION_STREAM);
  if (state.founded?.demonstration) {
    const file = path.join(secretsOf(settings), 'demo-tokens.json');
    const tokens = await tokensIn(file, api.get(ApiTokens), demoBearers());
    say('\nSỐ LIỆU GIẢ ĐỊNH / INVENTED FIGURES');
    for (const { label, secret } of tokens) say(`  ${label.padEnd(14)} ${secret}`);
  }
  say(`\n${state.founded?.organisationName ?? ''}`);
  say(`  ${address}/`);
  say(`  ${address}/log/checkpoint`);
  say(`  ${address}/api/docs`);
  say(`  ${address}/api/openapi.json`);
  const peak = Math.round(process.resourceUsage().maxRSS / 1024);
  say(`\nSẵn sàng (Ctrl+C để dừng) / Ready (Ctrl+C to stop). Bộ nhớ cao nhất / peak: ${peak} MB`);
};
