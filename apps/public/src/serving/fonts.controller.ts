import { readFileSync } from 'node:fs';
import path from 'node:path';
import { Controller, Get, Param, Req, Res } from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { FONT_FILES, FONTS_PATH, fontsFolder } from '#public-pages';
import { PageResponder } from './page-responder.js';
import { FONT_HEADERS } from './response-headers.js';

/** The six small font files, held in memory; nothing else of the disk can be asked for. */
@Controller(FONTS_PATH)
export class FontsController {
  private readonly fonts = new Map<string, Buffer>(
    FONT_FILES.map((file) => [file, readFileSync(path.join(fontsFolder(), file))]),
  );

  constructor(private readonly responder: PageResponder) {}

  @Get(':file')
  async font(
    @Req() request: FastifyRequest,
    @Res() reply: FastifyReply,
    @Param('file') file: string,
  ): Promise<void> {
    const font = this.fonts.get(file);
    if (font) void reply.headers(FONT_HEADERS).send(font);
    else await this.responder.answer(request, reply, null, 'vi');
  }
}
