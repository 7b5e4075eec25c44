import type { AdvanceLeft, BucketAmount, VoucherAdjusted } from '#contracts';
import type { CashBookEvent } from './messages.js';
import { mustHave } from './must-have.js';
import { takenFrom } from './sponsorship/buckets.js';
import type { CashBook, Voucher, VoucherClaim } from './state.js';

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
    case 'VoucherAdjusted':
      adjust(book, event.data);
      return;
    case 'ReferredAdjustmentPosted': {
      const { voucher, kind, after } = event.data;
      book.vouchers.set(voucher, fresh(voucher, kind, { ...event.data, amount: after }));
      return;
    }
    case 'VoucherVoided':
      mustHave(book.vouchers, event.data.voucher).voided = true;
      forgetReference(book, event.data.voucher);
      return;
    default:
      evolveClaimVouchers(book, event);
  }
};

/** Vouchers about advances and stray money. */
const evolveClaimVouchers = (book: CashBook, event: CashBookEvent): void => {
  switch (event.type) {
    case 'AdvanceUsed':
    case 'AdvanceReturned': {
      const { voucher, advanceId: id, settlement, absentees } = event.data;
      // The advance itself is folded after its vouchers.
      const absent = absentees - mustHave(book.advances, id).absentees;
      const kind = event.type === 'AdvanceUsed' ? 'advanceUsed' : 'advanceReturned';
      const { placeId = '', ...posted }: typeof event.data & { placeId?: string } = event.data;
      const about = { placeId, claim: { id, settlement, absent } };
      book.vouchers.set(voucher, fresh(voucher, kind, { ...posted, ...about }));
      return;
    }
    case 'AdvanceToppedUp': {
      const { voucher, takenInAs: goodsNote, advanceId: id, settlement } = event.data;
      const kind = goodsNote === undefined ? 'advanceToppedUp' : 'goodsBought';
      const about = { goodsNote, claim: { id, settlement, absent: 0 } };
      book.vouchers.set(voucher, fresh(voucher, kind, { ...event.data, ...about }));
      return;
    }
    case 'GoodsBought': {
      const { voucher, takenInAs: goodsNote } = event.data;
      book.vouchers.set(voucher, fresh(voucher, 'goodsBought', { ...event.data, goodsNote }));
      return;
    }
    case 'AdvanceSpentOnGoods': {
      const { voucher, takenInAs: goodsNote, advanceId: id, settlement } = event.data;
      const about = { goodsNote, placeId: '', claim: { id, settlement, absent: 0 } };
      const posted = { ...event.data, ...about };
      book.vouchers.set(voucher, fresh(voucher, 'advanceSpentOnGoods', posted));
      return;
    }
    case 'StrayMoneyReceived': {
      const { voucher, itemId } = event.data;
      const claim = aboutItem(itemId);
      book.vouchers.set(voucher, fresh(voucher, 'strayReceived', { ...event.data, claim }));
      return;
    }
    case 'StrayMoneyIdentified': {
      const { voucher, itemId } = event.data;
      const about = { placeId: '', claim: aboutItem(itemId) };
      book.vouchers.set(voucher, fresh(voucher, 'strayIdentified', { ...event.data, ...about }));
      return;
    }
    default:
  }
};

const aboutItem = (id: string) => ({ id, settlement: 0, absent: 0 });

/** The line of the bank's statement may be entered again, as what it was. */
const forgetReference = ({ references }: CashBook, voided: string): void => {
  for (const [reference, voucher] of references)
    if (voucher === voided) references.delete(reference);
};

const adjust = (book: CashBook, data: VoucherAdjusted): void => {
  const { voucher, kind, adjusts, after, placeId = '', advance } = data;
  const before = mustHave(book.vouchers, adjusts);
  before.adjustedBy = voucher;
  const { goodsNote } = before;
  const whole = adjusted(before, data) ?? { amount: after };
  const claim = before.claim && advance ? absentAfter(book, before.claim, advance) : before.claim;
  const posted = { ...data, placeId, goodsNote, claim, ...whole };
  book.vouchers.set(voucher, fresh(voucher, kind, posted));
};

/** What the part of a settlement, put right, means for absentees. */
const absentAfter = (
  { advances }: CashBook,
  claim: VoucherClaim,
  { absentees }: AdvanceLeft,
): VoucherClaim => ({
  ...claim,
  absent: claim.absent + absentees - mustHave(advances, claim.id).absentees,
});

type Posted = Pick<Voucher, 'amount' | 'placeId' | 'occurredOn' | 'period'> & {
  readonly earmark?: string;
  readonly contributingUnitId?: string;
  readonly driveId?: string;
  readonly beneficiaryUnitId?: string;
  readonly goodsNote?: string;
  readonly original?: string;
  readonly buckets?: readonly BucketAmount[];
  readonly claim?: VoucherClaim | undefined;
};

/** One child's bucket, or one lot of a purchase, is put right; the others stay as they were. */
const adjusted = (
  { amount: whole, buckets }: Voucher,
  { before, after, earmark, goods }: VoucherAdjusted,
): Pick<Posted, 'amount' | 'buckets'> | undefined => {
  const amount = whole + after - before;
  if (goods) return { amount };
  const putRight = buckets?.map((one) =>
    one.bucket === earmark ? { ...one, amount: after } : one,
  );
  return putRight && { amount, buckets: putRight };
};

/** Only what the rules ask for again: a book may hold a whole campaign's vouchers in memory. */
const fresh = (number: string, kind: Voucher['kind'], posted: Posted): Voucher => ({
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
  claim: posted.claim,
  original: posted.original ?? number,
  adjustedBy: undefined,
  voided: false,
});
