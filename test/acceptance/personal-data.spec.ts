import { BOOK, disbursement, gift, newPerson, smallUnion, type SmallUnion } from './union.js';
import { readEnvelope } from '#event-store';

let union: SmallUnion;
beforeAll(async () => {
  union = await smallUnion();
});
afterAll(() => union.close());

/** Words that occur nowhere else, in each field that is somebody's. */
const SECRETS = {
  name: 'Tên bí mật Alpha',
  phone: '0912000111',
  address: 'Ngõ Bravo 7',
  member: 'Hội viên Charlie',
  content: 'Nội dung Delta',
  payee: 'Người nhận Echo',
  reason: 'Lý do Foxtrot',
  staff: 'Cán bộ Golf',
} as const;

const recordAll = async (): Promise<string> => {
  const { cashier, accountant, accountHolder, administrator } = union;
  const { name, phone, address, content, payee, reason, staff } = SECRETS;
  const members = [{ name: SECRETS.member, amount: 500_000 }];
  const giver = { kind: 'collective', name, phone, address, members };
  const [fact] = await cashier.must(`${BOOK}/donations`, gift({ giver, content }));
  await accountant.must(`${BOOK}/disbursement-requests`, disbursement('chi', { payee, content }));
  await accountHolder.must(`${BOOK}/requests/chi/rejection`, { reason });
  await administrator.must('/persons', { personId: STAFF, name: staff });
  await cashier.post(`${BOOK}/donations`, gift({ giver: { kind: 'named', name, phone: 7 } }));
  await cashier.get(`/units?search=${encodeURIComponent(name)}`);
  await union.viewsCaughtUp();
  return String(fact?.data.voucher);
};

const STAFF = '7b0c5a0e-53a4-4d0f-9a51-0f3c8f5f3b01';

describe('names, phones, addresses and free text', () => {
  let voucher: string;
  beforeAll(async () => {
    voucher = await recordAll();
  });

  it('never enter the log', async () => {
    const events: string[] = [];
    for await (const page of union.api.parts.store.readAll())
      events.push(...page.map(({ bytes }) => JSON.stringify(readEnvelope(bytes))));
    expect(events.length).toBeGreaterThan(20);
    for (const secret of Object.values(SECRETS)) expect(events.join('\n')).not.toContain(secret);
  });

  it('never enter the views', async () => {
    const { rows } = await union.api.parts.tokens.query<{ table: string }>(
      `select format('%I.%I', schemaname, tablename) as table from pg_tables
        where schemaname in ('views', 'published', 'follow_up', 'ledger')`,
    );
    expect(rows.length).toBeGreaterThan(20);
    const { Client } = (await import('pg')).default;
    const owner = new Client({ connectionString: union.database.ownerUrl });
    await owner.connect();
    for (const { table } of rows) {
      const all = await owner.query(`select t::text from ${table} t`);
      for (const secret of Object.values(SECRETS))
        expect(JSON.stringify(all.rows)).not.toContain(secret);
    }
    await owner.end();
  });

  it('never enter a line of the log file, and neither does a token or a search', () => {
    const lines = union.log.join('\n');
    expect(lines).toContain('/api/books/:unitId/:fundId/:year/donations');
    for (const secret of [...Object.values(SECRETS), union.cashier.secret, 'svk_', 'Alpha'])
      expect(lines).not.toContain(secret);
  });

  it('never come back in an answer that was not asked for them', async () => {
    const { text } = await union.auditor.get(`/vouchers/${voucher}`);
    for (const secret of Object.values(SECRETS)) expect(text).not.toContain(secret);
  });

  it('are read in clear by those who may, and each reading is recorded', async () => {
    const reply = await union.auditor.get(`/vouchers/${voucher}/personal-data`);
    expect(reply.body).toEqual({
      giverName: SECRETS.name,
      giverPhone: SECRETS.phone,
      giverAddress: SECRETS.address,
      members: [{ name: SECRETS.member, amount: 500_000 }],
      content: SECRETS.content,
    });
    const requestId = reply.headers.get('x-request-id');
    const { text } = await union.auditor.get(`/readings?person=${union.auditor.personId}`);
    const readings = JSON.parse(text) as { requestId: string; field: string }[];
    expect(readings.filter((reading) => reading.requestId === requestId)).toContainEqual(
      expect.objectContaining({ field: 'giver.name', purpose: 'cash book' }),
    );
  });

  it('of a request are there for whoever has to sign it', async () => {
    const { body } = await union.accountHolder.get(`${BOOK}/requests/chi/personal-data`);
    expect(body).toEqual({ payee: SECRETS.payee, content: SECRETS.content });
  });

  it('of the staff are there for administrators', async () => {
    const { body } = await union.administrator.get(`/persons/${STAFF}/name`);
    expect(body).toEqual({ personId: STAFF, name: SECRETS.staff });
  });

  it('are not there for the neighbour, nor for the cashier', async () => {
    const path = `/vouchers/${voucher}/personal-data`;
    expect((await union.neighbour.get(path)).status).toBe(403);
    expect((await union.cashier.get(path)).status).toBe(403);
    const near = await newPerson(union, 'auditor', 'cp');
    expect((await near.get(path)).status).toBe(403);
  });
});
