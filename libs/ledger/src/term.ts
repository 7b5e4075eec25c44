import { Refusal } from './decider.js';

/** Days from the first to the last, both included; without a last one until further notice. */
export interface Term {
  readonly from: string;
  readonly until?: string | undefined;
}

export const holdsOn = ({ from, until }: Term, day: string): boolean =>
  from <= day && (until === undefined || day <= until);

export const termsMeet = (a: Term, b: Term): boolean =>
  (a.until === undefined || b.from <= a.until) && (b.until === undefined || a.from <= b.until);

/** @throws Refusal DATES_BACKWARDS */
export const mustRunForward = ({ from, until }: Term): void => {
  if (until !== undefined && until < from) throw new Refusal('DATES_BACKWARDS', { from, until });
};
