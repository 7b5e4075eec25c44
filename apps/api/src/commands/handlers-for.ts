import { Inject, type Provider, type Type } from '@nestjs/common';
import { CommandHandler } from '@nestjs/cqrs';
import { callOf } from '../requests/call.js';
import { Answer } from './answer.js';
import { CommandIntake } from './command-intake.js';

/** One Nest command handler per contract class, all of them saying: to the ledger with it. */
export const handlersFor = (shapes: Readonly<Record<string, Type<object>>>): Provider[] =>
  Object.values(shapes).map((shape) => {
    class Handler {
      constructor(private readonly intake: CommandIntake) {}

      async execute(command: object): Promise<Answer> {
        return new Answer(await this.intake.record(command, callOf(command)));
      }
    }
    Inject(CommandIntake)(Handler, undefined, 0);
    CommandHandler(shape)(Handler);
    return Handler;
  });
