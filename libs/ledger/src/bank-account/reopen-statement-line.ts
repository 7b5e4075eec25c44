import type { ReopenStatementLine } from '#contracts';
import { Refusal, type Context } from '../decider.js';
import { lineIn } from './preconditions.js';
import type { BankAccount, BankAccountEvent } from './state.js';

/** What the line was taken for stays on record; the line is open again. */
export const reopenStatementLine = (
  { lineId, reason }: ReopenStatementLine,
  account: BankAccount,
  { actor }: Context,
): BankAccountEvent[] => {
  const { settled } = lineIn(account, lineId);
  if (settled === undefined) throw new Refusal('LINE_OPEN', { line: lineId });
  if (reason === undefined) throw new Refusal('LINE_REASON_MISSING');
  const entries = settled === 'outside' ? [] : [...settled];
  return [{ type: 'StatementLineReopened', data: { lineId, entries, reason, reopenedBy: actor } }];
};
