import { LookUpLimit } from './look-up-limit.js';

describe('a limit of two look-ups a minute', () => {
  let now: number;
  let limit: LookUpLimit;
  beforeEach(() => {
    now = 5000;
    limit = new LookUpLimit(2, () => now);
  });

  const ask = (address: string, times: number): number[] =>
    Array.from({ length: times }, () => limit.secondsToWait(address));

  it('answers two, and tells the third when to come back', () => {
    expect(ask('10.0.0.1', 3)).toEqual([0, 0, 60]);
  });

  it('counts every address by itself', () => {
    expect([...ask('10.0.0.1', 3), ...ask('10.0.0.2', 2)]).toEqual([0, 0, 60, 0, 0]);
  });

  it('does not put the end off for those who go on asking', () => {
    ask('10.0.0.1', 2);
    now += 20_500;
    expect(ask('10.0.0.1', 2)).toEqual([40, 40]);
  });

  it('begins anew when the minute is over', () => {
    ask('10.0.0.1', 3);
    now += 60_001;
    expect(ask('10.0.0.1', 3)).toEqual([0, 0, 60]);
  });
});
