import type { BucketAmount } from '#contracts';
import { GENERAL } from './movement.js';
import { takenFrom } from './sponsorship/buckets.js';
import type { PaymentRequest } from './state.js';

/** A request that may hold money back. */
type Meant = Exclude<PaymentRequest, { readonly kind: 'purposeChange' | 'goods' | 'writeOff' }>;

/** How much of what a request holds back is meant for what. */
export const meantFor = (request: Meant): readonly BucketAmount[] =>
  request.kind === 'childHandover'
    ? takenFrom(request.lines)
    : [{ bucket: request.earmark ?? GENERAL, amount: request.amount }];
