import type { CorrectableKind, ReferableKind } from '#contracts';

/** Whether a voucher of the kind brings money in, or takes it out. */
const DIRECTIONS: Readonly<Record<CorrectableKind, 1 | -1>> = {
  donation: 1,
  disbursement: -1,
  interest: 1,
  bankFee: -1,
  advanceUsed: -1,
  advanceReturned: 1,
  advanceToppedUp: -1,
  advanceSpentOnGoods: -1,
  goodsBought: -1,
  strayReceived: 1,
  strayIdentified: 1,
};

export const isReferableKind = (kind: string): kind is ReferableKind =>
  (REFERABLE as readonly string[]).includes(kind);

const REFERABLE = [
  'donation',
  'disbursement',
  'interest',
  'bankFee',
] as const satisfies readonly ReferableKind[];

export const isCorrectableKind = (kind: string): kind is CorrectableKind =>
  Object.hasOwn(DIRECTIONS, kind);

export const directionOf = (kind: CorrectableKind): 1 | -1 => DIRECTIONS[kind];

/** What leaves the book when such a voucher is to say `after` instead; below zero where it comes in. */
export const outflowOf = (kind: CorrectableKind, before: number, after: number): number =>
  directionOf(kind) * (before - after);
