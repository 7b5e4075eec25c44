import { Controller, Get, Logger, Options, Param, Req, Res } from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from 'fastify';
import {
  API_PATH,
  DATA_SET_NAMES,
  FILE_FORMAT_NAMES,
  fileNameOf,
  FILES_PATH,
  GRANTS_FILE,
  isDataSet,
  type DataSetName,
} from '#public-pages';
import { PublicOptions } from '../public-options.js';
import { OPEN_DATA_HEADERS, OPEN_DATA_PREFLIGHT } from '../serving/response-headers.js';
import { sendRendered } from '../serving/send-rendered.js';
import { askedIn, cursorOf } from './api-question.js';
import { countRows, dataPage, type Asked } from './data-set-pages.js';
import { aboutData } from './formats/json.js';
import { type Make, OpenAnswers } from './open-answers.js';
import { openApi } from './open-api.js';
import { NO_SUCH_DATA, NOT_JUST_NOW, sendProblem } from './problem.js';

const JSON_HEADERS = {
  ...OPEN_DATA_HEADERS,
  'content-type': 'application/json; charset=utf-8',
  link: `<${API_PATH}/openapi.json>; rel="service-desc"`,
};

/** The public data as JSON, a page of rows at a time; for everybody, from everywhere. */
@Controller(API_PATH)
export class ApiController {
  readonly #logger = new Logger(ApiController.name);

  constructor(
    private readonly answers: OpenAnswers,
    private readonly options: PublicOptions,
  ) {}

  @Options(['/', '*'])
  preflight(@Res() reply: FastifyReply): void {
    void reply.status(204).headers(OPEN_DATA_PREFLIGHT).send();
  }

  @Get('/')
  index(@Req() request: FastifyRequest, @Res() reply: FastifyReply): Promise<void> {
    return this.#answer(request, reply, 'index', async (query, book) => {
      const { licence, origin } = this.options;
      const sets = [];
      for (const set of DATA_SET_NAMES)
        sets.push({
          ...{ name: set, url: `${origin}${API_PATH}/${set}`, rows: await countRows(query, set) },
          files: FILE_FORMAT_NAMES.map(
            (format) => `${origin}${FILES_PATH}/${fileNameOf(set, format)}`,
          ),
        });
      const grants = `${origin}${FILES_PATH}/${GRANTS_FILE}`;
      return JSON.stringify({ ...aboutData(book, licence), sets, grants });
    });
  }

  @Get('openapi.json')
  description(@Req() request: FastifyRequest, @Res() reply: FastifyReply): Promise<void> {
    const { licence, origin } = this.options;
    return this.#answer(request, reply, 'openapi', (_, book) =>
      Promise.resolve(JSON.stringify(openApi(book, { licence, origin }))),
    );
  }

  @Get(':set')
  rows(
    @Req() request: FastifyRequest,
    @Res() reply: FastifyReply,
    @Param('set') set: string,
  ): Promise<void> | void {
    if (!isDataSet(set)) {
      sendProblem(reply, NO_SUCH_DATA);
      return;
    }
    const question = askedIn(set, new URLSearchParams(request.url.split('?', 2)[1] ?? ''));
    if ('problem' in question) {
      sendProblem(reply, question.problem);
      return;
    }
    const { asked } = question;
    return this.#answer(request, reply, addressFor(set, asked), this.#page(set, asked));
  }

  @Get('*')
  nothing(@Res() reply: FastifyReply): void {
    sendProblem(reply, NO_SUCH_DATA);
  }

  #page(set: DataSetName, asked: Asked): Make {
    const { licence, origin } = this.options;
    return async (query, book) => {
      const { rows, next } = await dataPage(query, set, asked);
      const address = next && origin + addressFor(set, { ...asked, after: next });
      return JSON.stringify({
        ...aboutData(book, licence),
        set,
        items: rows,
        next: address ?? null,
      });
    };
  }

  async #answer(
    request: FastifyRequest,
    reply: FastifyReply,
    what: string,
    make: Make,
  ): Promise<void> {
    try {
      const page = await this.answers.answer(`api ${what}`, make);
      if (page) sendRendered(request, reply, page, JSON_HEADERS);
      else sendProblem(reply, NO_SUCH_DATA);
    } catch (error) {
      this.#logger.error(`${what} could not be answered`, error);
      sendProblem(reply, NOT_JUST_NOW);
    }
  }
}

/** One address for one question, in whatever order it was asked. */
function addressFor(set: DataSetName, { filters, limit, after }: Asked): string {
  const asked = new URLSearchParams(Object.entries(filters).sort());
  asked.set('limit', String(limit));
  if (after) asked.set('after', cursorOf(after));
  return `${API_PATH}/${set}?${asked.toString()}`;
}
