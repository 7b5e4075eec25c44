import { formatMonths } from './month-spans.js';

describe('months on a statement', () => {
  it('that follow one another are one span, over New Year, too', () => {
    expect(formatMonths(['2025-11', '2025-12', '2026-01', '2026-03'])).toBe(
      '11/2025 – 01/2026, 03/2026',
    );
  });

  it('of a quarterly commitment stand each for itself', () => {
    expect(formatMonths(['2026-01', '2026-04'])).toBe('01/2026, 04/2026');
    expect(formatMonths([])).toBe('');
  });
});
