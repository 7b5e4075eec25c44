import type { CorrectProgrammeMoney } from '#contracts';
import { Refusal } from '../decider.js';
import type { ProgrammeMoney, ProgrammeMoneyEvent } from './state.js';

export const correctProgrammeMoney = (
  command: CorrectProgrammeMoney,
  { declared }: ProgrammeMoney,
  actor: string,
): ProgrammeMoneyEvent[] => {
  const { declarationId, amount } = command;
  const before = declared.get(declarationId);
  if (before === undefined)
    throw new Refusal('PROGRAMME_MONEY_UNKNOWN', { declaration: declarationId });
  if (amount === before) throw new Refusal('FIGURE_UNCHANGED', { value: amount });
  return [{ type: 'ProgrammeMoneyCorrected', data: { ...command, before, correctedBy: actor } }];
};
