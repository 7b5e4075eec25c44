import { Injectable, Logger } from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { renderFailure, type Language, type Place } from '#public-pages';
import { PageCache, type PageNow } from './page-cache.js';
import { encodingFor, isHeld, type RenderedPage } from './rendered-page.js';
import { ReadyAnswers } from './ready-answers.js';
import { NO_INDEX, PAGE_HEADERS, RUNNING_PAGE_HEADERS } from './response-headers.js';

const RETRY_AFTER_SECONDS = 30;

/** What the ledger takes for a code; anything else cannot name a fund or a unit. */
const CODE = /^[0-9A-Z_]{1,16}$/;

/** Answers a request with a page: whole, or "you have it already", or "not just now". */
@Injectable()
export class PageResponder {
  private readonly logger = new Logger(PageResponder.name);

  constructor(
    private readonly pages: PageCache,
    private readonly ready: ReadyAnswers,
  ) {}

  async answer(
    request: FastifyRequest,
    reply: FastifyReply,
    place: Place | null,
    language: Language,
  ): Promise<void> {
    const possible = place && 'code' in place && !CODE.test(place.code) ? null : place;
    await this.#send(request, reply, () => this.pages.page(possible, language), language);
  }

  /** The same for a page that hardly anybody asks for again: it is not kept. */
  async answerOnce(
    request: FastifyRequest,
    reply: FastifyReply,
    place: Place,
    language: Language,
  ): Promise<void> {
    await this.#send(request, reply, () => this.pages.once(place, language), language);
  }

  async #send(
    request: FastifyRequest,
    reply: FastifyReply,
    make: () => Promise<PageNow>,
    language: Language,
  ): Promise<void> {
    try {
      const { page, standing } = await make();
      const answer = answerOf(request, page);
      if (page.status === 200) this.ready.keep(request.raw, { standing, ...answer });
      send(request, reply, page.status, answer);
    } catch (error) {
      this.logger.error(`the page ${request.url.split('?', 1)[0] ?? ''} could not be made`, error);
      void reply
        .status(503)
        .headers({ ...PAGE_HEADERS, ...NO_INDEX, 'cache-control': 'no-store' })
        .header('retry-after', RETRY_AFTER_SECONDS)
        .send(renderFailure(language));
    }
  }
}

/** The page as this reader takes it. */
function answerOf(request: FastifyRequest, page: RenderedPage) {
  const encoding = encodingFor(request.headers['accept-encoding']);
  const etag = encoding === 'identity' ? `"${page.etag}"` : `"${page.etag}-${encoding}"`;
  const headers: Record<string, string> = {
    ...(page.hasScript ? RUNNING_PAGE_HEADERS : PAGE_HEADERS),
    ...(page.demonstration || page.status === 404 ? NO_INDEX : {}),
    ...(encoding === 'identity' ? {} : { 'content-encoding': encoding }),
    etag,
  };
  return { etag, headers, body: page.bodies[encoding] };
}

type Answer = ReturnType<typeof answerOf>;

function send(
  request: FastifyRequest,
  reply: FastifyReply,
  status: RenderedPage['status'],
  { etag, headers, body }: Answer,
): void {
  void reply.headers(headers);
  const isOld = status === 200 && isHeld(request.headers['if-none-match'], etag.slice(1, -1));
  if (isOld) void reply.status(304).send();
  else void reply.status(status).send(body);
}
