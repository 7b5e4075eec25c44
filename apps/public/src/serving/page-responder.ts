import { Injectable, Logger } from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { renderFailure, type Language, type Place } from '#public-pages';
import { PageCache } from './page-cache.js';
import { encodingFor, isHeld, type RenderedPage } from './rendered-page.js';
import { NO_INDEX, PAGE_HEADERS, RUNNING_PAGE_HEADERS } from './response-headers.js';

const RETRY_AFTER_SECONDS = 30;

/** What the ledger takes for a code; anything else cannot name a fund or a unit. */
const CODE = /^[0-9A-Z_]{1,16}$/;

/** Answers a request with a page: whole, or "you have it already", or "not just now". */
@Injectable()
export class PageResponder {
  private readonly logger = new Logger(PageResponder.name);

  constructor(private readonly pages: PageCache) {}

  async answer(
    request: FastifyRequest,
    reply: FastifyReply,
    place: Place | null,
    language: Language,
  ): Promise<void> {
    const possible = place && 'code' in place && !CODE.test(place.code) ? null : place;
    try {
      send(request, reply, await this.pages.page(possible, language));
    } catch (error) {
      this.logger.error(`the page ${place?.page ?? 'not-found'} could not be made`, error);
      void reply
        .status(503)
        .headers({ ...PAGE_HEADERS, ...NO_INDEX, 'cache-control': 'no-store' })
        .header('retry-after', RETRY_AFTER_SECONDS)
        .send(renderFailure(language));
    }
  }
}

function send(request: FastifyRequest, reply: FastifyReply, page: RenderedPage): void {
  const encoding = encodingFor(request.headers['accept-encoding']);
  const etag = encoding === 'identity' ? page.etag : `${page.etag}-${encoding}`;
  const headers = page.hasScript ? RUNNING_PAGE_HEADERS : PAGE_HEADERS;
  void reply.headers({ ...headers, etag: `"${etag}"` });
  if (page.demonstration || page.status === 404) void reply.headers(NO_INDEX);
  if (page.status === 200 && isHeld(request.headers['if-none-match'], etag)) {
    void reply.status(304).send();
    return;
  }
  if (encoding !== 'identity') void reply.header('content-encoding', encoding);
  void reply.status(page.status).send(page.bodies[encoding]);
}
