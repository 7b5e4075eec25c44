import type {
  EndCustody,
  RecordCustody,
  RecordDirectSupport,
  TellSponsor,
  WithdrawDirectSupport,
} from '#contracts';
import { Refusal, type Context } from '../decider.js';
import { mustHaveCome } from '../must-have-come.js';
import type { SponsorshipEvent } from './messages.js';
import { commitmentIn, mustBeMonthsOf, mustBeWith } from './preconditions.js';
import type { Child } from './state.js';

/** What a sponsor gave to the carer; it was never in the union's hands. */
export const recordDirectSupport = (
  command: RecordDirectSupport,
  child: Child,
  { actor, today }: Context,
): SponsorshipEvent[] => {
  const { childId, supportId, commitmentId, occurredOn, months } = command;
  mustBeWith(child, command);
  if (child.supports.has(supportId)) throw new Refusal('SUPPORT_EXISTS', { support: supportId });
  mustHaveCome(occurredOn, today);
  mustBeMonthsOf(commitmentId, commitmentIn(child, childId, commitmentId), months);
  return [{ type: 'DirectSupportRecorded', data: { ...command, recordedBy: actor } }];
};

export const withdrawDirectSupport = (
  command: WithdrawDirectSupport,
  child: Child,
  { actor }: Context,
): SponsorshipEvent[] => {
  mustBeWith(child, command);
  if (child.supports.get(command.supportId) !== true)
    throw new Refusal('SUPPORT_UNKNOWN', { support: command.supportId });
  return [{ type: 'DirectSupportWithdrawn', data: { ...command, withdrawnBy: actor } }];
};

/** A savings book, a card, a scholarship, meals, a bicycle: shown beside the balance, and never spent. */
export const recordCustody = (
  command: RecordCustody,
  child: Child,
  { actor, today }: Context,
): SponsorshipEvent[] => {
  const { childId, custodyId, commitmentId, occurredOn } = command;
  mustBeWith(child, command);
  if (child.custody.has(custodyId)) throw new Refusal('CUSTODY_EXISTS', { custody: custodyId });
  mustHaveCome(occurredOn, today);
  if (commitmentId !== undefined) commitmentIn(child, childId, commitmentId);
  return [{ type: 'CustodyRecorded', data: { ...command, recordedBy: actor } }];
};

export const endCustody = (
  command: EndCustody,
  child: Child,
  { actor, today }: Context,
): SponsorshipEvent[] => {
  mustBeWith(child, command);
  if (child.custody.get(command.custodyId) !== true)
    throw new Refusal('CUSTODY_UNKNOWN', { custody: command.custodyId });
  mustHaveCome(command.endedOn, today);
  return [{ type: 'CustodyEnded', data: { ...command, endedBy: actor } }];
};

export const tellSponsor = (
  command: TellSponsor,
  child: Child,
  { actor, today }: Context,
): SponsorshipEvent[] => {
  mustBeWith(child, command);
  commitmentIn(child, command.childId, command.commitmentId);
  mustHaveCome(command.toldOn, today);
  return [{ type: 'SponsorTold', data: { ...command, toldBy: actor } }];
};
