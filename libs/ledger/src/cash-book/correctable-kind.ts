import { CORRECTABLE_KINDS, type CorrectableKind } from '#contracts';

export const isCorrectableKind = (kind: string): kind is CorrectableKind =>
  (CORRECTABLE_KINDS as readonly string[]).includes(kind);

/** Whether a voucher of the kind brings money in, or takes it out. */
export const directionOf = (kind: CorrectableKind): 1 | -1 =>
  kind === 'donation' || kind === 'interest' ? 1 : -1;

/** What leaves the book when such a voucher is to say `after` instead; below zero where it comes in. */
export const outflowOf = (kind: CorrectableKind, before: number, after: number): number =>
  directionOf(kind) * (before - after);
