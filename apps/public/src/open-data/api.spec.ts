import { readFileSync } from 'node:fs';
import path from 'node:path';
import { Ajv2020 } from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';
import pg from 'pg';
import { DATA_SET_NAMES } from '#public-pages';
import { changeBook } from '../../test/changed-book.js';
import { startPublicApp, type PublicApp } from '../../test/public-app.js';

let running: PublicApp;
let owner: pg.Client;

beforeAll(async () => {
  running = await startPublicApp();
  owner = new pg.Client({ connectionString: running.database.ownerUrl });
  await owner.connect();
});
afterAll(async () => {
  await owner.end();
  await running.close();
});

const API = '/du-lieu/api/v1';
const get = (address: string, headers: Record<string, string> = {}) =>
  running.ask(address.replace('https://so.example', ''), headers);

interface Page {
  readonly items: readonly Record<string, unknown>[];
  readonly next: string | null;
}
const pageAt = async (address: string) => JSON.parse((await get(address)).body) as Page;

/** All rows, following `next` to the end. */
async function everything(address: string): Promise<Page['items']> {
  const { items, next } = await pageAt(address);
  return next === null ? items : [...items, ...(await everything(next))];
}

/** Published under the name of its draft as http, which no validator knows. */
function schemaOf(file: string): { readonly $id: string } {
  const text = readFileSync(path.resolve(import.meta.dirname, '../../../..', file), 'utf8');
  return JSON.parse(text.replace('http://json-schema.org', 'https://json-schema.org')) as never;
}

