import { Controller, Get, Req, Res } from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { LogFiles } from './log-files.js';

const LOG_PATH = 'log';

/** The public log, as files that any mirror may carry; and receipts, which are made out of them. */
@Controller(LOG_PATH)
export class LogController {
  constructor(private readonly files: LogFiles) {}

  @Get('*')
  async file(@Req() request: FastifyRequest, @Res() reply: FastifyReply): Promise<void> {
    const [address = ''] = request.url.split('?', 1);
    const path = address.slice(`/${LOG_PATH}/`.length);
    const answer = await this.files.find(path, request.headers['accept-encoding']);
    void reply.status(answer.status).headers(answer.headers).send(answer.body);
  }
}
