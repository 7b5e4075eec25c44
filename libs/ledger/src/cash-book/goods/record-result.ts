import type { RecordResult } from '#contracts';
import { Refusal, type Context, type References } from '../../decider.js';
import { mustHaveCome } from '../../must-have-come.js';
import { mustBeUnitOn } from '../../organisation/preconditions.js';
import type { CashBookEvent } from '../messages.js';
import { organisationIn } from '../references.js';
import type { CashBook, Voucher } from '../state.js';
import { voucherNamed } from '../voucher-named.js';

/**
 * What a payment has become. A house is finished months after it was paid for, so that results are
 * told of a book that has been carried forward, too: they move nothing in it.
 */
export const recordResult = (
  command: RecordResult,
  book: CashBook,
  references: References,
  context: Context,
): CashBookEvent[] => {
  const { unitId, fundId, year, ...result } = command;
  const { resultId, voucher, completedOn } = result;
  if (book.status === 'unopened') throw new Refusal('BOOK_NOT_OPEN');
  if (book.goods.results.has(resultId)) throw new Refusal('RESULT_EXISTS', { result: resultId });
  const payment = paymentIn(book, voucher);
  mustHaveCome(completedOn, context.today);
  const { beneficiaryUnitId = payment.beneficiaryUnitId ?? unitId } = result;
  if (result.beneficiaryUnitId !== undefined)
    mustBeUnitOn(organisationIn(references), beneficiaryUnitId, completedOn);
  const told = { beneficiaryUnitId, recordedBy: context.actor };
  return [{ type: 'ResultRecorded', data: { ...result, ...told } }];
};

const paymentIn = (book: CashBook, number: string): Voucher => {
  const voucher = voucherNamed(book, number);
  if (voucher?.kind !== 'disbursement')
    throw new Refusal('RESULT_NEEDS_PAYMENT', { voucher: number });
  if (voucher.voided) throw new Refusal('VOUCHER_VOIDED', { voucher: number });
  return voucher;
};
