import pg from 'pg';
import { publicUnion, type PublicUnion } from './public-union.js';
import { BOOK, gift, TODAY } from './union.js';

const CHILD = 'Cháu Vừ Thị Sao Mai';
const CARER = 'Bà Hạng Thị Chăm';
const GIVER = 'Gia đình chị Công Khai';

const PAGES = ['/', '/nhat-ky', '/nguoi-ung-ho', '/niem-phong', '/en', '/en/journal', '/en/givers'];

/** A child and its carer have agreed, and the consent stands, while a giver has agreed as well. */
describe('a child who agreed to be named', () => {
  let open: PublicUnion;
  let childId: string;
  let reader: pg.Pool;

  beforeAll(async () => {
    open = await publicUnion();
    const { accountant, cashier, database } = open.union;
    reader = new pg.Pool({ connectionString: database.urlFor('reader'), max: 1 });
    const [registered] = await accountant.must('/offices/hl/children', {
      ...{ registeredOn: '2026-10-01', name: CHILD, birthDate: '2016-05-01' },
      ...{ carers: [{ name: CARER, relation: 'bà' }], distinctFrom: [] },
    });
    childId = String(registered?.data.childId);
    await accountant.must(`/offices/hl/children/${childId}/naming-consent`, {
      ...{ consentedOn: TODAY, form: 'spoken', carer: CARER, childAgrees: true },
    });
    const [fact] = await cashier.must(
      `${BOOK}/donations`,
      gift({ giver: { kind: 'named', name: GIVER } }),
    );
    await open.union.viewsCaughtUp();
    const voucher = String(fact?.data.voucher);
    await cashier.must(`${BOOK}/naming-consents`, {
      ...{ voucher, consentedOn: TODAY, form: 'signed', shownName: GIVER },
    });
    await open.published();
  });
  afterAll(async () => {
    await reader.end();
    await open.close();
  });

  /** Every row that the public's role can read at all. */
  const readable = async (): Promise<string> => {
    const { rows } = await reader.query<{ name: string }>(
      `select format('%I.%I', table_schema, table_name) as name from information_schema.tables
        where table_schema not in ('pg_catalog', 'information_schema') order by 1`,
    );
    expect(rows.length).toBeGreaterThan(5);
    const all: string[] = [];
    for (const { name } of rows) {
      const answer = await reader.query<{ rows: string }>(
        `select coalesce(jsonb_agg(to_jsonb(t)), '[]')::text as rows from ${name} t`,
      );
      all.push(answer.rows[0]?.rows ?? '');
    }
    return all.join('\n');
  };
  const leaves = async (): Promise<string> => {
    const size = Number((await open.ask('/log/checkpoint')).body.split('\n')[1]);
    return (await open.ask(`/log/tile/entries/000.p/${String(size)}`)).body;
  };
  const nothingOfTheChild = (text: string): void => {
    for (const told of [CHILD, CARER, childId, 'Sao Mai', '2016-05-01'])
      expect(text).not.toContain(told);
  };

  it('may be named to those who support it, which whoever looks after it sees', async () => {
    const { body } = await open.union.auditor.get(`/offices/hl/children/${childId}`);
    expect(body.mayBeNamed).toBe(true);
  });

  it('stands nowhere in what the public’s role can read, and the giver who agreed does', async () => {
    const text = await readable();
    nothingOfTheChild(text);
    expect(text).toContain(GIVER);
  });

  it('stands in no leaf of the public log, by name or by code', async () => {
    const text = await leaves();
    nothingOfTheChild(text);
    expect(text).toContain('"index":');
  });

  it('stands on no public page', async () => {
    for (const page of PAGES) {
      const { body } = await open.ask(page);
      expect(body).toContain('<html');
      nothingOfTheChild(body);
    }
    expect((await open.ask('/nguoi-ung-ho')).body).toContain(GIVER);
  });
});
