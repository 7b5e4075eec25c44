import type { ViewsDatabase } from '#read-models';
import type { Type } from '@nestjs/common';

/** How one class of question is answered; nothing where what it names is not there. */
export interface Answering {
  readonly question: Type<object>;
  readonly answer: (views: ViewsDatabase, question: never) => Promise<unknown>;
}

export const answering = <Q extends object>(
  question: Type<Q>,
  answer: (views: ViewsDatabase, question: Q) => Promise<unknown>,
): Answering => ({ question, answer });
