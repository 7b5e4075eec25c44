import { Refusal } from '#ledger';
import type { ViewsDatabase } from '#read-models';
import { Inject, type Provider } from '@nestjs/common';
import { QueryHandler } from '@nestjs/cqrs';
import { VIEWS } from '../api-parts.js';
import { Malformed } from '../requests/malformed.js';
import type { Answering } from './answering.js';
import { answerings } from './answers.js';

/** One Nest query handler per class of question. */
export const questionHandlers = (): Provider[] => answerings.map(handlerFor);

const handlerFor = ({ question, answer }: Answering): Provider => {
  class Handler {
    constructor(private readonly views: ViewsDatabase) {}

    async execute(query: object): Promise<unknown> {
      const found = await answer(this.views, query as never).catch(asMalformed);
      if (found === undefined) throw new Refusal('NOT_FOUND');
      return found;
    }
  }
  Inject(VIEWS)(Handler, undefined, 0);
  QueryHandler(question)(Handler);
  return Handler;
};

/** The views throw RangeError on an `after` that did not come from them. */
const asMalformed = (error: unknown): never => {
  throw error instanceof RangeError
    ? new Malformed([{ field: 'after', code: 'NOT_A_CHOICE' }])
    : error;
};
