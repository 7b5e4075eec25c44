import { RateLimit } from './rate-limit.js';

describe('a limit of two a minute', () => {
  let now: number;
  let limit: RateLimit;
  beforeEach(() => {
    now = 5000;
    limit = new RateLimit(2, () => now);
  });

  const ask = (name: string, times: number): number[] =>
    Array.from({ length: times }, () => limit.secondsToWait(name));

  it('hears two, and tells the third when to come back', () => {
    expect(ask('An', 3)).toEqual([0, 0, 60]);
  });

  it('counts everybody by themselves', () => {
    expect([...ask('An', 3), ...ask('Bình', 2)]).toEqual([0, 0, 60, 0, 0]);
  });

  it('counts on while nobody is heard, and does not put the end off', () => {
    ask('An', 2);
    now += 20_500;
    expect(ask('An', 2)).toEqual([40, 40]);
  });

  it('begins anew when the minute is over', () => {
    ask('An', 3);
    now += 60_000;
    expect(ask('An', 3)).toEqual([0, 0, 60]);
  });
});
