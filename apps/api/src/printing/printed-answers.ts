import { Readable } from 'node:stream';
import { Refusal } from '#ledger';
import { csvOf, pageOf, pagePolicyOf, type Names, type Print } from '#printing';
import {
  atOneMoment,
  letterhead,
  PAGE,
  printedNames,
  type ViewsDatabase,
  type ViewsPool,
} from '#read-models';
import type { Vault } from '#vault';
import {
  Inject,
  StreamableFile,
  type CallHandler,
  type ExecutionContext,
  type NestInterceptor,
} from '@nestjs/common';
import { Reflector } from '@nestjs/core';
import type { FastifyReply, FastifyRequest } from 'fastify';
import Negotiator from 'negotiator';
import { of } from 'rxjs';
import { VAULT, VIEWS } from '../api-parts.js';
import { answerings } from '../questions/answers.js';
import { Paged } from '../questions/asked.js';
import { questionIn, readerIn } from '../requests/command-from.js';
import { PRINTED, type PrintedRoute } from './printed-route.js';

type Answer = { readonly next?: string } | undefined;

const ANSWERS = new Map(answerings.map(({ question, answer }) => [question, answer]));
const JSON_TYPE = 'application/json';
const FORMS = { 'text/html': 'html', 'text/csv': 'csv' } as const;
type Form = keyof typeof FORMS;

/**
 * Answers a printable question as a page or a file where the request prefers one. The whole of it is
 * read at one moment of the views and only then sent: a slow reader holds no connection, and a paper
 * is never cut off in the middle without its reader noticing.
 */
export class PrintedAnswers implements NestInterceptor {
  constructor(
    @Inject(Reflector) private readonly reflector: Reflector,
    @Inject(VIEWS) private readonly views: ViewsPool,
    @Inject(VAULT) private readonly vault: Vault,
  ) {}

  async intercept(context: ExecutionContext, next: CallHandler) {
    const request = context.switchToHttp().getRequest<FastifyRequest>();
    const reply = context.switchToHttp().getResponse<FastifyReply>();
    void reply.header('vary', 'Accept, Accept-Language');
    const asked = new Negotiator(request.raw).mediaType([JSON_TYPE, ...Object.keys(FORMS)]);
    if (asked === undefined || asked === JSON_TYPE) return next.handle();
    const route = this.reflector.get<PrintedRoute>(PRINTED, context.getHandler());
    const file = await this.#written(asked as Form, route, request, reply);
    return of(file);
  }

  async #written(form: Form, route: PrintedRoute, request: FastifyRequest, reply: FastifyReply) {
    const question = questionIn(request, route.question);
    const language = new Negotiator(request.raw).language(['vi', 'en']) === 'en' ? 'en' : 'vi';
    const chunks = await atOneMoment(this.views, async (views) => {
      const print = {
        ...{ sheet: route.sheet, asked: { ...question }, language },
        pages: pagesOf((page) => this.#answer(views, route, page, request), question),
        letterhead: await letterhead(views),
        names: namesIn(await printedNames(views)),
      } satisfies Print<never>;
      if (form === 'text/html') reply.header('content-security-policy', pagePolicyOf(print));
      return collected(form === 'text/html' ? pageOf(print) : csvOf(print));
    });
    void reply.header('content-language', language);
    return new StreamableFile(Readable.from(chunks), {
      type: `${form}; charset=utf-8`,
      length: chunks.reduce((length, chunk) => length + chunk.byteLength, 0),
      disposition: `${form === 'text/html' ? 'inline' : 'attachment'}; filename="${fileName(route, request, form)}"`,
    });
  }

  async #answer(
    views: ViewsDatabase,
    { question, answer }: PrintedRoute,
    asked: object,
    request: FastifyRequest,
  ): Promise<never> {
    const ofViews = ANSWERS.get(question);
    const found = answer
      ? await answer({ views, vault: this.vault, reader: readerIn(request) }, asked as never)
      : await ofViews?.(views, asked as never);
    if (found === undefined) throw new Refusal('NOT_FOUND');
    return found as never;
  }
}

/** All pages of a list, whatever page was asked for; what has no pages is the only one. */
async function* pagesOf(
  ask: (question: object) => Promise<never>,
  question: object,
): AsyncGenerator<never> {
  if (!(question instanceof Paged)) {
    yield await ask(question);
    return;
  }
  let after: string | undefined;
  do {
    const page = await ask({ ...question, after, limit: PAGE.most });
    yield page;
    after = (page as Answer)?.next;
  } while (after !== undefined);
}

const collected = async (pieces: AsyncIterable<string>): Promise<Buffer[]> => {
  const chunks: Buffer[] = [];
  for await (const piece of pieces) chunks.push(Buffer.from(piece));
  return chunks;
};

const namesIn = (rows: Awaited<ReturnType<typeof printedNames>>): Names => {
  const named = (kind: (typeof rows)[number]['kind']) =>
    new Map(rows.filter((row) => row.kind === kind).map(({ id, name }) => [id, name]));
  return {
    ...{ units: named('unit'), funds: named('fund') },
    ...{ places: named('place'), stores: named('store') },
  };
};

/** `giftList-hl-mdd-2026.csv`: what the address names, which is no person's name. */
const fileName = ({ name }: PrintedRoute, { params }: FastifyRequest, form: Form): string =>
  [name, ...Object.values(params as Record<string, string>)].join('-').replaceAll(/[^\w-]/g, '') +
  `.${FORMS[form]}`;
