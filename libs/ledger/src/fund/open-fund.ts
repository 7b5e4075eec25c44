import type { OpenFund } from '#contracts';
import { Refusal } from '../decider.js';
import { mustHaveCome } from '../must-have-come.js';
import { mustBeUnitOn } from '../organisation/preconditions.js';
import type { Organisation } from '../organisation/state.js';
import { isBucket } from '../sponsorship/bucket.js';
import type { Fund, FundEvent } from './state.js';

export const openFund = (
  command: OpenFund,
  fund: Fund,
  units: Organisation,
  today: string,
): FundEvent[] => {
  const { fundId, code: fundCode, ownerUnitId, phases, purposes, openedOn } = command;
  if (fund.opened) throw new Refusal('FUND_EXISTS', { fund: fundId });
  // Voucher numbers name the code, and only the id is unique across funds.
  if (fundCode.toLowerCase() !== fundId) throw new Refusal('FUND_CODE_DIFFERS', { fund: fundId });
  mustHaveCome(openedOn, today);
  mustBeUnitOn(units, ownerUnitId, openedOn);
  for (const { name, from, to } of phases)
    if (to < from) throw new Refusal('PHASE_DATES', { phase: name });
  const codes = new Set<string>();
  for (const { code } of purposes) {
    if (isBucket(code)) throw new Refusal('PURPOSE_OF_A_CHILD', { purpose: code });
    if (codes.has(code)) throw new Refusal('PURPOSE_REPEATED', { purpose: code });
    codes.add(code);
  }
  return [{ type: 'FundOpened', data: command }];
};
