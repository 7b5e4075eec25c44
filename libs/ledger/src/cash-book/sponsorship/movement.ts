import type { BucketAmount, ChildHandoverPaid, FrontRepaid } from '#contracts';
import type { Movement } from '../movement.js';
import { dates, GENERAL } from '../movement-parts.js';
import { takenFrom } from './buckets.js';

/** What buckets lose, or get back. */
export const ofBuckets = (buckets: readonly BucketAmount[], sign: 1 | -1) =>
  buckets.map(({ bucket, amount }) => ({ earmark: bucket, delta: sign * amount }));

/** One payment, out of the buckets of those it was handed over to. */
export const handoverMovement = (data: ChildHandoverPaid): Movement => ({
  ...dates(data),
  kind: 'disbursement',
  amount: data.amount,
  places: [{ placeId: data.placeId, delta: -data.amount }],
  earmarks: ofBuckets(takenFrom(data.lines), -1),
  transit: 0,
});

/** The money stays where it is, and is shared again. */
export const repaymentMovement = (data: FrontRepaid): Movement => ({
  ...dates(data),
  kind: 'purposeChanged',
  amount: data.amount,
  places: [],
  earmarks: [
    { earmark: data.earmark, delta: -data.amount },
    { earmark: GENERAL, delta: data.amount },
  ],
  transit: 0,
});
