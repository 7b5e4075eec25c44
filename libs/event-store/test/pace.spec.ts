import { Pace } from '../src/writer/pace.js';

describe('the pace of a writer', () => {
  const paceAfter = async (decidingMs: number, writingMs: number): Promise<Pace> => {
    const clock = { ms: 0 };
    const pace = new Pace(() => clock.ms);
    for (let round = 0; round < 50; round++) pace.deciding(100, () => (clock.ms += decidingMs));
    await pace.writing(() => Promise.resolve((clock.ms += writingMs)));
    return pace;
  };

  it('splits a crowd while the store keeps up', async () => {
    const pace = await paceAfter(1, 3);
    expect(pace.isStoreSlowFor(200)).toBe(false);
  });

  it('sends all together when being durable takes far longer than deciding', async () => {
    const pace = await paceAfter(1, 20);
    expect(pace.isStoreSlowFor(200)).toBe(true);
    expect(pace.isStoreSlowFor(1000)).toBe(false);
  });

  it('remembers how long a write took that failed', async () => {
    const clock = { ms: 0 };
    const pace = new Pace(() => clock.ms);
    const failing = pace.writing(() => {
      clock.ms += 1000;
      return Promise.reject(new Error('cut'));
    });
    await expect(failing).rejects.toThrow('cut');
    expect(pace.isStoreSlowFor(100)).toBe(true);
  });
});
