import { HeadWatch } from './head-watch.js';

/** A reader whose answers come when the test says so. */
function heldReader() {
  const waiting: { resolve: (head: number) => void; reject: (error: Error) => void }[] = [];
  const read = () => new Promise<number>((resolve, reject) => waiting.push({ resolve, reject }));
  return { waiting, watch: new HeadWatch(read) };
}

const turn = () => new Promise((resolve) => setImmediate(resolve));

describe('asking where the book stands', () => {
  it('never answers with what was read before the question came', async () => {
    const { waiting, watch } = heldReader();
    const early = watch.current();
    const late = watch.current();
    waiting[0]?.resolve(1);
    expect(await early).toBe(1);
    await turn();
    waiting[1]?.resolve(2);
    expect(await late).toBe(2);
  });

  it('costs a crowd two questions, not one each', async () => {
    const { waiting, watch } = heldReader();
    const crowd = Array.from({ length: 100 }, () => watch.current());
    expect(waiting.length).toBe(1);
    waiting[0]?.resolve(1);
    await turn();
    expect(waiting.length).toBe(2);
    waiting[1]?.resolve(2);
    expect(new Set(await Promise.all(crowd))).toEqual(new Set([1, 2]));
  });

  it('asks again after a question that failed', async () => {
    const { waiting, watch } = heldReader();
    const [first, second] = [watch.current(), watch.current()];
    waiting[0]?.reject(new Error('the connection broke'));
    await expect(first).rejects.toThrow('the connection broke');
    await turn();
    waiting[1]?.resolve(3);
    expect(await second).toBe(3);
    const third = watch.current();
    waiting[2]?.resolve(4);
    expect(await third).toBe(4);
  });
});
