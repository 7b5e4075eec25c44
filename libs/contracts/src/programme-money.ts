import { Amount, Balance, Choice, Group, Id, Uuid, Year } from './fields.js';
import { BasisDocument } from './fund.js';
import { FIGURE_FAULTS, type FigureFault } from './progress.js';

export const PROGRAMME_MONEY_SOURCES = ['budget', 'localMobilisation', 'givenDirectly'] as const;
/**
 * Whose money it is that a programme runs on beside what was given to its fund: the budget's, what
 * was mobilised on the spot, and what givers handed out themselves.
 */
export type ProgrammeMoneySource = (typeof PROGRAMME_MONEY_SOURCES)[number];

/** States money that no book of ours holds and no charity total counts. */
export class DeclareProgrammeMoney {
  @Id unitId!: string;
  @Id fundId!: string;
  @Id declarationId!: string;
  @Choice(PROGRAMME_MONEY_SOURCES) source!: ProgrammeMoneySource;
  @Year year!: number;
  @Amount amount!: number;
  /** The decision or the settlement that says so. */
  @Group(() => BasisDocument) basis!: BasisDocument;
}
export class ProgrammeMoneyDeclared extends DeclareProgrammeMoney {
  @Uuid declaredBy!: string;
}

/** Puts a statement right; nought takes it back. */
export class CorrectProgrammeMoney {
  @Id unitId!: string;
  @Id fundId!: string;
  @Id declarationId!: string;
  @Balance amount!: number;
  @Choice(FIGURE_FAULTS) reason!: FigureFault;
  @Group(() => BasisDocument) basis!: BasisDocument;
}
export class ProgrammeMoneyCorrected extends CorrectProgrammeMoney {
  @Balance before!: number;
  @Uuid correctedBy!: string;
}
