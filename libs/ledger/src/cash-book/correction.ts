import type { BookKey, CorrectableKind, Correction } from '#contracts';
import { Refusal, type Context } from '../decider.js';
import { adjustCollection } from './collections/adjust-collection.js';
import { leftOfClaim } from './claims/left-of-claim.js';
import { correctionDay, correctionPosting } from './correction-posting.js';
import { correctedLot, goodsPutRight, mustBeVoidable } from './goods/purchase-put-right.js';
import { voidBundles } from './goods/void-bundles.js';
import type { CashBookEvent } from './messages.js';
import { mustCoverCorrection } from './must-cover-correction.js';
import { correctedPart } from './sponsorship/buckets.js';
import type { CashBook, CorrectionRequest, Voucher } from './state.js';
import { voucherNamed } from './voucher-named.js';

interface Wanted {
  readonly correction: Correction;
  readonly voucher: string;
  readonly correctedAmount?: number | undefined;
  readonly bucket?: string | undefined;
  readonly lotId?: string | undefined;
}

type OfMoney = Voucher & { readonly kind: CorrectableKind };
type OfCollection = Voucher & { readonly kind: 'collection' };
type Correctable = OfMoney | OfCollection;

/** The voucher that may be put right in the way that is asked: the last of its chain. */
export const correctableVoucher = (book: CashBook, wanted: Wanted): Correctable => {
  const { correction, voucher: number, correctedAmount } = wanted;
  const voucher = voucherNamed(book, number);
  if (!voucher) throw new Refusal('VOUCHER_NOT_CORRECTABLE', { voucher: number });
  if (voucher.voided) throw new Refusal('VOUCHER_VOIDED', { voucher: number });
  if (voucher.adjustedBy !== undefined)
    throw new Refusal('VOUCHER_NOT_LAST', { voucher: number, by: voucher.adjustedBy });
  if ((correction === 'adjust') !== (correctedAmount !== undefined))
    throw new Refusal('CORRECTED_AMOUNT_MISSING');
  if (correction === 'adjust') {
    const { amount } = partOf(book, voucher, wanted);
    if (correctedAmount === amount) throw new Refusal('NOTHING_TO_ADJUST');
    return voucher;
  }
  if (voucher.kind === 'collection')
    throw new Refusal('COLLECTION_NOT_VOIDABLE', { voucher: number });
  if (voucher.original !== number)
    throw new Refusal('VOUCHER_ALREADY_ADJUSTED', { voucher: number });
  mustBeVoidable(book, voucher, number);
  if (voucher.period <= book.closedThrough)
    throw new Refusal('VOUCHER_PERIOD_CLOSED', { voucher: number, period: voucher.period });
  return voucher;
};

/** What is put right: all of the voucher, one child's part of it, or one lot of a purchase. */
const partOf = (book: CashBook, voucher: Voucher, wanted: Wanted) =>
  correctedLot(book, voucher, wanted) ?? correctedPart(voucher, wanted.voucher, wanted.bucket);

const whereOf = (voucher: Voucher) => {
  const { placeId, contributingUnitId, driveId, beneficiaryUnitId } = voucher;
  const place = placeId === '' ? undefined : placeId;
  return { placeId: place, contributingUnitId, driveId, beneficiaryUnitId };
};

interface Asked {
  readonly requestId: string;
  readonly request: CorrectionRequest;
}

/** Posts what was asked and is now signed. */
export const postCorrection = (
  book: CashBook,
  key: BookKey & { readonly requestId: string },
  request: CorrectionRequest,
  context: Context,
): CashBookEvent[] => {
  const voucher = correctableVoucher(book, request);
  if (voucher.kind === 'collection')
    return [adjustCollection(book, key, { request, voucher }, context)];
  return request.correction === 'adjust'
    ? [adjust(book, key, { request, voucher }, context)]
    : [
        voidVoucher(book, { requestId: key.requestId, request }, voucher),
        ...voidBundles(book, voucher),
      ];
};

/** Electronic books post the difference (Accounting Law, article 27); the original stays as it is. */
const adjust = (
  book: CashBook,
  key: BookKey & { readonly requestId: string },
  { request, voucher }: { readonly request: CorrectionRequest; readonly voucher: OfMoney },
  context: Context,
): CashBookEvent => {
  const { kind, original } = voucher;
  const { earmark, amount: before } = partOf(book, voucher, request);
  const after = request.correctedAmount ?? 0;
  const on = correctionDay(key, context.today);
  const left = leftOfClaim(book, voucher, { change: after - before, isVoid: false });
  mustCoverCorrection(book, voucher, { earmark, before, after, on });
  const posting = correctionPosting(book, key, context);
  const what = { requestId: key.requestId, adjusts: request.voucher, original, kind };
  const goods = goodsPutRight(book, voucher, request);
  const where = { ...whereOf(voucher), earmark, ...left, ...goods };
  return { type: 'VoucherAdjusted', data: { ...posting, ...what, before, after, ...where } };
};

/** As if it had never been: on its own day, in its own month, which is still open. */
const voidVoucher = (
  book: CashBook,
  { requestId, request }: Asked,
  voucher: OfMoney,
): CashBookEvent => {
  const { kind, amount, earmark, occurredOn: on, period, buckets } = voucher;
  const left = leftOfClaim(book, voucher, { change: -amount, isVoid: true });
  mustCoverCorrection(book, voucher, { earmark, before: amount, after: 0, on });
  const what = { requestId, voucher: request.voucher, kind, amount, occurredOn: on, period };
  const where = { ...whereOf(voucher), earmark, ...left, ...goodsPutRight(book, voucher, request) };
  const back = buckets && { buckets: [...buckets] };
  return { type: 'VoucherVoided', data: { ...what, ...where, ...back } };
};
