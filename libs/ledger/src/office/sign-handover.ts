import type { SignHandover } from '#contracts';
import { Refusal, type Context } from '../decider.js';
import type { Office, OfficeEvent } from './state.js';

/** Giver and receiver each sign; nobody signs for the other. */
export const signHandover = (
  { unitId, handoverId }: SignHandover,
  office: Office,
  { actor }: Context,
): OfficeEvent[] => {
  const handover = office.handovers.get(handoverId);
  if (!handover) throw new Refusal('HANDOVER_UNKNOWN', { handover: handoverId });
  const { fromPersonId, toPersonId, signed } = handover;
  if (actor !== fromPersonId && actor !== toPersonId)
    throw new Refusal('HANDOVER_NOT_PARTY', { handover: handoverId });
  const party = actor === fromPersonId ? 'giver' : 'receiver';
  if (signed.has(party)) throw new Refusal('HANDOVER_ALREADY_SIGNED', { handover: handoverId });
  return [{ type: 'HandoverSigned', data: { unitId, handoverId, party, signedBy: actor } }];
};

/** Both sides have signed. */
export const BOTH_PARTIES = 2;
