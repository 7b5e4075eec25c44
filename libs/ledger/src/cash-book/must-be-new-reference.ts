import { Refusal } from '../decider.js';
import type { CashBook } from './state.js';

/** The same line of a bank statement is entered once. */
export const mustBeNewReference = (book: CashBook, reference: string | undefined): void => {
  const voucher = reference === undefined ? undefined : book.references.get(reference);
  if (reference !== undefined && voucher !== undefined)
    throw new Refusal('REFERENCE_ALREADY_ENTERED', { reference, voucher });
};
