import type { CloseFund } from '#contracts';
import { Refusal } from '../decider.js';
import { mustHaveCome } from '../must-have-come.js';
import { mustBeFund } from './preconditions.js';
import type { Fund, FundEvent } from './state.js';

/** A closed fund receives no more; what it holds is still paid out. */
export const closeFund = (command: CloseFund, fund: Fund, today: string): FundEvent[] => {
  const { fundId, closedOn } = command;
  const { openedOn } = mustBeFund(fund, fundId);
  if (fund.closedOn !== undefined)
    throw new Refusal('FUND_CLOSED', { fund: fundId, date: fund.closedOn });
  mustHaveCome(closedOn, today);
  if (closedOn < openedOn) throw new Refusal('CLOSE_BEFORE_OPEN', { opened: openedOn });
  return [{ type: 'FundClosed', data: command }];
};
