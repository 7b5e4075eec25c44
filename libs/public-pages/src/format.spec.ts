import fc from 'fast-check';
import {
  formatDate,
  formatMinute,
  formatMoney,
  formatMonth,
  formatNumber,
  formatShare,
  formatShort,
  formatSignedMoney,
} from './format.js';

const words = { billion: 'tỷ', million: 'tr', thousand: 'nghìn' };

describe('how figures are written', () => {
  it.each([
    [0, '0'],
    [999, '999'],
    [1_000, '1.000'],
    [1_234_567, '1.234.567'],
    [-5_000_000, '−5.000.000'],
    [Number.MAX_SAFE_INTEGER, '9.007.199.254.740.991'],
  ])('%p is %s', (value, text) => {
    expect(formatNumber(value)).toBe(text);
  });

  it('any amount can be read back to the same đồng', () => {
    fc.assert(
      fc.property(fc.maxSafeInteger(), (amount) => {
        const digits = formatMoney(amount)
          .replace(/[.\u00a0₫]/g, '')
          .replace('−', '-');
        expect(Number(digits)).toBe(amount);
      }),
    );
  });

  it('keeps an amount and its sign together on one line', () => {
    expect(formatMoney(1_234_567)).toBe('1.234.567\u00a0₫');
    expect(formatSignedMoney(500_000)).toBe('+500.000\u00a0₫');
    expect(formatSignedMoney(-500_000)).toBe('−500.000\u00a0₫');
    expect(formatSignedMoney(0)).toBe('0\u00a0₫');
  });

  it.each([0.5, Number.NaN, Number.POSITIVE_INFINITY, 2 ** 53])(
    'refuses %p, which is no number of đồng',
    (amount) => {
      expect(() => formatMoney(amount)).toThrow('not a whole safe number');
    },
  );

  it('writes days, months and minutes the Vietnamese way', () => {
    expect(formatDate('2026-11-22')).toBe('22/11/2026');
    expect(formatMonth('2026-01')).toBe('01/2026');
    expect(formatMinute('2026-11-22T09:41')).toBe('22/11/2026, 09:41');
  });

  it.each([
    [10_000, '100%'],
    [6_250, '62,5%'],
    [3_333, '33,33%'],
    [5, '0,05%'],
    [0, '0%'],
  ])('%i ten-thousandths are %s', (share, text) => {
    expect(formatShare(share)).toBe(text);
  });

  it.each([
    [1_625_000_000, '1,63\u00a0tỷ'],
    [10_000_000_000, '10\u00a0tỷ'],
    [500_000_000, '500\u00a0tr'],
    [-2_500_000, '−2,5\u00a0tr'],
    [50_000, '50\u00a0nghìn'],
    [900, '900'],
  ])('on an axis %i is %s', (amount, text) => {
    expect(formatShort(amount, words)).toBe(text);
  });
});
