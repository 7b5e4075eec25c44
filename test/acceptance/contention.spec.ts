import { randomUUID } from 'node:crypto';
import type { EventStore } from '#event-store';
import { BOOK, gift, smallUnion, type SmallUnion } from './union.js';

const donations = `${BOOK}/donations`;

let union: SmallUnion;
beforeAll(async () => {
  union = await smallUnion();
});
afterAll(() => union.close());

/** Lets a rival in before every append of whoever uses this store. */
const letAhead = (store: EventStore, rival: () => Promise<unknown>): void => {
  const append = store.append.bind(store);
  store.append = async (appends) => {
    await rival();
    return append(appends);
  };
};

describe('a cashier whom others keep getting ahead of in the same book', () => {
  it('is told to wait, nothing is recorded, and the same key is taken when they have done', async () => {
    const store = await union.openStore();
    const beaten = union.cashier.at((await union.another({ store, deadlineMs: 0 })).address);
    let isOver = false;
    letAhead(store, async () => {
      if (!isOver) await union.cashier.must(donations, gift({ amount: 1000 }));
    });
    const before = await store.log.size();
    const key = randomUUID();

    const { status, body, headers } = await beaten.post(donations, gift(), { key });
    expect([status, body.code]).toEqual([409, 'BUSY']);
    expect(headers.get('retry-after')).toBe('1');
    expect(body.detail).toContain('gửi lại với cùng khóa');
    expect(body.detailEn).toContain('send again with the same key');
    // The rival's gift and nothing else.
    expect(await store.log.size()).toBe(before + 1);

    isOver = true;
    expect((await beaten.post(donations, gift(), { key })).status).toBe(201);
  });
});
