import type { CarriedGoodsRequest } from '#contracts';
import type { BundlesRequest, CashBook, GoodsRequest, WriteOffRequest } from '../state.js';

type OfStore = GoodsRequest | WriteOffRequest | BundlesRequest;

/** Open requests for goods of a store, with the signatures that they have. */
export const carriedGoodsRequests = (
  book: CashBook,
  storeId: string,
  today: string,
): CarriedGoodsRequest[] =>
  [...book.requests].flatMap(([requestId, request]) => {
    if (!('lots' in request) || request.storeId !== storeId) return [];
    const { status, validUntil } = request;
    if ((status !== 'waiting' && status !== 'approved') || today > validUntil) return [];
    return [carried(requestId, request)];
  });

const carried = (requestId: string, request: OfStore): CarriedGoodsRequest => {
  const { kind, status, decision, signedBy, holderSigned } = request;
  const { requestedBy, requestedOn, validUntil } = request;
  if (!decision) throw new Error(`corrupt book: ${requestId} rests on no decision`);
  const lots = [...request.lots];
  const signatures = { approved: status === 'approved', signedBy: [...signedBy], holderSigned };
  const base = { requestId, decision, lots, requestedBy, requestedOn, validUntil, ...signatures };
  switch (kind) {
    case 'writeOff':
      return { ...base, kind, goodsValue: request.amount, cause: request.cause };
    case 'goods':
      return { ...base, kind, goodsValue: request.amount, ...whomOf(request) };
    case 'bundles': {
      const { bundleId, count: bundles, placeId, amount, goodsValue } = request;
      const what = { goodsValue, bundleId, bundles, placeId, amount };
      return { ...base, kind, ...what, ...whomOf(request) };
    }
  }
};

const whomOf = ({
  earmark,
  purpose,
  beneficiaries,
  beneficiaryUnitId,
}: GoodsRequest | BundlesRequest) => ({ earmark, purpose, beneficiaries, beneficiaryUnitId });
