import { Controller, Get, Req, Res } from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { addressOf, ADDRESSES, placeAt, renderTooMany, type LookUp } from '#public-pages';
import { LookUps } from '../figures/look-ups.js';
import { PublicOptions } from '../public-options.js';
import { LookUpLimit } from './look-up-limit.js';
import { PageResponder } from './page-responder.js';
import { NO_INDEX, PAGE_HEADERS } from './response-headers.js';

/** The look-up: what is found has an address of its own, what is not gets one answer for all. */
@Controller()
export class LookUpController {
  readonly #limit: LookUpLimit;

  constructor(
    private readonly responder: PageResponder,
    private readonly lookUps: LookUps,
    { lookUpsPerMinute }: PublicOptions,
  ) {
    this.#limit = new LookUpLimit(lookUpsPerMinute);
  }

  @Get([ADDRESSES.lookUp.vi, ADDRESSES.lookUp.en])
  async lookUp(@Req() request: FastifyRequest, @Res() reply: FastifyReply): Promise<void> {
    const found = placeAt(request.url);
    if (found?.place.page !== 'lookUp') return this.responder.answer(request, reply, null, 'vi');
    const { place, language } = found;
    const asked = lookUpIn(place.asked ?? {});
    if (asked.q === '') return this.responder.answer(request, reply, { page: 'lookUp' }, language);

    const wait = this.#limit.secondsToWait(request.ip);
    if (wait > 0) {
      void reply
        .status(429)
        .headers({ ...PAGE_HEADERS, ...NO_INDEX, 'cache-control': 'no-store' })
        .header('retry-after', wait)
        .send(renderTooMany(language, wait));
      return;
    }
    const voucher = await this.lookUps.find(asked);
    if (voucher === undefined) return this.responder.answerOnce(request, reply, place, language);
    void reply
      .status(303)
      .header('cache-control', 'no-store')
      .header('location', addressOf({ page: 'entry', voucher }, language))
      .send();
  }
}

const lookUpIn = (asked: Readonly<Partial<Record<string, string>>>): LookUp => ({
  q: asked['q'] ?? '',
  amount: asked['so-tien'] ?? '',
  day: asked['ngay'] ?? '',
});
