import type { FastifyReply, FastifyRequest } from 'fastify';
import { encodingFor, isHeld, type RenderedPage } from './rendered-page.js';
import { NO_INDEX } from './response-headers.js';

/** Sends what was rendered, packed as the reader likes it, or "you have it already". */
export function sendRendered(
  request: FastifyRequest,
  reply: FastifyReply,
  page: RenderedPage,
  headers: Readonly<Record<string, string>>,
): void {
  const encoding = encodingFor(request.headers['accept-encoding']);
  const etag = encoding === 'identity' ? page.etag : `${page.etag}-${encoding}`;
  void reply.headers({ ...headers, etag: `"${etag}"` });
  if (page.demonstration || page.status === 404) void reply.headers(NO_INDEX);
  if (page.status === 200 && isHeld(request.headers['if-none-match'], etag)) {
    void reply.status(304).send();
    return;
  }
  if (encoding !== 'identity') void reply.header('content-encoding', encoding);
  void reply.status(page.status).send(page.bodies[encoding]);
}
