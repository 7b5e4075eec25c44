import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { ErasureList, Erasures } from '#vault';
import pg from 'pg';
import { Forgetting } from '../../apps/projector/src/index.js';
import { BOOK, gift, now, smallUnion, TODAY, type SmallUnion } from './union.js';

const REQUESTS = '/units/hl/privacy-requests';
const NAME = 'Lương Thị Riêng Tư';

let union: SmallUnion;
let folder: string;
let vaultPool: pg.Pool;
let projector: pg.Pool;

beforeAll(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'so-vang-privacy-'));
  union = await smallUnion({}, { erasureListDir: folder });
  vaultPool = new pg.Pool({ connectionString: union.database.urlFor('vault'), max: 1 });
  projector = new pg.Pool({ connectionString: union.database.urlFor('projector'), max: 1 });
});
afterAll(async () => {
  await Promise.all([vaultPool.end(), projector.end()]);
  await union.close();
  await rm(folder, { recursive: true });
});

/** The projector's work, on a day of its own. */
const bringAbout = async (today = TODAY): Promise<void> => {
  await union.viewsCaughtUp();
  const erasures = new Erasures({ pool: vaultPool, list: new ErasureList(folder), now });
  const { writer } = union.api.parts;
  const forgetting = new Forgetting({
    erasures,
    writer,
    pool: projector,
    clock: () => ({ today }),
  });
  await forgetting.bringAbout();
  await union.viewsCaughtUp();
  await forgetting.bringAbout();
};

const voucherOf = async (name = NAME): Promise<string> => {
  const giver = { kind: 'named', name, phone: '0912999888' };
  const [fact] = await union.cashier.must(`${BOOK}/donations`, gift({ giver }));
  await union.viewsCaughtUp();
  return String(fact?.data.voucher);
};

let count = 0;
const received = async (kind: string, more: object = {}): Promise<string> => {
  const requestId = `yc${String(++count)}`;
  const body = { requestId, kind, receivedOn: TODAY, reason: `${NAME} đến hỏi`, ...more };
  const [fact] = await union.accountant.must(REQUESTS, body);
  await union.viewsCaughtUp();
  return `${REQUESTS}/${String(fact?.data.subject)}/${requestId}`;
};
const nameOn = async (voucher: string) =>
  (await union.auditor.get(`/vouchers/${voucher}/personal-data`)).body.giverName;
const stateOf = async (request: string) => (await union.auditor.get(request)).body;

describe('whoever asks to see what is kept of them', () => {
  it('is answered within two working days, with all of it', async () => {
    const request = await received('access', { voucher: await voucherOf() });
    expect(await stateOf(request)).toMatchObject({ dueOn: '2026-11-24', late: false });
    const { text } = await union.accountant.get(`${request}/data`);
    const values = (JSON.parse(text) as { value: string }[]).map(({ value }) => value);
    expect(values.sort()).toEqual(['0912999888', NAME]);
    const readings = await union.auditor.get(`/readings?person=${union.accountant.personId}`);
    expect(readings.text).toContain('privacy request');
    await union.accountant.must(`${request}/answer`, { outcome: 'done', answer: 'Đã đưa bản in' });
    await union.viewsCaughtUp();
    expect(await stateOf(request)).toMatchObject({ outcome: 'done', answeredOn: TODAY });
    const texts = await union.auditor.get(`${request}/texts`);
    expect(texts.body).toEqual({ asked: `${NAME} đến hỏi`, answered: 'Đã đưa bản in' });
    const closed = await union.accountant.get(`${request}/data`);
    expect([closed.status, closed.body.code]).toEqual([422, 'ACCESS_NOT_ASKED']);
  });

  it('is overdue from the third working day on, and stands on a list', async () => {
    const request = await received('access', { voucher: await voucherOf() });
    const overdueOn = async (day: string) =>
      (await union.auditor.get(`/units/qn/privacy-requests?state=overdue&asOf=${day}`)).body.items;
    expect(await overdueOn('2026-11-24')).toEqual([]);
    expect(await overdueOn('2026-11-25')).toMatchObject([{ late: true }]);
    await union.accountant.must(`${request}/answer`, { outcome: 'nothingFound' });
    await union.viewsCaughtUp();
    expect(await overdueOn('2026-11-25')).toEqual([]);
  });

  it('is one person whom the unit knows, named in exactly one way', async () => {
    const voucher = await voucherOf();
    const body = { requestId: 'yc99', kind: 'access', receivedOn: TODAY };
    for (const who of [
      {},
      { voucher: 'PT-HL-MDD-26-999999' },
      { voucher, personId: union.cashier.personId },
      { commitmentId: 'ck1' },
    ]) {
      const { status, body: said } = await union.accountant.post(REQUESTS, { ...body, ...who });
      expect([status, said.code]).toEqual([422, 'PRIVACY_SUBJECT_UNKNOWN']);
    }
    const away = await union.neighbour.post('/units/cp/privacy-requests', { ...body, voucher });
    expect(away.body.code).toBe('PRIVACY_SUBJECT_UNKNOWN');
  });
});

