import fc from 'fast-check';
import { amountInWords } from './amount-in-words.js';

describe('an amount in Vietnamese words', () => {
  it.each([
    [0, 'Không đồng chẵn'],
    [5, 'Năm đồng chẵn'],
    [10, 'Mười đồng chẵn'],
    [15, 'Mười lăm đồng chẵn'],
    [21, 'Hai mươi mốt đồng chẵn'],
    [24, 'Hai mươi bốn đồng chẵn'],
    [55, 'Năm mươi lăm đồng chẵn'],
    [101, 'Một trăm linh một đồng chẵn'],
    [110, 'Một trăm mười đồng chẵn'],
    [1_005, 'Một nghìn không trăm linh năm đồng chẵn'],
    [2_021, 'Hai nghìn không trăm hai mươi mốt đồng chẵn'],
    [500_000, 'Năm trăm nghìn đồng chẵn'],
    [1_000_005, 'Một triệu không trăm linh năm đồng chẵn'],
    [1_521_000, 'Một triệu năm trăm hai mươi mốt nghìn đồng chẵn'],
    [5_000_000, 'Năm triệu đồng chẵn'],
    [5_021_000, 'Năm triệu không trăm hai mươi mốt nghìn đồng chẵn'],
    [1_005_000_021, 'Một tỷ không trăm linh năm triệu không trăm hai mươi mốt đồng chẵn'],
    [10_000_000_000_000, 'Mười nghìn tỷ đồng chẵn'],
  ])('%d is “%s”', (amount, words) => {
    expect(amountInWords(amount)).toBe(words);
  });

  it('is spelled differently for different amounts', () => {
    const amount = fc.integer({ min: 0, max: 10 ** 13 });
    fc.assert(
      fc.property(amount, amount, (one, other) => {
        fc.pre(one !== other);
        expect(amountInWords(one)).not.toBe(amountInWords(other));
      }),
    );
  });

  it('has no words for a part of a đồng, nor for less than nothing', () => {
    expect(() => amountInWords(1.5)).toThrow('no whole amount');
    expect(() => amountInWords(-1)).toThrow('no whole amount');
  });
});
