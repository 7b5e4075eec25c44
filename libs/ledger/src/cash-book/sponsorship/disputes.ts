import type { AnswerDispute, DisputeHandover } from '#contracts';
import { Refusal, type Context } from '../../decider.js';
import { mustHaveCome } from '../../must-have-come.js';
import type { CashBookEvent } from '../messages.js';
import type { CashBook } from '../state.js';
import type { ChildHandover } from './state.js';

/** A carer disputes what the book says; the year may be over and reported by then. */
export const disputeHandover = (
  command: DisputeHandover,
  book: CashBook,
  { actor, today }: Context,
): CashBookEvent[] => {
  const { unitId, fundId, year, ...dispute } = command;
  mustHaveCome(dispute.disputedOn, today);
  const { disputes } = handoverTo(book, dispute);
  if (disputes.has(dispute.childId)) throw new Refusal('DISPUTE_EXISTS');
  return [{ type: 'HandoverDisputed', data: { ...dispute, recordedBy: actor } }];
};

/** Answered by somebody who had no part in it. What was wrong is put right by a correction. */
export const answerDispute = (
  command: AnswerDispute,
  book: CashBook,
  { actor, today }: Context,
): CashBookEvent[] => {
  const { unitId, fundId, year, ...answer } = command;
  mustHaveCome(answer.answeredOn, today);
  const { disputes, tookPart } = handoverTo(book, answer);
  const recordedBy = disputes.get(answer.childId);
  if (recordedBy === undefined) throw new Refusal('DISPUTE_UNKNOWN');
  if (tookPart.includes(actor) || actor === recordedBy) throw new Refusal('INSPECTOR_TOOK_PART');
  const needsCorrection = answer.finding !== 'handedOver';
  return [{ type: 'DisputeAnswered', data: { ...answer, answeredBy: actor, needsCorrection } }];
};

const handoverTo = (
  { childMoney }: CashBook,
  { voucher, childId }: { readonly voucher: string; readonly childId: string },
): ChildHandover => {
  const handover = childMoney.handovers.get(voucher);
  if (!handover?.children.has(childId))
    throw new Refusal('HANDOVER_UNKNOWN_FOR_CHILD', { voucher, child: childId });
  return handover;
};
