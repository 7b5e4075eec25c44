import { cashBookStream } from '../../streams.js';
import type { CashBookCommand } from '../messages.js';

/** The books of other years, of the same unit and fund, that a command is judged by. */
export const otherYears = ({ type, data }: CashBookCommand): string[] => {
  switch (type) {
    case 'CarryBack':
      return [cashBookStream({ ...data, year: data.year - 1 })];
    case 'SubmitAnnualReport':
      return [cashBookStream({ ...data, year: data.year + 1 })];
    case 'RequestReferredAdjustment':
      return [cashBookStream({ ...data, year: data.fromYear })];
    default:
      return [];
  }
};
