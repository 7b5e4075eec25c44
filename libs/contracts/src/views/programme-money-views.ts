import { Choice, Group, Id, Optional, Text, Uuid, Year } from '../fields.js';
import { BasisDocument } from '../fund.js';
import { PROGRAMME_MONEY_SOURCES, type ProgrammeMoneySource } from '../programme-money.js';
import { FIGURE_FAULTS, type FigureFault } from '../progress.js';
import { Count, EventNumber, Many, NextPage, Sum } from './view-fields.js';

/** What a unit states of money that is no charity. */
export class ProgrammeMoneyView {
  @EventNumber position!: number;
  @Id unitId!: string;
  @Text(200) unitName!: string;
  @Id fundId!: string;
  @Id declarationId!: string;
  @Choice(PROGRAMME_MONEY_SOURCES) source!: ProgrammeMoneySource;
  @Year year!: number;
  /** As it is stated now, and at first. */
  @Sum amount!: number;
  @Sum declared!: number;
  @Uuid declaredBy!: string;
  /** The document behind the amount as it is now. */
  @Group(() => BasisDocument) basis!: BasisDocument;
  @Optional(Choice(FIGURE_FAULTS)) reason?: FigureFault;
  @Optional(Uuid) correctedBy?: string;
}

/** Added up per programme, year and source, and never with what was given. */
export class ProgrammeMoneySumView {
  @Id fundId!: string;
  @Year year!: number;
  @Choice(PROGRAMME_MONEY_SOURCES) source!: ProgrammeMoneySource;
  @Sum amount!: number;
  @Count statements!: number;
}

export class ProgrammeMoneyPage {
  @Many(() => ProgrammeMoneySumView) sums!: readonly ProgrammeMoneySumView[];
  @Many(() => ProgrammeMoneyView) items!: readonly ProgrammeMoneyView[];
  @NextPage next?: string;
}
