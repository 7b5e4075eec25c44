import type { BucketAmount, VoucherAdjusted } from '#contracts';
import type { CashBookEvent } from './messages.js';
import type { MovementKind } from './movement.js';
import { mustHave } from './must-have.js';
import { takenFrom } from './sponsorship/buckets.js';
import type { CashBook, Voucher } from './state.js';

/** Vouchers that a correction may name, and what has become of them. */
export const evolveVouchers = (book: CashBook, event: CashBookEvent): void => {
  switch (event.type) {
    case 'DonationRecorded': {
      const { voucher, externalReference } = event.data;
      if (externalReference !== undefined) book.references.set(externalReference, voucher);
      book.vouchers.set(voucher, fresh(voucher, 'donation', event.data));
      return;
    }
    case 'CollectionRecorded': {
      const { voucher } = event.data;
      book.vouchers.set(voucher, fresh(voucher, 'collection', { ...event.data, placeId: '' }));
      return;
    }
    case 'CollectionsHandedIn': {
      const { voucher, externalReference } = event.data;
      if (externalReference !== undefined) book.references.set(externalReference, voucher);
      return;
    }
    case 'CollectionAdjusted': {
      const { voucher, adjusts, after } = event.data;
      mustHave(book.vouchers, adjusts).adjustedBy = voucher;
      const adjusted = { ...event.data, amount: after, placeId: '' };
      book.vouchers.set(voucher, fresh(voucher, 'collection', adjusted));
      return;
    }
    case 'DisbursementPaid':
      book.vouchers.set(event.data.voucher, fresh(event.data.voucher, 'disbursement', event.data));
      return;
    case 'InterestReceived':
      book.vouchers.set(event.data.voucher, fresh(event.data.voucher, 'interest', event.data));
      return;
    case 'BankFeeCharged':
      book.vouchers.set(event.data.voucher, fresh(event.data.voucher, 'bankFee', event.data));
      return;
    case 'ChildHandoverPaid': {
      const { voucher, lines } = event.data;
      const buckets = takenFrom(lines);
      book.vouchers.set(voucher, fresh(voucher, 'disbursement', { ...event.data, buckets }));
      return;
    }
    case 'VoucherAdjusted': {
      const { voucher, kind, adjusts, after } = event.data;
      const before = mustHave(book.vouchers, adjusts);
      before.adjustedBy = voucher;
      const whole = adjusted(before, event.data) ?? { amount: after };
      book.vouchers.set(voucher, fresh(voucher, kind, { ...event.data, ...whole }));
      return;
    }
    case 'ReferredAdjustmentPosted': {
      const { voucher, kind, after } = event.data;
      book.vouchers.set(voucher, fresh(voucher, kind, { ...event.data, amount: after }));
      return;
    }
    case 'VoucherVoided':
      mustHave(book.vouchers, event.data.voucher).voided = true;
      return;
    default:
  }
};

type Posted = Pick<Voucher, 'amount' | 'placeId' | 'occurredOn' | 'period'> & {
  readonly earmark?: string;
  readonly contributingUnitId?: string;
  readonly driveId?: string;
  readonly beneficiaryUnitId?: string;
  readonly goodsNote?: string;
  readonly original?: string;
  readonly buckets?: readonly BucketAmount[];
};

/** Of a handover to children one bucket's part is put right; the others stay as they were. */
const adjusted = (
  { amount, buckets }: Voucher,
  { before, after, earmark }: VoucherAdjusted,
): Pick<Posted, 'amount' | 'buckets'> | undefined =>
  buckets && {
    amount: amount + after - before,
    buckets: buckets.map((one) => (one.bucket === earmark ? { ...one, amount: after } : one)),
  };

/** Only what the rules ask for again: a book may hold a whole campaign's vouchers in memory. */
const fresh = (number: string, kind: MovementKind, posted: Posted): Voucher => ({
  kind,
  amount: posted.amount,
  placeId: posted.placeId,
  earmark: posted.earmark,
  buckets: posted.buckets,
  occurredOn: posted.occurredOn,
  period: posted.period,
  contributingUnitId: posted.contributingUnitId,
  driveId: posted.driveId,
  beneficiaryUnitId: posted.beneficiaryUnitId,
  goodsNote: posted.goodsNote,
  original: posted.original ?? number,
  adjustedBy: undefined,
  voided: false,
});
