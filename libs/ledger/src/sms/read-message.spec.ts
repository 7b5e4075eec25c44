import { readMessage } from './read-message.js';

describe('what stands in a text message', () => {
  it.each([
    ['BC', { keyword: 'BC' }],
    [' bc ', { keyword: 'BC' }],
    ['CV 5', { keyword: 'CV', count: 5 }],
    ['cv5', { keyword: 'CV', count: 5 }],
    ['CV   100', { keyword: 'CV', count: 100 }],
    ['Tết', { keyword: 'TET' }],
    ['ĐỎ', { keyword: 'DO' }],
    ['CV 0', { keyword: 'CV', count: 0 }],
  ])('%p is read', (text, read) => {
    expect(readMessage(text)).toEqual(read);
  });

  it.each(['', '5', 'BC ung ho', 'CV -5', 'CV 1.5', 'CV 5 5', 'BC!', '\u202eBC', 'CV 1234567'])(
    '%p cannot be read',
    (text) => {
      expect(readMessage(text)).toEqual({});
    },
  );
});
