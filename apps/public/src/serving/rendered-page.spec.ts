import { encodingFor, isHeld } from './rendered-page.js';

describe('choosing how a page travels', () => {
  it.each([
    ['br', 'br'],
    ['gzip, deflate, br;q=0.9', 'br'],
    ['gzip', 'gzip'],
    ['GZIP;q=0.5', 'gzip'],
    ['br;q=0, gzip', 'gzip'],
    ['br; q=0.000, gzip;q=0', 'identity'],
    ['zstd', 'identity'],
    ['', 'identity'],
    [undefined, 'identity'],
  ] as const)('to a reader that accepts %p as %s', (accepted, encoding) => {
    expect(encodingFor(accepted)).toBe(encoding);
  });

  it.each([
    ['"a"', true],
    ['W/"a"', true],
    ['"b", "a"', true],
    ['*', true],
    ['"b"', false],
    ['a', false],
    [undefined, false],
  ])('knows whether a reader that says %p holds page "a"', (ifNoneMatch, held) => {
    expect(isHeld(ifNoneMatch, 'a')).toBe(held);
  });
});
