import { Controller, Get, NotFoundException, Req, Res } from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { languageOf, placeAt } from '#public-pages';
import { PublicOptions } from '../public-options.js';
import { PageResponder } from './page-responder.js';

/** Every page, by the one table of addresses in the library of pages. */
@Controller()
export class PublicPagesController {
  constructor(
    private readonly responder: PageResponder,
    private readonly options: PublicOptions,
  ) {}

  @Get(['/', '*'])
  page(@Req() request: FastifyRequest, @Res() reply: FastifyReply) {
    const found = placeAt(request.url);
    if (found) return this.responder.answer(request, reply, found.place, found.language);
    if (this.isOthers(request.url)) throw new NotFoundException();
    return this.responder.answer(request, reply, null, languageOf(request.url));
  }

  private isOthers(url: string): boolean {
    const path = url.split('?', 1)[0] ?? '/';
    return this.options.reservedPaths.some(
      (reserved) => path === reserved || path.startsWith(`${reserved}/`),
    );
  }
}
