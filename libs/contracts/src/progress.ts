import { CalendarDate, Choice, Group, Id, Integer, Uuid } from './fields.js';
import { BasisDocument } from './fund.js';

export const FIGURE_FAULTS = ['mistaken', 'countedTwice', 'evidenceWithdrawn'] as const;
/** Why a figure that somebody reported was not right. */
export type FigureFault = (typeof FIGURE_FAULTS)[number];

/** How far a unit has come with a target that is not money; money is added up from its gifts. */
export class RecordProgress {
  @Id fundId!: string;
  @Id targetId!: string;
  /** The day on which the value was reached. */
  @CalendarDate reachedOn!: string;
  /** All that was reached so far, not what came to it. */
  @Integer(0, 10_000_000_000_000) value!: number;
  /** What shows it: a report, minutes, a list. */
  @Group(() => BasisDocument) basis!: BasisDocument;
}
export class ProgressRecorded extends RecordProgress {
  @Id unitId!: string;
  @Uuid recordedBy!: string;
}

/** Puts the value that was recorded last right, downwards too; the reason is named. */
export class CorrectProgress extends RecordProgress {
  @Choice(FIGURE_FAULTS) reason!: FigureFault;
}
export class ProgressCorrected extends CorrectProgress {
  @Integer(0, 10_000_000_000_000) before!: number;
  @Id unitId!: string;
  @Uuid correctedBy!: string;
}
