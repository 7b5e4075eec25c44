import { Controller, Get, Req, Res } from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { STYLE_PATH, STYLE_SHEET } from '#public-pages';
import { encoded, encodingFor } from './rendered-page.js';
import { STYLE_HEADERS } from './response-headers.js';

/** The style sheet, compressed once. */
@Controller(STYLE_PATH)
export class StyleController {
  private readonly bodies = encoded(STYLE_SHEET);

  @Get()
  async style(@Req() request: FastifyRequest, @Res() reply: FastifyReply): Promise<void> {
    const encoding = encodingFor(request.headers['accept-encoding']);
    const bodies = await this.bodies;
    if (encoding !== 'identity') void reply.header('content-encoding', encoding);
    void reply.headers(STYLE_HEADERS).send(bodies[encoding]);
  }
}
