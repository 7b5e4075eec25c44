import { randomUUID } from 'node:crypto';
import { BOOK, disbursement, gift, smallUnion, type SmallUnion } from './union.js';

let union: SmallUnion;
beforeAll(async () => {
  union = await smallUnion();
});
afterAll(() => union.close());

const donations = `${BOOK}/donations`;
const head = () => union.api.parts.store.head();

describe('a command sent again under its key', () => {
  it('has one effect and the same answer', async () => {
    const key = randomUUID();
    const first = await union.cashier.post(donations, gift(), { key });
    const before = await head();
    const second = await union.cashier.post(donations, gift(), { key });
    expect([first.status, second.status]).toEqual([201, 200]);
    expect(second.headers.get('idempotency-replayed')).toBe('true');
    expect(second.text).toBe(first.text);
    expect(await head()).toBe(before);
  });

  it('has one effect also when a hundred come at once', async () => {
    const key = randomUUID();
    const before = await union.api.parts.store.log.size();
    const replies = await Promise.all(
      Array.from({ length: 100 }, () => union.cashier.post(donations, gift(), { key })),
    );
    expect(new Set(replies.map(({ text }) => text)).size).toBe(1);
    expect(replies.filter(({ status }) => status === 201)).toHaveLength(1);
    expect(await union.api.parts.store.log.size()).toBe(before + 1);
  });

  it('has one effect also at another process, and after a restart', async () => {
    const key = randomUUID();
    const first = await union.cashier.post(donations, gift(), { key });
    const other = await union.another();
    const second = await union.cashier.at(other.address).post(donations, gift(), { key });
    expect([second.status, second.text]).toEqual([200, first.text]);
  });

  it('with another sum is refused', async () => {
    const key = randomUUID();
    await union.cashier.post(donations, gift(), { key });
    const { status, body } = await union.cashier.post(donations, gift({ amount: 1 }), { key });
    expect([status, body.code]).toEqual([422, 'KEY_REUSED']);
  });

  it('with another name is refused, and the first name stays', async () => {
    const key = randomUUID();
    const { body: first } = await union.cashier.post(donations, gift(), { key });
    const other = gift({ giver: { kind: 'named', name: 'Người khác' } });
    const { body } = await union.cashier.post(donations, other, { key });
    expect(body.code).toBe('KEY_REUSED');
    await union.viewsCaughtUp();
    const voucher = String(first.events?.[0]?.data.voucher);
    const { body: texts } = await union.auditor.get(`/vouchers/${voucher}/personal-data`);
    expect(texts.giverName).toBe('Nguyễn Thị Hà');
  });

  it('for another command is refused', async () => {
    const key = randomUUID();
    const request = disbursement('khoa1');
    await union.accountant.post(`${BOOK}/disbursement-requests`, request, { key });
    const { body } = await union.accountant.post(donations, gift(), { key });
    expect(body.code).toBe('KEY_REUSED');
  });

  it('is another command when another person sends it', async () => {
    const key = randomUUID();
    const one = await union.cashier.post(donations, gift(), { key });
    const two = await union.accountant.post(donations, gift(), { key });
    expect([one.status, two.status]).toEqual([201, 201]);
    expect(two.body.commandId).not.toBe(one.body.commandId);
  });
});

describe('a command that was refused', () => {
  it('frees its key for the corrected one, with corrected texts', async () => {
    const key = randomUUID();
    const wrong = gift({ occurredOn: '2026-11-23' });
    const { body } = await union.cashier.post(donations, wrong, { key });
    expect(body.code).toBe('DATE_IN_FUTURE');
    const right = gift({ giver: { kind: 'named', name: 'Nguyễn Thị Hạ' } });
    const { status } = await union.cashier.post(donations, right, { key });
    expect(status).toBe(201);
  });

  it('leaves nothing in the vault', async () => {
    const before = await sealedFields();
    await union.cashier.post(donations, gift({ occurredOn: '2026-11-23' }));
    expect(await sealedFields()).toBe(before);
  });

  const sealedFields = async (): Promise<number> => {
    const { Client } = (await import('pg')).default;
    const client = new Client({ connectionString: union.database.ownerUrl });
    await client.connect();
    const { rows } = await client.query<{ count: string }>(
      'select count(*) from vault.sealed_field',
    );
    await client.end();
    return Number(rows[0]?.count);
  };
});

describe('a command without a key', () => {
  it.each([undefined, '', 'abc', '123'])('is refused: %p', async (key) => {
    const { status, body } = await union.cashier.send(donations, {
      method: 'POST',
      headers: {
        'content-type': 'application/json',
        ...(key !== undefined && { 'idempotency-key': key }),
      },
      body: JSON.stringify(gift()),
    });
    expect([status, body.code]).toEqual([400, 'KEY_MISSING']);
  });
});
