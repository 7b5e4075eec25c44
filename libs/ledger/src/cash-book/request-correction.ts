import type { RequestCorrection } from '#contracts';
import { Refusal, type Context, type References } from '../decider.js';
import { correctableVoucher } from './correction.js';
import type { CashBookEvent } from './messages.js';
import { mustBeNewRequest, mustBeOpen } from './preconditions.js';
import type { CashBook } from './state.js';

/** A voucher is wrong: its maker or a colleague asks to put it right, and a signer decides. */
export const requestCorrection = (
  command: RequestCorrection,
  book: CashBook,
  _references: References,
  context: Context,
): CashBookEvent[] => {
  const { requestId, correction, voucher, validUntil, reason } = command;
  const { correctedAmount, bucket, lotId } = command;
  mustBeOpen(book, command);
  mustBeNewRequest(book, command, context);
  correctableVoucher(book, command);
  for (const [request, { status, ...other }] of book.requests)
    if (other.kind === 'correction' && other.voucher === voucher && status === 'waiting')
      if (context.today <= other.validUntil)
        throw new Refusal('CORRECTION_PENDING', { voucher, request });
  const part = { correctedAmount, bucket, lotId };
  const what = { requestId, correction, voucher, ...part, validUntil, reason };
  const asked = { requestedBy: context.actor, requestedOn: context.today };
  return [{ type: 'CorrectionRequested', data: { ...what, ...asked } }];
};
