import type { EntryPage } from '#contracts';
import type { ViewsDatabase } from '../../views-database.js';
import { entries } from '../entries.js';
import type { Paging } from '../select.js';

export interface BankLinesQuestion extends Paging {
  /** Books of this unit and of all below it today. */
  readonly unitId: string;
  readonly externalReference: string;
  readonly amount: number;
  readonly occurredOn: string;
}

/**
 * What was entered of the line of a bank statement that a giver names: reference, amount and day
 * have to agree, so that nobody finds others' gifts by trying references. The latest recorded
 * first. @throws RangeError on an `after` that is not ours
 */
export const bankLines = (
  views: ViewsDatabase,
  { unitId: under, ...line }: BankLinesQuestion,
): Promise<EntryPage> => entries(views, { ...line, under });
