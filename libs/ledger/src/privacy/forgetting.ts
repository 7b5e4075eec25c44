import type {
  ApproveForgetting,
  ApproveRestoring,
  CompleteForgetting,
  RequestRestoring,
} from '#contracts';
import type { Access } from '../access/state.js';
import { dayAfter } from '../calendar.js';
import { Refusal, type Context } from '../decider.js';
import type { Child } from '../sponsorship/state.js';
import type { PrivacyEvent } from './messages.js';
import { withdrawAllConsents } from './naming-consent.js';
import { forgettingThatMayBeUndone, openRequest } from './preconditions.js';
import type { Privacy } from './state.js';

/** Nobody is destroyed sooner than so many days after they were forgotten. */
const DAYS_TO_UNDO = 7;

/** What else the ledger knows of somebody who asks to be forgotten. */
export interface KnownAs {
  /** Of a child. */
  readonly child?: Child | undefined;
  /** Of the staff. */
  readonly access?: Access | undefined;
}

/**
 * The second of two people agrees. The log keeps pseudonyms and commitments; who it was is read by
 * nobody from now on, and destroyed after the last day on which a law or the two may want it back.
 */
export const approveForgetting = (
  command: ApproveForgetting,
  privacy: Privacy,
  known: KnownAs,
  context: Context,
): PrivacyEvent[] => {
  const { unitId, subject, requestId, keepUntil, reason } = command;
  const { actor, today } = context;
  const request = openRequest(privacy, command);
  if (request.role !== command.role || request.childId !== command.childId)
    throw new Refusal('PRIVACY_REQUEST_UNKNOWN', { request: requestId });
  if (request.kind !== 'erase') throw new Refusal('NOT_AN_ERASURE', { request: requestId });
  if (request.receivedBy === actor) throw new Refusal('FORGETTING_BY_ONE');
  if (reason === undefined) throw new Refusal('FORGETTING_WITHOUT_REASON');
  mustBeDoneWith(known, today);
  const earliest = dayAfter(today, DAYS_TO_UNDO);
  const destroyAfter = keepUntil !== undefined && keepUntil > earliest ? keepUntil : earliest;
  const persons = { requestedBy: request.receivedBy, approvedBy: actor };
  const forgotten = { forgottenOn: today, destroyAfter, ...persons, reason };
  return [
    ...withdrawAllConsents(privacy, subject, context),
    { type: 'PersonForgotten', data: { unitId, subject, requestId, ...forgotten } },
  ];
};

/** Who is still cared for, or still acts for the union, cannot be unknown to it. */
const mustBeDoneWith = ({ child, access }: KnownAs, today: string): void => {
  if (child && (child.endedOn === undefined || child.endedOn >= today))
    throw new Refusal('CHILD_STILL_IN_CARE');
  if (access && access.grants.length > 0) throw new Refusal('STAFF_STILL_ACTS');
};

export const requestRestoring = (
  command: RequestRestoring,
  privacy: Privacy,
  { actor, today }: Context,
): PrivacyEvent[] => {
  forgettingThatMayBeUndone(privacy, command, today);
  if (command.reason === undefined) throw new Refusal('FORGETTING_WITHOUT_REASON');
  return [{ type: 'RestoringRequested', data: { ...command, requestedBy: actor } }];
};

export const approveRestoring = (
  command: ApproveRestoring,
  privacy: Privacy,
  { actor, today }: Context,
): PrivacyEvent[] => {
  const { restoringAskedBy } = forgettingThatMayBeUndone(privacy, command, today);
  if (restoringAskedBy === undefined) throw new Refusal('RESTORING_NOT_ASKED');
  if (restoringAskedBy === actor) throw new Refusal('FORGETTING_BY_ONE');
  if (command.reason === undefined) throw new Refusal('FORGETTING_WITHOUT_REASON');
  const persons = { requestedBy: restoringAskedBy, approvedBy: actor };
  return [{ type: 'PersonRestored', data: { ...command, ...persons } }];
};

/** When the last day is over. */
export const completeForgetting = (
  { subject }: CompleteForgetting,
  { forgotten }: Privacy,
  { today }: Context,
): PrivacyEvent[] => {
  if (!forgotten || forgotten.destroyed) throw new Refusal('NOTHING_TO_DESTROY');
  const { destroyAfter: date } = forgotten;
  if (today <= date) throw new Refusal('RESTORING_STILL_POSSIBLE', { date });
  return [{ type: 'ForgettingCompleted', data: { subject, completedOn: today } }];
};
