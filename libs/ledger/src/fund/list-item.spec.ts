import { specify } from '../given.js';
import { blanketListed, opened, riceListed, tetBundle, tetBundleDefined } from './examples.js';
import { fund } from './fund.js';

const { given } = specify(fund);
const list = { type: 'ListItem' as const, data: blanketListed.data };
const define = { type: 'DefineBundle' as const, data: tetBundle };

describe('the list of goods of a fund', () => {
  it('takes an item with its public name and its measure', () =>
    given(opened).when(list).then(blanketListed));

  it('never lists an id twice, because quantities are added up by it', () =>
    given(opened, blanketListed).when(list).thenRefused('ITEM_EXISTS', { item: 'chan' }));

  it('belongs to a fund', () => given().when(list).thenRefused('FUND_UNKNOWN', { fund: 'xbg' }));
});

describe('a bundle (suất quà)', () => {
  it('is an envelope of money and goods with it', () =>
    given(opened, blanketListed, riceListed).when(define).then(tetBundleDefined));

  it('consists of items on the list', () =>
    given(opened, blanketListed).when(define).thenRefused('ITEM_UNKNOWN', { item: 'gao' }));

  it('names each item once', () =>
    given(opened, blanketListed)
      .when({
        ...define,
        data: {
          ...tetBundle,
          parts: [
            { itemId: 'chan', quantity: 1 },
            { itemId: 'chan', quantity: 2 },
          ],
        },
      })
      .thenRefused('BUNDLE_PART_REPEATED', { item: 'chan' }));

  it('is defined once; another one gets another id', () =>
    given(opened, blanketListed, riceListed, tetBundleDefined)
      .when(define)
      .thenRefused('BUNDLE_EXISTS', { bundle: 'quatet' }));
});
