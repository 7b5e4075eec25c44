import { Controller, Get, NotFoundException, Param, Req, Res } from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from 'fastify';
import type { Language } from '#public-pages';
import { PageResponder } from './page-responder.js';
import { PublicOptions } from './public-options.js';

@Controller()
export class PublicPagesController {
  constructor(
    private readonly responder: PageResponder,
    private readonly options: PublicOptions,
  ) {}

  @Get('/')
  home(@Req() request: FastifyRequest, @Res() reply: FastifyReply) {
    return this.responder.answer(request, reply, { page: 'home' }, 'vi');
  }

  @Get('quy/:code')
  fund(@Req() request: FastifyRequest, @Res() reply: FastifyReply, @Param('code') code: string) {
    return this.responder.answer(request, reply, { page: 'fund', code }, 'vi');
  }

  @Get('don-vi')
  units(@Req() request: FastifyRequest, @Res() reply: FastifyReply) {
    return this.responder.answer(request, reply, { page: 'units' }, 'vi');
  }

  @Get('don-vi/:code')
  unit(@Req() request: FastifyRequest, @Res() reply: FastifyReply, @Param('code') code: string) {
    return this.responder.answer(request, reply, { page: 'unit', code }, 'vi');
  }

  @Get('doc-so')
  reading(@Req() request: FastifyRequest, @Res() reply: FastifyReply) {
    return this.responder.answer(request, reply, { page: 'reading' }, 'vi');
  }

  @Get('en')
  homeInEnglish(@Req() request: FastifyRequest, @Res() reply: FastifyReply) {
    return this.responder.answer(request, reply, { page: 'home' }, 'en');
  }

  @Get('en/funds/:code')
  fundInEnglish(
    @Req() request: FastifyRequest,
    @Res() reply: FastifyReply,
    @Param('code') code: string,
  ) {
    return this.responder.answer(request, reply, { page: 'fund', code }, 'en');
  }

  @Get('en/units')
  unitsInEnglish(@Req() request: FastifyRequest, @Res() reply: FastifyReply) {
    return this.responder.answer(request, reply, { page: 'units' }, 'en');
  }

  @Get('en/units/:code')
  unitInEnglish(
    @Req() request: FastifyRequest,
    @Res() reply: FastifyReply,
    @Param('code') code: string,
  ) {
    return this.responder.answer(request, reply, { page: 'unit', code }, 'en');
  }

  @Get('en/how-to-read')
  readingInEnglish(@Req() request: FastifyRequest, @Res() reply: FastifyReply) {
    return this.responder.answer(request, reply, { page: 'reading' }, 'en');
  }

  @Get('*')
  notFound(@Req() request: FastifyRequest, @Res() reply: FastifyReply) {
    const path = request.url.split('?', 1)[0] ?? '/';
    const isOthers = this.options.reservedPaths.some(
      (reserved) => path === reserved || path.startsWith(`${reserved}/`),
    );
    if (isOthers) throw new NotFoundException();
    return this.responder.answer(request, reply, null, languageOf(path));
  }
}

/** Which language a page that is not there is missed in. */
export const languageOf = (path: string): Language => (path.startsWith('/en/') ? 'en' : 'vi');
