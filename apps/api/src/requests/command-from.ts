import {
  createParamDecorator,
  Inject,
  Injectable,
  type ArgumentMetadata,
  type ExecutionContext,
  type PipeTransform,
} from '@nestjs/common';
import { isUuid } from '#event-store';
import { Refusal } from '#ledger';
import type { FastifyRequest } from 'fastify';
import { bindCall } from './call.js';
import { Clock, SIMULATED_NOW } from './clock.js';
import { readerOf } from './contract-reader.js';
import { fromAddress, mergedWith } from './merged.js';

type Shape = new () => object;

const wholeRequest = createParamDecorator((_: unknown, context: ExecutionContext) =>
  context.switchToHttp().getRequest<FastifyRequest>(),
);

/** Reads a command, an instance of the parameter's class, out of a request, and binds its call. */
@Injectable()
export class CommandPipe implements PipeTransform<FastifyRequest, Promise<object>> {
  constructor(@Inject(Clock) private readonly clock: Clock) {}

  /** @throws Refusal KEY_MISSING, CLOCK_NOT_SIMULATED; Malformed */
  async transform(request: FastifyRequest, { metatype }: ArgumentMetadata): Promise<object> {
    const shape = metatype as Shape;
    const key = keyOf(request);
    const address = fromAddress(shape, request.params as Record<string, string>);
    const command = readerOf(shape).read(mergedWith(address, request.body));
    const moment = await this.clock.momentOf(request.headers[SIMULATED_NOW]);
    return bindCall(command, { actor: callerOf(request), key, ...moment });
  }
}

/** The body and the address of a request together, as the command that they make. */
export const CommandFrom = () => wholeRequest(CommandPipe);

/** Reads a question, an instance of the parameter's class, out of address and query string. */
@Injectable()
export class QuestionPipe implements PipeTransform<FastifyRequest, object> {
  /** @throws Malformed */
  transform({ params, query }: FastifyRequest, { metatype }: ArgumentMetadata): object {
    const shape = metatype as Shape;
    const address = fromAddress(shape, params as Record<string, string>);
    const asked = fromAddress(shape, query as Record<string, unknown>);
    return readerOf(shape).read(mergedWith(address, asked));
  }
}

export const QuestionFrom = () => wholeRequest(QuestionPipe);

/** The person who calls, and the request's id: what a reading of personal data is recorded with. */
export interface ReaderOfData {
  readonly person: string;
  readonly requestId: string;
}

export const CallingReader = createParamDecorator(
  (_: unknown, context: ExecutionContext): ReaderOfData => {
    const request = context.switchToHttp().getRequest<FastifyRequest>();
    return { person: callerOf(request), requestId: request.id };
  },
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
