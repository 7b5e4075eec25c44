import { createHash, timingSafeEqual } from 'node:crypto';
import { Refusal } from '#ledger';
import { Controller, Get, Inject, Req, Res } from '@nestjs/common';
import { ApiExcludeEndpoint, ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { Open } from '../access/allow.js';
import { API_PARTS, settingsOf, type ApiParts } from '../api-parts.js';
import { ApiMetrics } from './metrics.js';
import { Readiness, readinessOf } from './readiness.js';

const LOOPBACK = new Set(['127.0.0.1', '::1', '::ffff:127.0.0.1']);

/** For machines that look after the server: no token, and nothing that concerns anybody. */
@ApiTags('operations')
@Controller('api')
export class OperationsController {
  constructor(
    @Inject(API_PARTS) private readonly parts: ApiParts,
    @Inject(ApiMetrics) private readonly metrics: ApiMetrics,
  ) {}

  @Get('health')
  @Open()
  @ApiOperation({ operationId: 'health', summary: 'The process runs' })
  health() {
    return { alive: true };
  }

  @Get('ready')
  @Open()
  @ApiOperation({ operationId: 'ready', summary: 'The process can do its work' })
  @ApiOkResponse({ type: Readiness })
  async ready(@Res({ passthrough: true }) reply: FastifyReply): Promise<Readiness> {
    const readiness = await readinessOf({ ...this.parts, ...settingsOf(this.parts) });
    if (!readiness.ready) void reply.code(503);
    return readiness;
  }

  @Get('metrics')
  @Open()
  @ApiExcludeEndpoint()
  async figures(
    @Req() request: FastifyRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<string> {
    if (!this.#mayReadMetrics(request)) throw new Refusal('NOT_FOUND');
    void reply.type(this.metrics.registry.contentType);
    return this.metrics.registry.metrics();
  }

  /** With a token set, who has it; without one, this machine, if no proxy stands in between. */
  #mayReadMetrics({ headers, socket }: FastifyRequest): boolean {
    const { metricsToken } = settingsOf(this.parts);
    if (metricsToken !== undefined)
      return isSame(headers.authorization ?? '', `Bearer ${metricsToken}`);
    return LOOPBACK.has(socket.remoteAddress ?? '') && headers['x-forwarded-for'] === undefined;
  }
}

const isSame = (a: string, b: string): boolean => timingSafeEqual(digest(a), digest(b));
const digest = (text: string): Buffer => createHash('sha256').update(text).digest();
