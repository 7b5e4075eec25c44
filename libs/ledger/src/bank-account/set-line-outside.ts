import type { SetLineOutside } from '#contracts';
import type { Context } from '../decider.js';
import { openLine } from './preconditions.js';
import type { BankAccount, BankAccountEvent } from './state.js';

/** The account is the unit's and holds other money, too: fees, budget (domain 9.2). */
export const setLineOutside = (
  { lineId, use }: SetLineOutside,
  account: BankAccount,
  { actor }: Context,
): BankAccountEvent[] => {
  openLine(account, lineId);
  return [{ type: 'LineSetOutside', data: { lineId, use, setBy: actor } }];
};
