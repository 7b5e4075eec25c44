import { Controller, Get, Param, Req, Res } from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { scriptCalled, SCRIPTS_PATH, SCRIPTS_VERSION } from './browser-scripts.js';
import { PageResponder } from './page-responder.js';
import { SCRIPT_HEADERS } from './response-headers.js';

/** The code of the verification page, held in memory; nothing else of the disk can be asked for. */
@Controller(SCRIPTS_PATH)
export class ScriptsController {
  constructor(private readonly responder: PageResponder) {}

  @Get(':version/:file')
  async script(
    @Req() request: FastifyRequest,
    @Res() reply: FastifyReply,
    @Param() { version, file }: { version: string; file: string },
  ): Promise<void> {
    const script = version === SCRIPTS_VERSION ? scriptCalled(file) : undefined;
    if (script !== undefined) void reply.headers(SCRIPT_HEADERS).send(script);
    else await this.responder.answer(request, reply, null, 'vi');
  }
}
