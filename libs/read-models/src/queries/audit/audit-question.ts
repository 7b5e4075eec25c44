import { Conditions, type Paging } from '../select.js';

/** Every list for auditors is about a unit and all below it today, predecessors included. */
export interface AuditQuestion extends Paging {
  readonly unitId: string;
  /** Left out: all funds. */
  readonly fundId?: string | undefined;
}

/** Rows of the units asked about, whatever columns name unit and fund. */
export const audited = (
  { unitId, fundId }: AuditQuestion,
  alias: string,
  ...values: unknown[]
): Conditions =>
  new Conditions(...values).under(`${alias}.unit_id`, unitId).if(`${alias}.fund_id = ?`, fundId);

/** What the program itself posts when books begin, end and follow one another. */
export const POSTED_BY_PROGRAM = `('opening', 'openingAdvance', 'carriedForward', 'broughtForward',
  'advancesCarried', 'advancesBrought', 'collectionsCarried', 'collectionsBrought',
  'shortagesCarried', 'shortagesBrought', 'strayPassedOn', 'strayTakenOn', 'surplusPassedOn',
  'surplusTakenOn', 'goodsCarried', 'goodsBrought')`;
