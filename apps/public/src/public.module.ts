import {
  Inject,
  Logger,
  Module,
  type DynamicModule,
  type OnApplicationShutdown,
} from '@nestjs/common';
import pg from 'pg';
import { FontsController } from './serving/fonts.controller.js';
import { HeadWatch } from './serving/head-watch.js';
import { LogController } from './log/log.controller.js';
import { LogFiles } from './log/log-files.js';
import { PageCache } from './serving/page-cache.js';
import { PageResponder } from './serving/page-responder.js';
import { PublicOptions } from './public-options.js';
import { PublicPagesController } from './serving/public-pages.controller.js';
import { PublishedFigures } from './figures/published-figures.js';
import { columnTypes } from './figures/published-rows.js';

const CONNECTIONS = 4;
const STATEMENT_TIMEOUT_MS = 10_000;

/** The public pages, on their own or beside other modules in one process (Fastify adapter). */
@Module({})
export class PublicModule implements OnApplicationShutdown {
  constructor(@Inject(pg.Pool) private readonly pool: pg.Pool) {}

  static forRoot(options: ConstructorParameters<typeof PublicOptions>[0]): DynamicModule {
    return {
      module: PublicModule,
      controllers: [FontsController, LogController, PublicPagesController],
      providers: [
        { provide: PublicOptions, useValue: new PublicOptions(options) },
        { provide: pg.Pool, useFactory: poolOf, inject: [PublicOptions] },
        {
          provide: PageCache,
          useFactory: pageCacheOf,
          inject: [pg.Pool, PublicOptions, LogFiles],
        },
        PageResponder,
        LogFiles,
      ],
    };
  }

  async onApplicationShutdown(): Promise<void> {
    await this.pool.end();
  }
}

function poolOf({ databaseUrl }: PublicOptions): pg.Pool {
  const pool = new pg.Pool({
    connectionString: databaseUrl,
    max: CONNECTIONS,
    statement_timeout: STATEMENT_TIMEOUT_MS,
    application_name: 'so-vang public',
    types: columnTypes,
  });
  // A connection that breaks while idle must not end the process; the next question opens another.
  pool.on('error', (error) => new Logger(PublicModule.name).warn(error.message));
  return pool;
}

function pageCacheOf(pool: pg.Pool, options: PublicOptions, log: LogFiles): PageCache {
  const figures = new PublishedFigures(pool);
  return new PageCache(figures, new HeadWatch(() => figures.head()), log, options);
}
