import { Inject, type Provider, type Type } from '@nestjs/common';
import { CommandHandler } from '@nestjs/cqrs';
import type { Receipt } from '#event-store';
import { callOf } from '../requests/call.js';
import { Answer } from './answer.js';
import { CommandIntake } from './command-intake.js';

/** One Nest command handler per contract class, all of them saying: to the ledger with it. */
export const handlersFor = (shapes: Readonly<Record<string, Type<object>>>): Provider[] =>
  Object.values(shapes).map((shape) => {
    class Handler {
      constructor(private readonly intake: CommandIntake) {}

      execute(command: object): Promise<Answer> {
        return this.intake.record(command, callOf(command)).then(answerOf);
      }
    }
    Inject(CommandIntake)(Handler, undefined, 0);
    CommandHandler(shape)(Handler);
    return Handler;
  });

const answerOf = (receipt: Receipt): Answer => new Answer(receipt);
