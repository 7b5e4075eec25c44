import type { CalendarDate, FundName, Month, UnitName } from '../view-models.js';

export type TargetOperator = 'atLeast' | 'atMost' | 'exactly';

/** What a unit has set out to reach, and how far it has come. */
export interface Target {
  readonly fund: FundName;
  readonly unit: UnitName;
  /** What is counted, in the words of the plan. */
  readonly metric: string;
  readonly operator: TargetOperator;
  /** đồng when `money`, else pieces of the metric. */
  readonly value: number;
  readonly reached: number;
  readonly money: boolean;
  /** Of money: the first month that counts; null: since the book began. */
  readonly from: Month | null;
  /** The last day. */
  readonly due: CalendarDate;
}

export interface TargetsPage {
  readonly page: 'targets';
  /** By fund and metric, then in administrative order. */
  readonly targets: readonly Target[];
}
