import pg from 'pg';
import { NamedGivers } from '../../apps/projector/src/index.js';
import { BOOK, fund, gift, smallUnion, TODAY, type SmallUnion } from './union.js';

const CONSENTS = `${BOOK}/naming-consents`;
const NAME = 'Đoàn Thị Công Khai';
const SHOWN = 'Gia đình chị Công Khai';

let union: SmallUnion;
let projector: pg.Pool;
let reader: pg.Pool;
let givers: NamedGivers;
beforeAll(async () => {
  union = await smallUnion();
  projector = new pg.Pool({ connectionString: union.database.urlFor('projector'), max: 1 });
  reader = new pg.Pool({ connectionString: union.database.urlFor('reader'), max: 1 });
  givers = new NamedGivers({ vault: union.api.parts.vault, pool: projector });
});
afterAll(async () => {
  await Promise.all([projector.end(), reader.end()]);
  await union.close();
});

const recorded = async (changes: object = {}, book = BOOK): Promise<string> => {
  const giver = { kind: 'named', name: NAME };
  const [fact] = await union.cashier.must(`${book}/donations`, gift({ giver, ...changes }));
  await union.viewsCaughtUp();
  return String(fact?.data.voucher);
};

const consentTo = (voucher: string, changes: object = {}) => ({
  ...{ voucher, consentedOn: TODAY, form: 'signed', shownName: SHOWN },
  ...changes,
});

/** What the public pages can see, once everything that was recorded has come through. */
const published = async (): Promise<Record<string, unknown>[]> => {
  await union.viewsCaughtUp();
  await givers.bringAbout();
  const { rows } = await reader.query<Record<string, unknown>>(
    'select voucher, fund_id, unit_id, name from published.named_giver order by position',
  );
  return rows;
};

describe('a giver who agrees to be named', () => {
  it('is published under the name that they chose, for this gift and no other', async () => {
    const voucher = await recorded();
    await recorded();
    expect(await published()).toEqual([]);
    const [fact] = await union.cashier.must(CONSENTS, consentTo(voucher));
    expect(fact?.type).toBe('NamingConsentGiven');
    expect(JSON.stringify(fact)).not.toContain('Công Khai');
    expect(await published()).toEqual([{ voucher, fund_id: 'mdd', unit_id: 'hl', name: SHOWN }]);
  });

  it('may take that back at any time, and the name is gone from every table', async () => {
    const [shown] = await published();
    await union.accountHolder.must(`${CONSENTS}/withdrawals`, { voucher: shown?.voucher });
    await union.viewsCaughtUp();
    const before = await reader.query('select * from published.named_giver');
    expect(before.rows).toEqual([]);
    expect(await published()).toEqual([]);
    const { rows } = await projector.query('select * from naming.shown_name');
    expect(rows).toEqual([]);
    const again = await union.cashier.post(`${CONSENTS}/withdrawals`, { voucher: shown?.voucher });
    expect([again.status, again.body.code]).toEqual([422, 'CONSENT_UNKNOWN']);
  });

  it('may be named otherwise afterwards', async () => {
    const voucher = await recorded();
    await union.cashier.must(CONSENTS, consentTo(voucher));
    const second = await union.cashier.post(CONSENTS, consentTo(voucher, { shownName: 'Chị K' }));
    expect([second.status, second.body.code]).toEqual([409, 'CONSENT_STANDS']);
    await union.cashier.must(`${CONSENTS}/withdrawals`, { voucher });
    await union.cashier.must(CONSENTS, consentTo(voucher, { shownName: 'Chị K' }));
    expect(await published()).toMatchObject([{ voucher, name: 'Chị K' }]);
    await union.cashier.must(`${CONSENTS}/withdrawals`, { voucher });
  });

  it('is somebody, and the gift is one of this book', async () => {
    const nobody = await recorded({ giver: { kind: 'anonymous' } });
    for (const voucher of [nobody, 'PT-HL-MDD-26-999999']) {
      const { status, body } = await union.cashier.post(CONSENTS, consentTo(voucher));
      expect([status, body.code]).toEqual([422, 'GIFT_UNKNOWN']);
      expect(body.detail).toContain(voucher);
    }
  });

  it('is not published with a gift that stands in no public list', async () => {
    const children = { ...fund, fundId: 'con', code: 'CON', disclosure: 'sums' };
    await union.administrator.must('/funds', children);
    const opening = { unitId: 'hl', fundId: 'con', year: 2026, openedOn: '2026-01-01' };
    await union.accountant.must('/books', { ...opening, places: [], earmarks: [] });
    const book = '/books/hl/con/2026';
    const forOne = await recorded({ earmark: 'hocbong' }, book);
    const forAll = await recorded({}, book);
    for (const voucher of [forOne, forAll])
      await union.cashier.must(`${book}/naming-consents`, consentTo(voucher));
    expect(await published()).toMatchObject([{ voucher: forAll, fund_id: 'con' }]);
  });

  it('is on the list of those who agreed, which the staff sees without names', async () => {
    const { body, text } = await union.auditor.get('/units/qn/naming-consents?standing=true');
    expect(body.items).toMatchObject([{ standing: true }, { standing: true }]);
    expect(text).not.toContain('Công Khai');
    const all = await union.auditor.get('/units/qn/naming-consents?limit=2');
    expect(all.body.items).toMatchObject([{ standing: false }, { standing: false }]);
    const rest = await union.auditor.get(
      `/units/qn/naming-consents?limit=2&after=${String(all.body.next)}`,
    );
    expect(rest.body.items).toHaveLength(2);
  });

  it('and whoever shows the name has read it on record', async () => {
    const { text } = await union.auditor.get('/readings?limit=500');
    expect(text).toContain('public list of givers');
  });
});

describe('a child and its carer', () => {
  const child = {
    ...{ registeredOn: '2026-10-01', name: 'Cháu Không Nêu', birthDate: '2016-05-01' },
    ...{ carers: [{ name: 'Bà Chăm Sóc', relation: 'bà' }], distinctFrom: [] },
  };

  it('agree together, either of them withdraws, and no public page ever names a child', async () => {
    const [fact] = await union.accountant.must('/offices/hl/children', child);
    const path = `/offices/hl/children/${String(fact?.data.childId)}`;
    const consent = { consentedOn: TODAY, form: 'spoken', carer: 'Bà Chăm Sóc' };
    const without = await union.accountant.post(`${path}/naming-consent`, {
      ...consent,
      childAgrees: false,
    });
    expect([without.status, without.body.code]).toEqual([422, 'CHILD_MUST_AGREE']);
    await union.accountant.must(`${path}/naming-consent`, { ...consent, childAgrees: true });
    await union.viewsCaughtUp();
    expect((await union.auditor.get(path)).body.mayBeNamed).toBe(true);
    expect(JSON.stringify(await published())).not.toContain('Cháu');
    await union.accountHolder.must(`${path}/naming-consent/withdrawal`, { by: 'child' });
    await union.viewsCaughtUp();
    expect((await union.auditor.get(path)).body.mayBeNamed).toBe(false);
  });
});
