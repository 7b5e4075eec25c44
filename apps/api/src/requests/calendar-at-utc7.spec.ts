import { dayAtUtc7 } from './calendar-at-utc7.js';

describe('the day in Vietnam', () => {
  it.each([
    ['2026-11-21T16:59:59.999Z', '2026-11-21'],
    ['2026-11-21T17:00:00.000Z', '2026-11-22'],
    ['2026-11-21T16:59:59.999Z', '2026-11-21'],
    ['2026-12-31T17:00:00.000Z', '2027-01-01'],
    ['1969-12-31T16:59:59.999Z', '1969-12-31'],
  ])('at %s is %s, whatever was asked before', (instant, day) => {
    expect(dayAtUtc7(new Date(instant))).toBe(day);
  });
});
