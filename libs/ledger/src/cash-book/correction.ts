import type { BookKey, Correction } from '#contracts';
import { monthOf, yearOf } from '../calendar.js';
import { Refusal, type Context } from '../decider.js';
import type { CashBookEvent } from './messages.js';
import { followingPosting } from './posting.js';
import { mustCover } from './preconditions.js';
import type { CashBook, CorrectionRequest, Voucher } from './state.js';

interface Wanted {
  readonly correction: Correction;
  readonly voucher: string;
  readonly correctedAmount?: number | undefined;
}

type Correctable = Voucher & { readonly kind: 'donation' | 'disbursement' };

const isCorrectable = (voucher: Voucher): voucher is Correctable =>
  voucher.kind === 'donation' || voucher.kind === 'disbursement';

/** The voucher that may be put right in the way that is asked: the last of its chain. */
export const correctableVoucher = (book: CashBook, wanted: Wanted): Correctable => {
  const { correction, voucher: number, correctedAmount } = wanted;
  const voucher = book.vouchers.get(number);
  if (!voucher) throw new Refusal('VOUCHER_UNKNOWN', { voucher: number });
  if (!isCorrectable(voucher)) throw new Refusal('VOUCHER_NOT_CORRECTABLE', { voucher: number });
  if (voucher.voided) throw new Refusal('VOUCHER_VOIDED', { voucher: number });
  if (voucher.adjustedBy !== undefined)
    throw new Refusal('VOUCHER_NOT_LAST', { voucher: number, by: voucher.adjustedBy });
  if ((correction === 'adjust') !== (correctedAmount !== undefined))
    throw new Refusal('CORRECTED_AMOUNT_MISSING');
  if (correction === 'adjust') {
    if (correctedAmount === voucher.amount) throw new Refusal('NOTHING_TO_ADJUST');
    return voucher;
  }
  if (voucher.original !== number)
    throw new Refusal('VOUCHER_ALREADY_ADJUSTED', { voucher: number });
  if (voucher.period <= book.closedThrough)
    throw new Refusal('VOUCHER_PERIOD_CLOSED', { voucher: number, period: voucher.period });
  return voucher;
};

/** Posts what was asked and is now signed. */
export const postCorrection = (
  book: CashBook,
  key: BookKey & { readonly requestId: string },
  request: CorrectionRequest,
  context: Context,
): CashBookEvent =>
  request.correction === 'adjust'
    ? adjust(book, key, request, context)
    : voidVoucher(book, key, request);

/** Electronic books post the difference (Accounting Law, article 27); the original stays as it is. */
const adjust = (
  book: CashBook,
  key: BookKey & { readonly requestId: string },
  request: CorrectionRequest,
  { today }: Context,
): CashBookEvent => {
  const voucher = correctableVoucher(book, request);
  const { kind, amount: before, placeId, earmark, original } = voucher;
  const { contributingUnitId, beneficiaryUnitId } = voucher;
  const after = request.correctedAmount ?? 0;
  const occurredOn = yearOf(today) > key.year ? `${String(key.year)}-12-31` : today;
  const outflow = kind === 'donation' ? before - after : after - before;
  if (outflow > 0) mustCover(book, { placeId, earmark, amount: outflow, on: occurredOn });
  const posting = followingPosting(book, key, 'KT', occurredOn);
  if (posting.period > monthOf(today))
    throw new Refusal('PERIOD_IN_FUTURE', { period: posting.period });
  const what = { requestId: key.requestId, adjusts: request.voucher, original, kind };
  const where = { placeId, earmark, contributingUnitId, beneficiaryUnitId };
  return { type: 'VoucherAdjusted', data: { ...posting, ...what, before, after, ...where } };
};

/** As if it had never been: on its own day, in its own month, which is still open. */
const voidVoucher = (
  book: CashBook,
  { requestId }: { readonly requestId: string },
  request: CorrectionRequest,
): CashBookEvent => {
  const voucher = correctableVoucher(book, request);
  const { kind, amount, placeId, earmark, occurredOn, period } = voucher;
  const { contributingUnitId, beneficiaryUnitId } = voucher;
  if (kind === 'donation') mustCover(book, { placeId, earmark, amount, on: occurredOn });
  const what = { requestId, voucher: request.voucher, kind, amount, occurredOn, period };
  const where = { placeId, earmark, contributingUnitId, beneficiaryUnitId };
  return { type: 'VoucherVoided', data: { ...what, ...where } };
};
