import type { Context, References } from '../../decider.js';
import type { CashBookCommand, CashBookEvent } from '../messages.js';
import type { CashBook } from '../state.js';
import { bringBack } from './bring-back.js';
import { bringForward } from './bring-forward.js';
import { carryBack } from './carry-back.js';
import { carryForward } from './carry-forward.js';
import { referAdjustment } from './refer-adjustment.js';
import { requestReferredAdjustment } from './request-referred-adjustment.js';
import { submitAnnualReport } from './submit-annual-report.js';

/** What goes from one year's book to another's, and how a year ends. */
export const YEAR_COMMANDS = [
  'CarryForward',
  'BringForward',
  'CarryBack',
  'BringBack',
  'SubmitAnnualReport',
  'ReferAdjustment',
  'RequestReferredAdjustment',
] as const satisfies readonly CashBookCommand['type'][];

type YearCommand = Extract<CashBookCommand, { readonly type: (typeof YEAR_COMMANDS)[number] }>;

const NAMES: ReadonlySet<string> = new Set(YEAR_COMMANDS);

export const isYearCommand = (command: CashBookCommand): command is YearCommand =>
  NAMES.has(command.type);

/** The table of contents of the years. */
export const decideYears = (
  { type, data }: YearCommand,
  book: CashBook,
  references: References,
  context: Context,
): CashBookEvent[] => {
  switch (type) {
    case 'CarryForward':
      return carryForward(data, book, references, context);
    case 'BringForward':
      return bringForward(data, book, references, context);
    case 'CarryBack':
      return carryBack(data, book, references, context);
    case 'BringBack':
      return bringBack(data, book, references, context);
    case 'SubmitAnnualReport':
      return submitAnnualReport(data, book, references, context);
    case 'ReferAdjustment':
      return referAdjustment(data, book, references, context);
    case 'RequestReferredAdjustment':
      return requestReferredAdjustment(data, book, references, context);
  }
};
