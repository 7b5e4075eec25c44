import { directionOf } from '../cash-book/correctable-kind.js';
import type { BookKey, VoucherAdjusted, VoucherVoided, CorrectableKind } from '#contracts';
import type { CashBookEvent } from '../cash-book/messages.js';
import { isBucket, partsOfBucket } from '../sponsorship/bucket.js';
import type { Changes } from './changes.js';
import type { ChildMoneyRow } from './rows-of-children.js';
import type { ViewEvent } from './view-event.js';

type Part = Pick<ChildMoneyRow, 'kind' | 'voucher' | 'occurredOn' | 'bucket' | 'amount'> &
  Partial<ChildMoneyRow>;

/** What came into children's buckets and left them, and what of it is disputed. */
export const foldChildMoney = (
  changes: Changes,
  recorded: ViewEvent<CashBookEvent>,
  { unitId, fundId, year }: BookKey,
): void => {
  const { number: position, eventId, recordedAt, actor } = recorded;
  partsOf(recorded.event).forEach((part, line) => {
    const childId = partsOfBucket(part.bucket)?.childId ?? '';
    const envelope = { position, line, eventId, recordedAt, actor, unitId, fundId, year };
    changes.insert('childMoney', { ...NOTHING, ...envelope, childId, ...part });
  });
  foldDisputes(changes, recorded, { unitId, fundId, year });
};

/** All columns are named, so that every row has one shape. */
const NOTHING = {
  original: undefined,
  commitmentId: undefined,
  monthsFrom: undefined,
  monthsTo: undefined,
  receivedBy: undefined,
  mark: undefined,
  because: undefined,
  evidence: undefined,
};

const partsOf = (event: CashBookEvent): Part[] => {
  switch (event.type) {
    case 'DonationRecorded': {
      const { voucher, occurredOn, earmark, amount, forChild } = event.data;
      if (!forChild || !isBucket(earmark)) return [];
      const { childId, commitmentId, months } = forChild;
      const named = { monthsFrom: months?.from, monthsTo: months?.to };
      const what = { childId, commitmentId, ...named };
      return [{ kind: 'received', voucher, occurredOn, bucket: earmark, amount, ...what }];
    }
    case 'ChildHandoverPaid': {
      const { voucher, occurredOn, lines, evidence } = event.data;
      return lines.map(({ childId, commitmentId, bucket, amount, months, by, mark, because }) => ({
        ...{ kind: 'handedOver' as const, voucher, occurredOn, bucket, amount: -amount, childId },
        ...{ commitmentId, monthsFrom: months?.from, monthsTo: months?.to },
        ...{ receivedBy: by, mark, because, evidence: evidence?.sha256 },
      }));
    }
    case 'PurposeChanged': {
      const { voucher, occurredOn, amount, fromEarmark, toEarmark, fronts } = event.data;
      const moved = { voucher, occurredOn };
      const into = fronts ? 'fronted' : fromEarmark === undefined ? 'allotted' : 'redirected';
      return [
        ...(isBucket(fromEarmark)
          ? [{ ...moved, kind: 'redirected' as const, bucket: fromEarmark, amount: -amount }]
          : []),
        ...(isBucket(toEarmark)
          ? [{ ...moved, kind: into as Part['kind'], bucket: toEarmark, amount }]
          : []),
      ];
    }
    case 'FrontRepaid': {
      const { voucher, occurredOn, earmark: bucket, amount, childId } = event.data;
      return [{ kind: 'frontRepaid', voucher, occurredOn, bucket, amount: -amount, childId }];
    }
    case 'VoucherAdjusted':
    case 'ReferredAdjustmentPosted':
      return adjusted(event.data);
    case 'VoucherVoided':
      return voided(event.data);
    default:
      return [];
  }
};

const corrects = (kind: CorrectableKind) =>
  directionOf(kind) === 1
    ? ({ kind: 'receivedCorrected', sign: 1 } as const)
    : ({ kind: 'handoverCorrected', sign: -1 } as const);

type Adjusted = Pick<
  VoucherAdjusted,
  'voucher' | 'occurredOn' | 'original' | 'kind' | 'before' | 'after' | 'earmark'
>;

const adjusted = ({ voucher, occurredOn, original, earmark, ...data }: Adjusted): Part[] => {
  if (!isBucket(earmark)) return [];
  const { kind, sign } = corrects(data.kind);
  const amount = sign * (data.after - data.before);
  return [{ kind, voucher, occurredOn, original, bucket: earmark, amount }];
};

const voided = ({ voucher, occurredOn, earmark, buckets, ...data }: VoucherVoided): Part[] => {
  const { kind, sign } = corrects(data.kind);
  const parts = buckets ?? (isBucket(earmark) ? [{ bucket: earmark, amount: data.amount }] : []);
  return parts.map(({ bucket, amount }) => ({
    ...{ kind, voucher, occurredOn, original: voucher, bucket, amount: -sign * amount },
  }));
};

const foldDisputes = (
  changes: Changes,
  { event, eventId, number: position }: ViewEvent<CashBookEvent>,
  book: BookKey,
): void => {
  if (event.type === 'HandoverDisputed') {
    const { voucher, childId, disputedOn, recordedBy } = event.data;
    const dispute = { voucher, childId, disputedOn, recordedBy, isOpen: true };
    changes.patch('handoverDispute', { ...book, ...dispute, eventId, position });
  }
  if (event.type === 'DisputeAnswered') {
    const { voucher, childId, answeredOn, answeredBy, finding } = event.data;
    const answer = { answeredOn, answeredBy, finding, isOpen: false };
    changes.patch('handoverDispute', { ...book, voucher, childId, ...answer });
  }
};
