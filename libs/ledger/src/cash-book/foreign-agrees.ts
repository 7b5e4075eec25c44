import type { Currency, ForeignMoney } from '#contracts';
import { Refusal } from '../decider.js';

/** Currencies without a smaller unit; all others that we take have cents. */
const WHOLE: readonly Currency[] = ['JPY', 'KRW'];

const minorDigits = (currency: Currency): number => (WHOLE.includes(currency) ? 0 : 2);

/**
 * Đồng for a foreign amount, in whole numbers throughout and half a đồng rounded up: floats would
 * be wrong by a đồng now and then.
 */
export const inDong = ({ currency, amount, rate }: ForeignMoney): number => {
  const [whole = '0', fraction = ''] = rate.split('.');
  const scaled = BigInt(amount) * BigInt(whole + fraction);
  const scale = 10n ** BigInt(fraction.length + minorDigits(currency));
  return Number((2n * scaled + scale) / (2n * scale));
};

/** The slip's figures and the đồng in the books say the same. */
export const mustAgree = (foreign: ForeignMoney | undefined, amount: number): void => {
  if (!foreign) return;
  if (!/[1-9]/.test(foreign.rate)) throw new Refusal('RATE_ZERO');
  const expected = inDong(foreign);
  if (expected !== amount) throw new Refusal('FOREIGN_DOES_NOT_AGREE', { expected, amount });
};
