import { randomUUID } from 'node:crypto';
import { type Append, type AppendOutcome, PostgresEventStore } from '#event-store';
import { BOOK, gift, smallUnion, type SmallUnion } from './union.js';

const donations = `${BOOK}/donations`;

let union: SmallUnion;
beforeAll(async () => {
  union = await smallUnion();
});
afterAll(() => union.close());

/** A store whose user is always a moment too late, for as long as there is a rival. */
class BeatenStore extends PostgresEventStore {
  rival: (() => Promise<unknown>) | undefined;

  override async append(appends: readonly Append[]): Promise<AppendOutcome[]> {
    await this.rival?.();
    return super.append(appends);
  }
}

describe('a cashier whom others keep getting ahead of in the same book', () => {
  it('is told to wait, nothing is recorded, and the same key is taken when they have done', async () => {
    const store = new BeatenStore({ url: union.database.urlFor('writer') });
    const beaten = union.cashier.at((await union.another({ store, deadlineMs: 0 })).address);
    store.rival = () => union.cashier.must(donations, gift({ amount: 1000 }));
    const before = Number(await store.head());
    const key = randomUUID();

    const { status, body, headers } = await beaten.post(donations, gift(), { key });
    expect([status, body.code]).toEqual([409, 'BUSY']);
    expect(headers.get('retry-after')).toBe('1');
    expect(body.detail).toContain('gửi lại với cùng khóa');
    expect(body.detailEn).toContain('send again with the same key');
    // The rival's gift and nothing else.
    expect(Number(await store.head())).toBe(before + 1);

    store.rival = undefined;
    expect((await beaten.post(donations, gift(), { key })).status).toBe(201);
  });
});
