import { DeliverSms, DeliverSmsFile, SmsDelivered } from '#contracts';
import { Controller, HttpCode, Inject, Param, Post, Req } from '@nestjs/common';
import { RouteConfig } from '@nestjs/platform-fastify';
import { ApiBody, ApiHeader, ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import type { FastifyRequest } from 'fastify';
import type { RouteAccess } from '../access/allow.js';
import { CommandFrom } from '../requests/command-from.js';
import { readerOf } from '../requests/contract-reader.js';
import { mustBeSigned } from '../text-messages/carrier-signature.js';
import { SmsIntake } from '../text-messages/sms-intake.js';
import { WriteRoute } from './write.js';

/** No token: the body's signature says who delivers it. */
const SIGNED = { access: 'open', signedByCarrier: true } satisfies RouteAccess;

/** Messages come in: from the carriers themselves, or out of their files. */
@ApiTags('text messages')
@Controller('api')
export class SmsDeliveryController {
  constructor(@Inject(SmsIntake) private readonly intake: SmsIntake) {}

  @Post('sms/carriers/:carrier/messages')
  @HttpCode(200)
  @RouteConfig(SIGNED)
  @ApiOperation({
    operationId: 'DeliverSms',
    summary: 'For carriers: up to 1,000 text messages under a signature',
  })
  @ApiHeader({
    name: 'X-Sms-Timestamp',
    required: true,
    description: 'Seconds since 1970, at most five minutes from now',
  })
  @ApiHeader({
    name: 'X-Sms-Signature',
    required: true,
    description: 'HMAC-SHA256 of "<timestamp>.<body>" under the agreed key, in hexadecimal',
  })
  @ApiBody({ type: DeliverSms })
  @ApiOkResponse({ type: SmsDelivered })
  deliver(
    @Param('carrier') carrier: string,
    @Req() request: FastifyRequest,
  ): Promise<SmsDelivered> {
    mustBeSigned(request);
    return this.intake.record(carrier, readerOf(DeliverSms).read(request.body).messages);
  }

  @WriteRoute('sms/campaigns/:shortCode/:campaignId/messages', {
    permission: 'DeliverSmsFile',
    body: DeliverSmsFile,
    answer: SmsDelivered,
    summary: 'Up to 1,000 text messages out of a carrier’s file',
  })
  deliverFile(@CommandFrom() { shortCode, carrier, messages, checkOnly }: DeliverSmsFile) {
    const delivered = messages.map((message) => ({ ...message, shortCode }));
    return checkOnly === true
      ? this.intake.check(carrier, delivered)
      : this.intake.record(carrier, delivered);
  }
}