describe('the public API', () => {
  it('lists all sets with their rows and their files', async () => {
    const { sets } = JSON.parse((await get(API)).body) as {
      sets: { name: string; url: string; rows: number; files: string[] }[];
    };
    expect(sets.map(({ name }) => name)).toEqual(DATA_SET_NAMES);
    for (const { url, rows, files } of sets) {
      expect((await everything(url)).length).toBe(rows);
      expect(files.length).toBe(4);
    }
  });

  it('answers as its own description says', async () => {
    const description = JSON.parse((await get(`${API}/openapi.json`)).body) as object;
    const ajv = new Ajv2020({ strict: false });
    addFormats.default(ajv);
    ajv.addSchema(description, 'api');
    for (const set of DATA_SET_NAMES) {
      const answer = `api#/paths/${API.replaceAll('/', '~1')}~1${set}/get/responses/200/content/application~1json/schema`;
      const check = ajv.compile({ $ref: answer });
      check(JSON.parse((await get(`${API}/${set}`)).body));
      expect([set, check.errors]).toEqual([set, null]);
    }
  });

  it.each([1, 7, 500])('gives every row once, %i at a time', async (limit) => {
    const all = await everything(`${API}/entries?limit=${String(limit)}`);
    const positions = all.map((row) => Number(row['position']));
    expect(positions).toEqual([...new Set(positions)].sort((a, b) => a - b));
    expect(all.length).toBe((await everything(`${API}/entries`)).length);
  });

  it('picks rows by what the dictionary names', async () => {
    const ofFund = await everything(`${API}/fund-months?fund=KPBL&limit=10`);
    expect(new Set(ofFund.map((row) => row['fund']))).toEqual(new Set(['KPBL']));
    const [unit] = await everything(`${API}/units?unit=NEW_49`);
    expect(unit).toMatchObject({ parent: 'QN', endedOn: null });
    const raised = await everything(
      `${API}/unit-months?unit=QN&month=2026-10&basis=today&fund=XBG`,
    );
    expect(raised.length).toBe(1);
    expect(await everything(`${API}/entries?fund=NONE`)).toEqual([]);
  });

  it('knows by the head whether anything is new', async () => {
    const first = await get(`${API}/funds`, { 'accept-encoding': 'br' });
    const etag = String(first.headers.etag);
    expect(etag).toMatch(/^"68426-[\w-]{12}-br"$/);
    const same = { 'accept-encoding': 'br', 'if-none-match': etag };
    expect((await get(`${API}/funds`, same)).statusCode).toBe(304);
    await changeBook(running, owner);
    expect((await get(`${API}/funds`, same)).statusCode).toBe(200);
  });

  it('is open to every site, and lets none set anything', async () => {
    for (const address of [API, `${API}/entries`, `${API}/openapi.json`, `${API}/nothing`]) {
      const { headers } = await get(address, { origin: 'https://elsewhere.example' });
      expect(headers['access-control-allow-origin']).toBe('*');
      expect(headers['set-cookie']).toBeUndefined();
      expect(headers['x-robots-tag']).toBe('noindex');
    }
    const preflight = await running.ask(`${API}/entries`, {}, 'OPTIONS');
    expect([preflight.statusCode, preflight.headers['access-control-allow-headers']]).toEqual([
      204,
      'If-None-Match',
    ]);
    expect((await running.ask(`${API}/entries`, {}, 'POST')).statusCode).toBe(404);
  });

  it.each([
    ['limit=0', ['limit']],
    ['limit=501', ['limit']],
    ['limit=1e2', ['limit']],
    ['after=x', ['after']],
    ['after=WzFd', ['after']],
    ['after=WyJhIiwiYiIsImMiXQ', ['after']],
    ['after=W251bGwsbnVsbF0', ['after']],
    ['giver=Hoa&limit=-1', ['giver', 'limit']],
    [`fund=${'x'.repeat(101)}`, ['fund']],
    ['fund=%00', ['fund']],
  ])('says which part of ?%s it does not understand', async (question, fields) => {
    const answer = await get(`${API}/entries?${question}`);
    expect(answer.statusCode).toBe(400);
    expect(answer.headers['content-type']).toContain('application/problem+json');
    const { errors } = JSON.parse(answer.body) as {
      errors: { field: string; vi: string; en: string }[];
    };
    expect(errors.map(({ field }) => field).sort()).toEqual(fields);
    for (const { vi, en } of errors) expect([vi.length > 10, en.length > 10]).toEqual([true, true]);
  });

  it('takes a cursor of texts where numbers were meant for a question that it does not understand', async () => {
    const cursor = Buffer.from(JSON.stringify(['x', 'y'])).toString('base64url');
    expect((await get(`${API}/entries?after=${cursor}`)).statusCode).toBe(400);
  });

  it.each(['nothing', 'entries/1', 'constructor', '__proto__', 'files'])(
    'says that there is no %s',
    async (name) => {
      const answer = await get(`${API}/${name}`);
      expect(answer.statusCode).toBe(404);
      expect(answer.body).toContain('NO_SUCH_DATA');
    },
  );
});

describe('what was given, for comparison with other funders', () => {
  it('is valid by the schema of the 360Giving Data Standard, and adds up to what was given', async () => {
    const grants = JSON.parse((await get('/du-lieu/tep/360giving.json')).body) as {
      grants: { amountAwarded: number }[];
    };
    const ajv = new Ajv2020({ strict: false, allErrors: true });
    addFormats.default(ajv);
    const schema = schemaOf('test/golden/360giving/360-giving-schema.json');
    ajv.addSchema(schema);
    ajv.addSchema({ ...schema, $id: schema.$id.replace('1.4.3', '1.4.2') });
    const check = ajv.compile(schemaOf('test/golden/360giving/360-giving-package-schema.json'));
    check(grants);
    expect(check.errors).toBeNull();
    const { rows } = await owner.query<{ given: string }>(`
      select -sum(amount) as given from published.entry e join published.fund f using (fund_id)
       where f.disclosure = 'entries' and e.figure = 'given'`);
    const awarded = grants.grants.reduce((sum, { amountAwarded }) => sum + amountAwarded, 0);
    expect(awarded).toBe(Number(rows[0]?.given));
  });
});
