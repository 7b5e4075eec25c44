import type { Someone } from '../someone.js';
import { BOOK, gift, newPerson, smallUnion, unit, type SmallUnion } from '../union.js';

/** Two communes and a trade union compete in a cluster; their auditors look into each other's books. */
let union: SmallUnion;
let peer: Someone;
let above: Someone;
let voucher: string;

const later = { 'x-simulated-now': '2027-01-05T09:00:00+07:00' };
const CLUSTER = '/clusters/cum';
const right = {
  auditorUnitId: 'cd',
  auditedUnitId: 'hl',
  from: '2026-11-01',
  until: '2026-11-30',
};

beforeAll(async () => {
  union = await smallUnion();
  const { administrator, cashier } = union;
  await administrator.must('/units', { ...unit('cum', 0), kind: 'cluster' });
  await administrator.must('/units', unit('chn', 4, 'hl'));
  peer = await newPerson(union, 'auditor', 'cd');
  above = await newPerson(union, 'auditor', 'cp');
  for (const unitId of ['hl', 'cp', 'cd'])
    await administrator.must(`${CLUSTER}/members`, { unitId, from: '2026-01-01' });
  const [fact] = await cashier.must(`${BOOK}/donations`, gift());
  voucher = String(fact?.data.voucher);
  await union.viewsCaughtUp();
}, 30_000);
afterAll(() => union.close());

const LOOKED_AT = [
  BOOK,
  `${BOOK}/entries`,
  `${BOOK}/journal`,
  `${BOOK}/trial-balance`,
  '/units/hl/books',
  '/units/hl/audit/late-entries',
  '/offices/hl',
  '/offices/hl/places/ket/cash-book?month=2026-11',
];

const statuses = (someone: Someone, headers: Record<string, string> = {}): Promise<number[]> =>
  Promise.all(
    [...LOOKED_AT, `/vouchers/${voucher}`].map(
      async (path) => (await someone.send(path, { method: 'GET', headers })).status,
    ),
  );
const all = (status: number): number[] => [...LOOKED_AT, voucher].map(() => status);

describe('kiểm tra chéo: a member’s auditor', () => {
  it('sees nothing of a peer’s books without a right', async () =>
    expect(await statuses(peer)).toEqual(all(403)));

  it('reads them while the right lasts', async () => {
    const facts = await union.administrator.must(`${CLUSTER}/cross-audits`, right);
    expect(facts).toMatchObject([{ type: 'CrossAuditGranted', data: right }]);
    expect(await statuses(peer)).toEqual(all(200));
    expect((await peer.get('/units/chn/books')).status).toBe(200);
  });

  it('and at every process', async () => {
    const other = await union.another();
    expect((await peer.at(other.address).get(BOOK)).status).toBe(200);
  });

  it('reads no further: no other unit, no names, no readings beyond', async () => {
    expect((await peer.get('/units/cp/books')).status).toBe(403);
    expect((await peer.get('/units/qn/books')).status).toBe(403);
    expect((await peer.get(`/vouchers/${voucher}/personal-data`)).status).toBe(403);
  });

  it('writes nothing', async () => {
    expect((await peer.post(`${BOOK}/donations`, gift())).status).toBe(403);
    expect((await peer.post(`${BOOK}/period-closings`, { period: '2026-01' })).status).toBe(403);
  });

  it('is one of the unit itself: accountants there, and auditors elsewhere, are not', async () => {
    const accountant = await newPerson(union, 'accountant', 'cd');
    expect((await accountant.get(BOOK)).status).toBe(403);
    expect((await above.get(BOOK)).status).toBe(403);
  });

  it('reads no more when the days are over', async () => {
    expect(await statuses(peer, later)).toEqual(all(403));
    const onTime = { 'x-simulated-now': '2026-10-31T09:00:00+07:00' };
    expect(await statuses(peer, onTime)).toEqual(all(403));
  });

  it('reads no more once the right is ended, or the membership is', async () => {
    const ending = { auditorUnitId: 'cd', auditedUnitId: 'hl', endedOn: '2026-11-21' };
    await union.administrator.must(`${CLUSTER}/cross-audits/endings`, ending);
    expect(await statuses(peer)).toEqual(all(403));
    await union.administrator.must(`${CLUSTER}/cross-audits`, { ...right, from: '2026-11-22' });
    expect(await statuses(peer)).toEqual(all(200));
    await union.administrator.must(`${CLUSTER}/leavings`, { unitId: 'cd', leftOn: '2026-11-21' });
    expect(await statuses(peer)).toEqual(all(403));
  });
});

describe('nobody lets peers into books that are not theirs to open', () => {
  it('neither who administers the member alone nor who administers elsewhere', async () => {
    const wish = { ...right, auditorUnitId: 'cp', from: '2026-11-22' };
    for (const unitId of ['hl', 'cd']) {
      const local = await newPerson(union, 'administrator', unitId);
      expect((await local.post(`${CLUSTER}/cross-audits`, wish)).body.code).toBe('NOT_ALLOWED');
    }
    const foreign = { ...wish, auditorUnitId: 'hl', auditedUnitId: 'cd' };
    const reply = await union.administrator.post(`${CLUSTER}/cross-audits`, foreign);
    expect(reply.body.code).toBe('NOT_ALLOWED');
  });

  it('and no unit that is no cluster has cross-audits', async () => {
    const { body } = await union.administrator.post('/clusters/hl/cross-audits', right);
    expect(body.code).toBe('NOT_A_CLUSTER');
  });
});
