import type {
  CorrectProgrammeMoney,
  DeclareProgrammeMoney,
  ProgrammeMoneyCorrected,
  ProgrammeMoneyDeclared,
} from '#contracts';

export type ProgrammeMoneyCommand =
  | { readonly type: 'DeclareProgrammeMoney'; readonly data: DeclareProgrammeMoney }
  | { readonly type: 'CorrectProgrammeMoney'; readonly data: CorrectProgrammeMoney };

export type ProgrammeMoneyEvent =
  | { readonly type: 'ProgrammeMoneyDeclared'; readonly data: ProgrammeMoneyDeclared }
  | { readonly type: 'ProgrammeMoneyCorrected'; readonly data: ProgrammeMoneyCorrected };

/** What one unit stated for one programme, by the statements' ids: only ever figures, no book. */
export interface ProgrammeMoney {
  readonly declared: Map<string, number>;
}

export const nothingDeclared = (): ProgrammeMoney => ({ declared: new Map() });

export const evolve = (
  money: ProgrammeMoney,
  { type, data }: ProgrammeMoneyEvent,
): ProgrammeMoney => {
  if (type === 'ProgrammeMoneyCorrected' && !money.declared.has(data.declarationId))
    throw new Error(`corrupt stream: ${data.declarationId} was never declared`);
  money.declared.set(data.declarationId, data.amount);
  return money;
};
