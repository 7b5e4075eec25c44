import { randomUUID } from 'node:crypto';
import type { BookKey } from '#contracts';
import { HOUSES, twoApis, type TwoApis } from './two-apis.js';

const TIMES = 100;

describe.each(HOUSES)('with the ledger %s', (house) => {
  let two: TwoApis;
  let book: BookKey;
  beforeAll(async () => {
    two = await twoApis({ house, clients: 1, opening: 0 });
    [book] = two.union.books as [BookKey];
  });
  afterAll(() => two.close());

  const gift = (amount = 200_000) => ({
    occurredOn: two.union.today,
    amount,
    placeId: 'ket',
    contributingUnitId: book.unitId,
    giver: { kind: 'named', name: 'Nguyễn Thị Hà' },
  });

  const post = async (process: 0 | 1, key: string, body: object) => {
    const { unitId, fundId, year } = book;
    const address = `${two.processes[process].address}/api/books/${unitId}/${fundId}/${year}`;
    const response = await fetch(`${address}/donations`, {
      method: 'POST',
      headers: {
        authorization: `Bearer ${two.union.staffs[0]?.cashier ?? ''}`,
        'content-type': 'application/json',
        'idempotency-key': key,
      },
      body: JSON.stringify(body),
    });
    return { status: response.status, text: await response.text() };
  };

  it('a hundred tries of one donation at once, at two processes, are one donation', async () => {
    const key = randomUUID();
    const tries = Array.from({ length: TIMES }, (_, index) => post(index % 2 ? 1 : 0, key, gift()));
    const replies = await Promise.all(tries);

    expect(replies.filter(({ status }) => status === 201)).toHaveLength(1);
    expect(replies.filter(({ status }) => status === 200)).toHaveLength(TIMES - 1);
    expect(new Set(replies.map(({ text }) => text)).size).toBe(1);
    await two.ledger.readOn();
    expect(two.ledger.byKey.get(key)).toHaveLength(1);
  });

  it('its answer outlives the process that gave it', async () => {
    const key = randomUUID();
    const first = await post(0, key, gift());
    await two.processes[0].kill();
    await two.processes[0].start();
    expect(await post(0, key, gift())).toEqual({ status: 200, text: first.text });
  });

  it('another donation under its key is refused at either process', async () => {
    const key = randomUUID();
    await post(0, key, gift());
    for (const process of [0, 1] as const) {
      const { status, text } = await post(process, key, gift(300_000));
      expect([status, JSON.parse(text)]).toMatchObject([422, { code: 'KEY_REUSED' }]);
    }
    await two.ledger.readOn();
    expect(two.ledger.byKey.get(key)).toHaveLength(1);
  });
});
