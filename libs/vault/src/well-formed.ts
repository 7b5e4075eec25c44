import type { FieldRef, SealRequest } from './sealed-field.js';

const UUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;
const FIELD = /^[\w.[\]-]{1,100}$/;

/** In the spelling that the database answers with. @throws RangeError that quotes nothing. */
export const wellFormed = ({ eventId, field }: FieldRef): FieldRef => {
  if (!FIELD.test(field)) throw new RangeError('a field of the vault has an impossible name');
  return { eventId: uuid(eventId), field };
};

/** The same, with the value in the one Unicode form that commitments know. */
export const wellFormedRequest = (request: SealRequest): SealRequest => ({
  ...wellFormed(request),
  subject: uuid(request.subject),
  value: request.value.normalize('NFC'),
});

function uuid(id: string): string {
  if (!UUID.test(id)) throw new RangeError('an id given to the vault is not a UUID');
  return id.toLowerCase();
}
