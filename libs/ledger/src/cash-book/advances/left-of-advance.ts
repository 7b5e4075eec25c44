import type { AdvanceLeft } from '#contracts';
import { Refusal } from '../../decider.js';
import type { Correcting } from '../claims/left-of-claim.js';
import { mustHave } from '../must-have.js';
import type { CashBook, Voucher } from '../state.js';
import type { Advance } from './state.js';

/**
 * What was used less, or came back less, is in the holder's hands again; more of it has to be there
 * still. What absentees did not take never exceeds what is there, and never falls below nothing.
 * @throws Refusal ADVANCE_BELOW_SETTLED, ABSENTEES_SETTLED_SINCE
 */
export const leftOfAdvance = (
  { advances }: CashBook,
  voucher: Voucher,
  correcting: Correcting,
): AdvanceLeft => {
  const { id: advanceId = '', settlement = 1 } = voucher.claim ?? {};
  const advance = mustHave(advances, advanceId);
  const outstanding = advance.outstanding - correcting.change;
  if (outstanding < 0)
    throw new Refusal('ADVANCE_BELOW_SETTLED', {
      advance: advanceId,
      outstanding: advance.outstanding,
    });
  const absentees = absenteesAfter(advance, voucher, { ...correcting, outstanding });
  if (absentees < 0 || absentees > outstanding)
    throw new Refusal('ABSENTEES_SETTLED_SINCE', { advance: advanceId });
  return { advanceId, settlement, outstanding, absentees };
};

const absenteesAfter = (
  { absentees }: Advance,
  { kind, claim }: Voucher,
  { change, isVoid, outstanding }: Correcting & { readonly outstanding: number },
): number => {
  const absent = claim?.absent ?? 0;
  if (isVoid) return absentees - absent;
  if (kind === 'advanceReturned')
    return change > 0
      ? Math.min(absentees, outstanding)
      : absentees + Math.min(-change, Math.max(0, -absent));
  // Handed to absentees, so that their part changes with it.
  return absent < 0 ? absentees - change : absentees;
};
