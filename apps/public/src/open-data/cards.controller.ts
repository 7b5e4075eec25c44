import { createHash } from 'node:crypto';
import { Controller, Get, Logger, Param, Req, Res } from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from 'fastify';
import {
  type Card,
  CARD_STYLE,
  type Language,
  languageOf,
  renderBadge,
  renderCard,
  renderFeed,
  renderRobots,
  renderSharePicture,
  renderSitemap,
} from '#public-pages';
import { PublicOptions } from '../public-options.js';
import { OPEN_DATA_HEADERS, SECURITY_HEADERS } from '../serving/response-headers.js';
import { sendRendered } from '../serving/send-rendered.js';
import { cardOf, feedLines, placesToFind } from './cards.js';
import { type Make, OpenAnswers } from './open-answers.js';
import { NO_SUCH_DATA, NOT_JUST_NOW, sendProblem } from './problem.js';
import { drawn } from './share-pictures.js';

const FUND_CODE = /^[0-9A-Z_]{1,16}$/;
const STYLE_HASH = createHash('sha256').update(CARD_STYLE).digest('base64');

/** A card may stand in a frame on any page; it still loads and runs nothing. */
const CARD_HEADERS = {
  ...OPEN_DATA_HEADERS,
  'content-type': 'text/html; charset=utf-8',
  'content-security-policy': `default-src 'none'; style-src 'sha256-${STYLE_HASH}'; base-uri 'none'; form-action 'none'; frame-ancestors *`,
  'referrer-policy': SECURITY_HEADERS['referrer-policy'],
} as const;

const typed = (mediaType: string) => ({ ...OPEN_DATA_HEADERS, 'content-type': mediaType });
const BADGE_HEADERS = {
  ...typed('image/svg+xml; charset=utf-8'),
  'content-security-policy': "default-src 'none'",
};
const PICTURE_HEADERS = typed('image/png');
const FEED_HEADERS = typed('application/atom+xml; charset=utf-8');

/** What others show of the book: cards and badges, pictures of shared links, feeds, the site's map. */
@Controller()
export class CardsController {
  readonly #logger = new Logger(CardsController.name);

  constructor(
    private readonly answers: OpenAnswers,
    private readonly options: PublicOptions,
  ) {}

  @Get(['du-lieu/atom.xml', 'en/data/atom.xml', 'du-lieu/atom/:file', 'en/data/atom/:file'])
  feed(@Req() request: FastifyRequest, @Res() reply: FastifyReply, @Param('file') file?: string) {
    const code = codeIn(file, '.xml');
    const [language, { origin, licence }] = [languageOf(request.url), this.options];
    return this.#send(
      request,
      reply,
      { what: `feed ${language}`, code, headers: FEED_HEADERS },
      async (query, book) => {
        const lines = await feedLines(query, code ?? undefined);
        return lines && renderFeed({ book, language, origin, licence, ...lines });
      },
    );
  }

  @Get(['nhung', 'en/embed'])
  card(@Req() request: FastifyRequest, @Res() reply: FastifyReply) {
    return this.#card(request, reply, undefined);
  }

  @Get(['nhung.svg', 'en/embed.svg'])
  badge(@Req() request: FastifyRequest, @Res() reply: FastifyReply) {
    return this.#badge(request, reply, undefined);
  }

  @Get(['nhung/:file', 'en/embed/:file'])
  ofFund(@Req() request: FastifyRequest, @Res() reply: FastifyReply, @Param('file') file: string) {
    return file.endsWith('.svg')
      ? this.#badge(request, reply, codeIn(file, '.svg'))
      : this.#card(request, reply, codeIn(file, ''));
  }

  @Get(['chia-se.png', 'en/share.png', 'chia-se/:file', 'en/share/:file'])
  picture(
    @Req() request: FastifyRequest,
    @Res() reply: FastifyReply,
    @Param('file') file?: string,
  ) {
    const code = codeIn(file, '.png');
    return this.#ofCard(
      request,
      reply,
      { what: 'picture', code, headers: PICTURE_HEADERS },
      (card) => drawn(renderSharePicture(card)),
    );
  }

  @Get('sitemap.xml')
  sitemap(@Req() request: FastifyRequest, @Res() reply: FastifyReply) {
    const headers = typed('application/xml; charset=utf-8');
    return this.#send(
      request,
      reply,
      { what: 'sitemap', code: undefined, headers },
      async (query) => renderSitemap(await placesToFind(query), this.options.origin),
    );
  }

  @Get('robots.txt')
  robots(@Req() request: FastifyRequest, @Res() reply: FastifyReply) {
    const headers = typed('text/plain; charset=utf-8');
    return this.#send(request, reply, { what: 'robots', code: undefined, headers }, (_, book) =>
      Promise.resolve(renderRobots(book.demonstration, this.options.origin)),
    );
  }

  #card(request: FastifyRequest, reply: FastifyReply, code: Code) {
    return this.#ofCard(request, reply, { what: 'card', code, headers: CARD_HEADERS }, renderCard);
  }

  #badge(request: FastifyRequest, reply: FastifyReply, code: Code) {
    return this.#ofCard(
      request,
      reply,
      { what: 'badge', code, headers: BADGE_HEADERS },
      renderBadge,
    );
  }

  #ofCard(
    request: FastifyRequest,
    reply: FastifyReply,
    wanted: Wanted,
    show: (card: Card) => string | Promise<Buffer>,
  ): Promise<void> {
    const language: Language = languageOf(request.url);
    const what = `${wanted.what} ${language}`;
    return this.#send(request, reply, { ...wanted, what }, async (query, book) => {
      const { origin, licence } = this.options;
      const code = wanted.code ?? undefined;
      const card = await cardOf(query, book, { language, code, site: { origin, licence } });
      return card && show(card);
    });
  }

  async #send(
    request: FastifyRequest,
    reply: FastifyReply,
    { what, code, headers }: Wanted,
    make: Make,
  ): Promise<void> {
    if (code === null) {
      sendProblem(reply, NO_SUCH_DATA);
      return;
    }
    try {
      const page = await this.answers.answer(`${what} ${code ?? ''}`, make);
      if (page) sendRendered(request, reply, page, headers);
      else sendProblem(reply, NO_SUCH_DATA);
    } catch (error) {
      this.#logger.error(`${what} could not be made`, error);
      sendProblem(reply, NOT_JUST_NOW);
    }
  }
}

/** Of one fund; of all of them: undefined; of none that could be: null. */
type Code = string | undefined | null;

interface Wanted {
  /** Names the answer, whatever the fund and the head. */
  readonly what: string;
  readonly code: Code;
  readonly headers: Readonly<Record<string, string>>;
}

function codeIn(file: string | undefined, ending: string): Code {
  if (file === undefined) return undefined;
  const code = file.endsWith(ending) ? file.slice(0, file.length - ending.length) : '';
  return FUND_CODE.test(code) ? code : null;
}
