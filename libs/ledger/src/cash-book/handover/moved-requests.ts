import type { CarriedRequest } from '#contracts';
import { Refusal } from '../../decider.js';
import { unsigned, type Movable } from '../carried-request.js';
import { meantFor } from '../meant-for.js';
import type { Part } from './split-book.js';

/**
 * Each open request goes whole to the first of the parts that covers it in its place and purpose;
 * one to top an advance up goes with the advance. The unit's own part keeps it where it is. The
 * successor's account holder signs anew: whoever signed for the unit that ended does not bind
 * another one's account. @throws Refusal HANDOVER_REQUEST_NOT_COVERED
 */
export const movedRequests = (
  requests: readonly (readonly [string, Movable])[],
  parts: readonly Part[],
  unitOfAdvance: (advanceId: string) => string,
): ReadonlyMap<string, CarriedRequest[]> => {
  const left = parts.map(({ unitId, places, earmarks }) => ({
    unitId,
    places: new Map(places),
    earmarks: new Map(earmarks),
  }));
  const moved = new Map<string, CarriedRequest[]>();
  for (const [requestId, request] of requests) {
    const { placeId, amount } = request;
    const meant = meantFor(request);
    const part = left.find(
      ({ unitId, places, earmarks }) =>
        mayGoTo(request, unitId, unitOfAdvance) &&
        (places.get(placeId) ?? 0) >= amount &&
        meant.every((one) => (earmarks.get(one.bucket) ?? 0) >= one.amount),
    );
    if (!part) throw new Refusal('HANDOVER_REQUEST_NOT_COVERED', { request: requestId });
    part.places.set(placeId, (part.places.get(placeId) ?? 0) - amount);
    for (const one of meant)
      part.earmarks.set(one.bucket, (part.earmarks.get(one.bucket) ?? 0) - one.amount);
    const ofUnit = moved.get(part.unitId) ?? [];
    ofUnit.push(unsigned(requestId, request));
    moved.set(part.unitId, ofUnit);
  }
  return moved;
};

/** Nobody remits to themselves, and an advance is topped up where it is. */
const mayGoTo = (
  request: Movable,
  unitId: string,
  unitOfAdvance: (advanceId: string) => string,
): boolean => {
  if (request.kind === 'remittance') return unitId !== request.toUnitId;
  return request.kind !== 'topUp' || unitId === unitOfAdvance(request.advanceId);
};
