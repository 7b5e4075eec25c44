import { Refusal } from '../../decider.js';
import { mustBeHere } from '../claims/state.js';
import type { CashBook } from '../state.js';
import type { Advance } from './state.js';

/** An advance of the book of which something is left. @throws Refusal ADVANCE_UNKNOWN, CLAIM_PASSED_ON, ADVANCE_SETTLED */
export const openAdvance = ({ advances }: CashBook, advanceId: string): Advance => {
  const advance = advances.get(advanceId);
  if (!advance) throw new Refusal('ADVANCE_UNKNOWN', { advance: advanceId });
  if (advance.outstanding === 0) mustBeHere(advance, advanceId);
  if (advance.outstanding === 0) throw new Refusal('ADVANCE_SETTLED', { advance: advanceId });
  return advance;
};

/** @throws Refusal ADVANCE_DUE_TOO_EARLY */
export const mustNotBeDueBefore = (date: string, due: string): void => {
  if (due < date) throw new Refusal('ADVANCE_DUE_TOO_EARLY', { date, due });
};