describe('whoever asks to be forgotten', () => {
  it('is read by nobody as soon as a second person agrees, and is kept as the law wants', async () => {
    const voucher = await voucherOf();
    const request = await received('erase', { voucher });
    const alone = await union.accountant.post(`${request}/forgetting`, { reason: 'x' });
    expect([alone.status, alone.body.code]).toEqual([403, 'NOT_ALLOWED']);
    const [fact] = await union.accountHolder.must(`${request}/forgetting`, {
      reason: 'Đã xác minh',
    });
    expect(fact).toMatchObject({ type: 'PersonForgotten', data: { destroyAfter: '2036-12-31' } });
    expect(JSON.stringify(fact)).not.toContain('xác minh');
    await bringAbout();
    expect(await nameOn(voucher)).toBeUndefined();
    expect(await stateOf(request)).toMatchObject({ forgetting: 'forgotten', outcome: 'done' });
    const again = gift({ giver: { kind: 'named', name: NAME, subject: fact?.data.subject } });
    const { body } = await union.cashier.post(`${BOOK}/donations`, again);
    expect(body.code).toBe('GIVER_FORGOTTEN');
  });

  it('is never forgotten by one person alone, whatever their role', async () => {
    const voucher = await voucherOf();
    const requestId = 'yc50';
    const body = { requestId, kind: 'erase', receivedOn: TODAY, reason: 'x', voucher };
    const [fact] = await union.accountHolder.must(REQUESTS, body);
    await union.viewsCaughtUp();
    const request = `${REQUESTS}/${String(fact?.data.subject)}/${requestId}`;
    const alone = await union.accountHolder.post(`${request}/forgetting`, { reason: 'x' });
    expect([alone.status, alone.body.code]).toEqual([422, 'FORGETTING_BY_ONE']);
    await union.administrator.must(`${request}/forgetting`, { reason: 'x' });
  });

  it('comes back when two people find it was a mistake', async () => {
    const voucher = await voucherOf();
    const request = await received('erase', { voucher });
    await union.accountHolder.must(`${request}/forgetting`, { reason: 'x' });
    await bringAbout();
    expect(await nameOn(voucher)).toBeUndefined();
    await union.accountant.must(`${request}/restoring`, { reason: 'Nhầm người' });
    await union.viewsCaughtUp();
    expect(await stateOf(request)).toMatchObject({ restoringAskedBy: union.accountant.personId });
    await union.administrator.must(`${request}/restoring/approval`, { reason: 'Đúng là nhầm' });
    await bringAbout();
    expect(await nameOn(voucher)).toBe(NAME);
    expect(await stateOf(request)).toMatchObject({ forgetting: 'restored' });
  });

  it('is destroyed when the last day is over, and not before', async () => {
    const voucher = await voucherOf();
    const request = await received('erase', { voucher });
    await union.accountHolder.must(`${request}/forgetting`, { reason: 'x' });
    await bringAbout('2036-12-31');
    expect(await stateOf(request)).toMatchObject({ forgetting: 'forgotten' });
    await bringAbout('2037-01-01');
    expect(await stateOf(request)).toMatchObject({ forgetting: 'destroyed' });
    const late = await union.accountant.post(`${request}/restoring`, {});
    expect(late.body.code).toBe('RESTORING_TOO_LATE');
    const { body } = await union.accountant.post(`${request}/restoring`, { reason: 'x' });
    expect(body.code).toBe('GIVER_FORGOTTEN');
    const texts = await union.auditor.get(`${request}/texts`);
    expect(texts.body).toEqual({});
  });

  it('is not somebody who still acts for the union', async () => {
    const request = await received('erase', { personId: union.cashier.personId });
    const { body } = await union.administrator.post(`${request}/forgetting`, { reason: 'x' });
    expect(body.code).toBe('STAFF_STILL_ACTS');
  });
});

describe('the process', () => {
  it('is not ready while the erasure list is not the one that the vault knows', async () => {
    const ready = () => union.auditor.get('/ready');
    expect((await ready()).body).toMatchObject({ erasures: true });
    const owner = new pg.Client({ connectionString: union.database.ownerUrl });
    await owner.connect();
    await owner.query('update vault.replay set server_started = null, entries = entries + 1');
    const { status, body } = await ready();
    expect([status, body]).toMatchObject([503, { ready: false, erasures: false }]);
    const voucher = await voucherOf('Ai Đó');
    expect((await union.auditor.get(`/vouchers/${voucher}/personal-data`)).status).toBe(503);
    await owner.query('update vault.replay set entries = entries - 1');
    await owner.end();
    expect((await ready()).body).toMatchObject({ erasures: true });
    expect(await nameOn(voucher)).toBe('Ai Đó');
  });
});
