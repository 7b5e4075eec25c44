/**
 * Why money is on its way: sent from one book and not yet in the other; approved and not yet paid;
 * from text messages, allotted to the fund and not yet in its bank.
 */
export type PendingKind = 'remitted' | 'approved' | 'messages';

/** Money of a fund on its way, told beside its figures and added to none. */
export interface Pending {
  readonly kind: PendingKind;
  readonly count: number;
  readonly amount: number;
}
