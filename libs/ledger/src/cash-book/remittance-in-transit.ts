import { Refusal } from '../decider.js';
import type { CashBook, Remittance } from './state.js';

interface Decision {
  readonly remittanceId: string;
  readonly toUnitId: string;
  /** The day on which the receiver took it or sent it back. */
  readonly on: string;
  readonly today: string;
}

/** A remittance that its receiver has yet to decide on; it is decided once. */
export const remittanceInTransit = (book: CashBook, decision: Decision): Remittance => {
  const { remittanceId, toUnitId, on, today } = decision;
  const remittance = book.remittances.get(remittanceId);
  if (remittance?.toUnitId !== toUnitId)
    throw new Refusal('REMITTANCE_UNKNOWN', { remittance: remittanceId });
  if (remittance.settled) throw new Refusal('REMITTANCE_SETTLED', { remittance: remittanceId });
  if (on > today) throw new Refusal('DATE_IN_FUTURE', { date: on });
  if (on < remittance.sentOn)
    throw new Refusal('DATE_BEFORE_SENT', { date: on, sent: remittance.sentOn });
  return remittance;
};

/** In the sender's book a decision of the next year still belongs to the last day of this one. */
export const withinYear = (date: string, year: number): string => {
  const last = `${String(year)}-12-31`;
  return date > last ? last : date;
};
