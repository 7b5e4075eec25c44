import type { CarriedRequest } from '#contracts';
import { Refusal } from '../../decider.js';
import { GENERAL } from '../movement.js';
import type { CashBook, DisbursementRequest, RemittanceRequest } from '../state.js';
import type { Part } from './split-book.js';

/**
 * Each open request goes whole to the first of the parts that covers it in its place and purpose;
 * the unit's own part keeps it where it is. The successor's account holder signs anew: whoever
 * signed for the unit that ended does not bind another one's account.
 * @throws Refusal REQUESTS_OPEN, HANDOVER_GOODS_REQUEST_OPEN, HANDOVER_REQUEST_NOT_COVERED
 */
export const movedRequests = (
  book: CashBook,
  parts: readonly Part[],
  today: string,
): ReadonlyMap<string, CarriedRequest[]> => {
  const left = parts.map(({ unitId, places, earmarks }) => ({
    unitId,
    places: new Map(places),
    earmarks: new Map(earmarks),
  }));
  const moved = new Map<string, CarriedRequest[]>();
  for (const [requestId, request] of openRequests(book, today)) {
    const { placeId, earmark = GENERAL, amount } = request;
    const toUnitId = request.kind === 'remittance' ? request.toUnitId : undefined;
    const part = left.find(
      ({ unitId, places, earmarks }) =>
        unitId !== toUnitId &&
        (places.get(placeId) ?? 0) >= amount &&
        (earmarks.get(earmark) ?? 0) >= amount,
    );
    if (!part) throw new Refusal('HANDOVER_REQUEST_NOT_COVERED', { request: requestId });
    part.places.set(placeId, (part.places.get(placeId) ?? 0) - amount);
    part.earmarks.set(earmark, (part.earmarks.get(earmark) ?? 0) - amount);
    const ofUnit = moved.get(part.unitId) ?? [];
    ofUnit.push(unsigned(requestId, request));
    moved.set(part.unitId, ofUnit);
  }
  return moved;
};

type Movable = DisbursementRequest | RemittanceRequest;

/** Requests to put a voucher right belong to the book of the voucher, and are settled there. */
const openRequests = (book: CashBook, today: string): [string, Movable][] =>
  [...book.requests].flatMap(([requestId, request]) => {
    const { status, validUntil } = request;
    if ((status !== 'waiting' && status !== 'approved') || today > validUntil) return [];
    if ('lots' in request) throw new Refusal('HANDOVER_GOODS_REQUEST_OPEN', { request: requestId });
    if (request.kind !== 'disbursement' && request.kind !== 'remittance')
      throw new Refusal('REQUESTS_OPEN', { request: requestId });
    return [[requestId, request] as [string, Movable]];
  });

const unsigned = (
  requestId: string,
  { status: _status, signedBy: _signedBy, holderSigned: _holder, ...asked }: Movable,
): CarriedRequest => ({ ...asked, requestId, approved: false, signedBy: [], holderSigned: false });
