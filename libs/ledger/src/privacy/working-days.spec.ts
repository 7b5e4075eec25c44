import { workingDayAfter } from './working-days.js';

describe('two working days', () => {
  it.each([
    ['a Monday', '2026-11-23', '2026-11-25'],
    ['a Thursday, over the weekend', '2026-11-26', '2026-11-30'],
    ['a Friday', '2026-11-27', '2026-12-01'],
    ['a Sunday', '2026-11-22', '2026-11-24'],
    ['the last day before Tết', '2026-02-13', '2026-02-24'],
    ['a day before two holidays and a weekend', '2026-04-29', '2026-05-05'],
    ['the last day of a year', '2025-12-31', '2026-01-05'],
    ['a holiday of a year that nobody has entered yet', '2031-09-01', '2031-09-04'],
  ])('after %s', (_, receivedOn, dueOn) => expect(workingDayAfter(receivedOn, 2)).toBe(dueOn));
});
