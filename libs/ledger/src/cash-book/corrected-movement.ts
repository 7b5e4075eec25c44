import type { CorrectableKind } from '#contracts';
import { directionOf } from './correctable-kind.js';
import type { CashBookEvent } from './messages.js';
import type { Movement } from './movement.js';
import { GENERAL, nowhere, owed, single, STRAY, type EntryDates } from './movement-parts.js';
import { ofBuckets } from './sponsorship/movement.js';

type Correction = Extract<
  CashBookEvent,
  { readonly type: 'VoucherAdjusted' | 'VoucherVoided' | 'ReferredAdjustmentPosted' }
>;

/** The difference, in the direction of what is put right; all of it when it is voided. */
export const corrected = ({ type, data }: Correction): Movement => {
  if (type !== 'VoucherVoided')
    return { ...movedBy(data.kind, data, data.after - data.before), correction: 'adjust' };
  const voided = { ...movedBy(data.kind, data, -data.amount), correction: 'void' as const };
  return data.buckets ? { ...voided, earmarks: ofBuckets(data.buckets, 1) } : voided;
};

interface Corrected extends EntryDates {
  readonly placeId?: string;
  readonly earmark?: string;
}

/** What a voucher of the kind would move if it said so much. */
const movedBy = (kind: CorrectableKind, data: Corrected, amount: number): Movement => {
  const { placeId = '', earmark = GENERAL } = data;
  const inPlace = { ...data, placeId };
  switch (kind) {
    case 'advanceUsed':
      return { ...nowhere(kind, data, amount), ...owed('advance', -amount) };
    case 'advanceReturned':
      return { ...single(kind, inPlace, amount, 1), ...owed('advance', -amount) };
    case 'advanceSpentOnGoods':
      return {
        ...nowhere(kind, data, amount),
        owed: [
          { by: 'advance', delta: -amount },
          { by: 'goods', delta: amount },
        ],
      };
    case 'goodsBought':
      return { ...single(kind, inPlace, amount, -1), ...owed('goods', amount) };
    case 'strayReceived':
      return single(kind, { ...inPlace, earmark: STRAY }, amount, 1);
    case 'strayIdentified':
      return {
        ...nowhere(kind, data, amount),
        earmarks: [
          { earmark: STRAY, delta: -amount },
          { earmark, delta: amount },
        ],
      };
    default:
      return single(kind, inPlace, amount, directionOf(kind));
  }
};
