import type { Context, References } from '../../decider.js';
import { takeOnAdvances, takeOnCollections, takeOnStrayMoney } from '../claims/take-on.js';
import { handOverBook } from '../handover/hand-over-book.js';
import { takeOverBook } from '../handover/take-over-book.js';
import type { CashBookCommand, CashBookEvent } from '../messages.js';
import type { CashBook } from '../state.js';
import { bringBack } from './bring-back.js';
import { bringForward } from './bring-forward.js';
import { carryBack } from './carry-back.js';
import { carryForward } from './carry-forward.js';
import { referAdjustment } from './refer-adjustment.js';
import { requestReferredAdjustment } from './request-referred-adjustment.js';
import { submitAnnualReport } from './submit-annual-report.js';

/** What goes from one year's book, or one unit's, to another's. */
export const BETWEEN_BOOKS = [
  'CarryForward',
  'BringForward',
  'CarryBack',
  'BringBack',
  'SubmitAnnualReport',
  'ReferAdjustment',
  'RequestReferredAdjustment',
  'HandOverBook',
  'TakeOverBook',
  'TakeOnAdvances',
  'TakeOnCollections',
  'TakeOnStrayMoney',
] as const satisfies readonly CashBookCommand['type'][];

type BetweenBooks = Extract<CashBookCommand, { readonly type: (typeof BETWEEN_BOOKS)[number] }>;

const NAMES: ReadonlySet<string> = new Set(BETWEEN_BOOKS);

export const isBetweenBooks = (command: CashBookCommand): command is BetweenBooks =>
  NAMES.has(command.type);

export const decideBetweenBooks = (
  { type, data }: BetweenBooks,
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
    case 'HandOverBook':
      return handOverBook(data, book, references, context);
    case 'TakeOverBook':
      return takeOverBook(data, book, references, context);
    case 'TakeOnAdvances':
      return takeOnAdvances(data, book, references, context);
    case 'TakeOnCollections':
      return takeOnCollections(data, book, references, context);
    case 'TakeOnStrayMoney':
      return takeOnStrayMoney(data, book, references, context);
  }
};
