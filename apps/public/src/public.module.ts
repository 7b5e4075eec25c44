import { Inject, Module, type DynamicModule, type OnApplicationShutdown } from '@nestjs/common';
import pg from 'pg';
import { FontsController } from './serving/fonts.controller.js';
import { BookWatch } from './serving/book-watch.js';
import { LogController } from './log/log.controller.js';
import { LogFiles } from './log/log-files.js';
import { OPEN_DATA_CONTROLLERS, openDataProviders } from './open-data/open-data.js';
import { PublicLog } from './log/public-log.js';
import { LookUps } from './figures/look-ups.js';
import { LookUpController } from './serving/look-up.controller.js';
import { PageCache } from './serving/page-cache.js';
import { PageResponder } from './serving/page-responder.js';
import { ReadyAnswers } from './serving/ready-answers.js';
import { PublicOptions } from './public-options.js';
import { PublicPagesController } from './serving/public-pages.controller.js';
import { PublishedFigures } from './figures/published-figures.js';
import { ScriptsController } from './serving/scripts.controller.js';
import { StyleController } from './serving/style.controller.js';
import { poolOf } from './figures/pool.js';

const CONNECTIONS = 4;

/** The public pages, on their own or beside other modules in one process (Fastify adapter). */
@Module({})
export class PublicModule implements OnApplicationShutdown {
  constructor(
    @Inject(pg.Pool) private readonly pool: pg.Pool,
    private readonly watch: BookWatch,
  ) {}

  static forRoot(options: ConstructorParameters<typeof PublicOptions>[0]): DynamicModule {
    return {
      module: PublicModule,
      controllers: [
        ...OPEN_DATA_CONTROLLERS,
        FontsController,
        ScriptsController,
        LogController,
        StyleController,
        LookUpController,
        PublicPagesController,
      ],
      providers: [
        { provide: PublicOptions, useValue: new PublicOptions(options) },
        { provide: pg.Pool, useFactory: pagesPool, inject: [PublicOptions] },
        {
          provide: PublishedFigures,
          useFactory: (pool: pg.Pool, log: PublicLog) => new PublishedFigures(pool, log),
          inject: [pg.Pool, PublicLog],
        },
        {
          provide: LookUps,
          useFactory: (pool: pg.Pool, log: PublicLog) => new LookUps(pool, log),
          inject: [pg.Pool, PublicLog],
        },
        {
          provide: BookWatch,
          useFactory: bookWatchOf,
          inject: [PublishedFigures, LogFiles, PublicOptions],
        },
        {
          provide: PageCache,
          useFactory: pageCacheOf,
          inject: [PublishedFigures, BookWatch, PublicOptions],
        },
        ReadyAnswers,
        PageResponder,
        PublicLog,
        LogFiles,
        ...openDataProviders,
      ],
    };
  }

  async onApplicationShutdown(): Promise<void> {
    await this.watch.close();
    await this.pool.end();
  }
}

const pagesPool = ({ databaseUrl }: PublicOptions): pg.Pool => poolOf(databaseUrl, CONNECTIONS);

const bookWatchOf = (figures: PublishedFigures, log: LogFiles, options: PublicOptions): BookWatch =>
  new BookWatch(figures, log, options);

const pageCacheOf = (
  figures: PublishedFigures,
  watch: BookWatch,
  options: PublicOptions,
): PageCache => new PageCache(figures, watch, options);
