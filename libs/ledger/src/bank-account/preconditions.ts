import { Refusal } from '../decider.js';
import type { AccountLine, BankAccount } from './state.js';

/** @throws Refusal LINE_UNKNOWN */
export const lineIn = ({ lines }: BankAccount, lineId: string): AccountLine => {
  const line = lines.get(lineId);
  if (!line) throw new Refusal('LINE_UNKNOWN', { line: lineId });
  return line;
};

/** A line that is nothing yet. @throws Refusal LINE_UNKNOWN, LINE_SETTLED */
export const openLine = (account: BankAccount, lineId: string): AccountLine => {
  const line = lineIn(account, lineId);
  if (line.settled !== undefined) throw new Refusal('LINE_SETTLED', { line: lineId });
  return line;
};
