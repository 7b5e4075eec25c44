import { createParamDecorator, type ExecutionContext } from '@nestjs/common';
import { isUuid } from '#event-store';
import { Refusal } from '#ledger';
import type { FastifyRequest } from 'fastify';
import { bindCall } from './call.js';
import { SIMULATED_NOW, type Clock, type Moment } from './clock.js';
import { readerOf } from './contract-reader.js';
import { fromAddress, mergedWith } from './merged.js';

declare module 'fastify' {
  interface FastifyInstance {
    clock: Clock;
  }
}

type Shape = new () => object;

/**
 * A parameter that is read out of the request as an instance of its own class. Nest would hand it
 * to a pipe, and wait three times for what is there at once.
 */
const readAs =
  (read: (request: FastifyRequest, shape: Shape) => object) =>
  (): ParameterDecorator =>
  (controller, method, index) => {
    const parameters = () =>
      Reflect.getMetadata('design:paramtypes', controller, method ?? '') as Shape[];
    let shape: Shape | undefined;
    const parameter = createParamDecorator((_: unknown, context: ExecutionContext) => {
      shape ??= parameters()[index] ?? Object;
      return read(context.switchToHttp().getRequest<FastifyRequest>(), shape);
    });
    parameter()(controller, method, index);
  };

/**
 * The body and the address of a request together, as the command that they make, bound to its call.
 * @throws Refusal KEY_MISSING, CLOCK_NOT_SIMULATED; Malformed
 */
export const CommandFrom = readAs((request, shape) => {
  const key = keyOf(request);
  const address = fromAddress(shape, request.params as Record<string, string>);
  const command = readerOf(shape).read(mergedWith(address, request.body));
  const bind = (moment: Moment) => bindCall(command, { ...moment, actor: callerOf(request), key });
  const { clock } = request.server;
  const simulated = request.headers[SIMULATED_NOW];
  return simulated === undefined ? bind(clock.moment()) : clock.simulated(simulated).then(bind);
});

/** A question, out of address and query string. @throws Malformed */
export const questionIn = ({ params, query }: FastifyRequest, shape: Shape): object => {
  const address = fromAddress(shape, params as Record<string, string>);
  const asked = fromAddress(shape, query as Record<string, unknown>);
  return readerOf(shape).read(mergedWith(address, asked));
};

export const QuestionFrom = readAs(questionIn);

/** The person who calls, and the request's id: what a reading of personal data is recorded with. */
export interface ReaderOfData {
  readonly person: string;
  readonly requestId: string;
}

export const readerIn = (request: FastifyRequest): ReaderOfData => ({
  person: callerOf(request),
  requestId: request.id,
});

export const CallingReader = createParamDecorator((_: unknown, context: ExecutionContext) =>
  readerIn(context.switchToHttp().getRequest<FastifyRequest>()),
);

const keyOf = ({ headers }: FastifyRequest): string => {
  const key = headers['idempotency-key'];
  if (typeof key !== 'string' || !isUuid(key)) throw new Refusal('KEY_MISSING');
  return key.toLowerCase();
};

/** @throws Error when the route is open: nobody reads or writes without a name */
const callerOf = ({ caller }: FastifyRequest): string => {
  if (!caller) throw new Error('a caller is needed here');
  return caller.person;
};
