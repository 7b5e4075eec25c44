import type { PlaceAmount, PlaceKind, RecordHandover } from '#contracts';
import { Refusal, type Context } from '../decider.js';
import { mustHaveCome } from '../must-have-come.js';
import { isAppointedOn } from './capacity.js';
import { placeOn } from './preconditions.js';
import { covers, type Finding, type Office, type OfficeEvent } from './state.js';

/**
 * One person hands to the next what the capacity keeps. Both have seen the money: it agrees with
 * the count of that day at which both were present.
 */
export const recordHandover = (
  command: RecordHandover,
  office: Office,
  { actor, today }: Context,
): OfficeEvent[] => {
  const { handoverId, capacity, handedOverOn, fromPersonId, toPersonId } = command;
  mustHaveCome(handedOverOn, today);
  if (office.handovers.has(handoverId))
    throw new Refusal('HANDOVER_EXISTS', { handover: handoverId });
  if (fromPersonId === toPersonId) throw new Refusal('HANDOVER_SAME_PERSON');
  if (!isAppointedOn(office, fromPersonId, capacity, handedOverOn))
    throw new Refusal('APPOINTMENT_UNKNOWN', { date: handedOverOn });
  mustSucceed(office, command);
  if (capacity === 'cashier') mustListEverySafe(office, command);
  for (const safe of command.safes) mustAgreeWithCount(office, safe, command);
  for (const account of command.accounts) mustAgreeWithBank(office, account, handedOverOn);
  return [{ type: 'HandoverRecorded', data: { ...command, recordedBy: actor } }];
};

/** The new one may take up the post on the day after. */
const mustSucceed = (
  { appointments }: Office,
  { toPersonId, capacity, handedOverOn: date }: RecordHandover,
): void => {
  const appointed = appointments.some(
    (held) =>
      held.personId === toPersonId &&
      held.capacity === capacity &&
      (held.from > date || covers(held, date)),
  );
  if (!appointed) throw new Refusal('HANDOVER_RECEIVER_NOT_APPOINTED', { date });
};

const mustListEverySafe = ({ places }: Office, { safes, handedOverOn }: RecordHandover): void => {
  for (const [place, { kind, openedOn }] of places)
    if (kind === 'safe' && openedOn <= handedOverOn)
      if (!safes.some(({ placeId }) => placeId === place))
        throw new Refusal('HANDOVER_PLACE_MISSING', { place });
};

const mustAgreeWithCount = (
  office: Office,
  { placeId: place, amount }: PlaceAmount,
  { handedOverOn: date, fromPersonId, toPersonId }: RecordHandover,
): void => {
  const count = findingOn(office, place, 'safe', date);
  if (!count) throw new Refusal('HANDOVER_NOT_COUNTED', { place, date });
  if (![fromPersonId, toPersonId].every((person) => count.present.includes(person)))
    throw new Refusal('HANDOVER_COUNT_NOT_WITNESSED', { place, date });
  if (count.amount !== amount)
    throw new Refusal('HANDOVER_COUNT_DIFFERS', { place, counted: count.amount });
};

const mustAgreeWithBank = (
  office: Office,
  { placeId: place, amount }: PlaceAmount,
  date: string,
): void => {
  const balance = findingOn(office, place, 'bank', date);
  if (!balance) throw new Refusal('HANDOVER_BALANCE_NOT_STATED', { place, date });
  if (balance.amount !== amount)
    throw new Refusal('HANDOVER_BALANCE_DIFFERS', { place, stated: balance.amount });
};

const findingOn = (
  office: Office,
  placeId: string,
  kind: PlaceKind,
  date: string,
): Finding | undefined => {
  const place = placeOn(office, placeId, date);
  if (place.kind !== kind) throw new Refusal(kind === 'safe' ? 'PLACE_NOT_SAFE' : 'PLACE_NOT_BANK');
  const finding = office.findings.get(placeId);
  return finding?.on === date ? finding : undefined;
};
