import { Injectable, type OnApplicationShutdown, type Provider } from '@nestjs/common';
import pg from 'pg';
import { poolOf } from '../figures/pool.js';
import { PublicOptions } from '../public-options.js';
import { BookWatch } from '../serving/book-watch.js';
import { ApiController } from './api.controller.js';
import { CardsController } from './cards.controller.js';
import { ExportFiles } from './export-files.js';
import { FilesController } from './files.controller.js';
import { OpenAnswers } from './open-answers.js';

/** One for the file that is being made, one for everything else. */
const CONNECTIONS = 2;

/** What open data lives on: connections of its own, so that pages never wait for it. */
@Injectable()
class OpenData implements OnApplicationShutdown {
  readonly #pool: pg.Pool;
  readonly files: ExportFiles;
  readonly answers: OpenAnswers;

  constructor(options: PublicOptions, watch: BookWatch) {
    this.#pool = poolOf(options.databaseUrl, CONNECTIONS);
    this.files = new ExportFiles(this.#pool, watch, options);
    this.answers = new OpenAnswers(this.#pool, watch);
  }

  async onApplicationShutdown(): Promise<void> {
    await this.files.close();
    await this.#pool.end();
  }
}

export const openDataProviders: Provider[] = [
  OpenData,
  { provide: ExportFiles, useFactory: ({ files }: OpenData) => files, inject: [OpenData] },
  { provide: OpenAnswers, useFactory: ({ answers }: OpenData) => answers, inject: [OpenData] },
];

export const OPEN_DATA_CONTROLLERS = [FilesController, ApiController, CardsController];
