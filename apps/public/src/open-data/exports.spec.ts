import { createHash } from 'node:crypto';
import { gunzipSync } from 'node:zlib';
import * as xlsx from '@e965/xlsx';
import papaparse from 'papaparse';
import pg from 'pg';
import { DATA_SET_NAMES, FILE_FORMAT_NAMES, fileNameOf, GRANTS_FILE } from '#public-pages';
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

const file = (name: string, headers: Record<string, string> = {}) =>
  running.ask(`/du-lieu/tep/${name}`, headers);
const FILES = [
  ...DATA_SET_NAMES.flatMap((set) => FILE_FORMAT_NAMES.map((format) => fileNameOf(set, format))),
  GRANTS_FILE,
];

type Row = Record<string, string>;
const csvRows = async (name: string): Promise<Row[]> => {
  const { body } = await file(name);
  return papaparse.parse<Row>(body, { header: true, skipEmptyLines: true }).data;
};

describe('the files of open data', () => {
  it.each(FILES)(
    '%s says what it is, how long, and its SHA-256 before it is read',
    async (name) => {
      const answer = await file(name);
      expect(answer.statusCode).toBe(200);
      const sha256 = createHash('sha256').update(answer.rawPayload).digest('hex');
      expect(answer.headers['x-sha256']).toBe(sha256);
      expect(answer.headers['content-length']).toBe(String(answer.rawPayload.length));
      expect(answer.headers['access-control-allow-origin']).toBe('*');
      expect(answer.headers['content-disposition']).toBe(
        `attachment; filename="SO-LIEU-GIA-DINH-68426-${name}"`,
      );
      expect((await file(`${name}.sha256`)).body).toBe(
        `${sha256}  SO-LIEU-GIA-DINH-68426-${name}\n`,
      );
      const about = JSON.parse((await running.ask(`/du-lieu/api/v1/files/${name}`)).body) as {
        file: { bytes: number; sha256: string; rows: number };
        licence: object;
        asOf: object;
      };
      expect(about.file).toMatchObject({ bytes: answer.rawPayload.length, sha256 });
      expect(about.file.rows).toBeGreaterThan(0);
      expect(about.licence).toMatchObject({ name: 'CC BY 4.0' });
      expect(about.asOf).toEqual({ position: 68_426, recordedAt: '2026-11-22T09:41:00+07:00' });
    },
  );

  it.each(FILES)('%s is marked as invented, and no search engine keeps it', async (name) => {
    const { headers, rawPayload } = await file(name);
    expect(headers['x-robots-tag']).toBe('noindex');
    const text = name.endsWith('.xlsx')
      ? Object.values(xlsx.read(rawPayload).Sheets)
          .map((sheet) => xlsx.utils.sheet_to_csv(sheet))
          .join()
      : rawPayload.toString();
    expect(text).toContain('SỐ LIỆU GIẢ ĐỊNH');
  });

  it('travel packed to whoever can unpack, and not at all to whoever has them', async () => {
    const plain = await file('entries.csv');
    const packed = await file('entries.csv', { 'accept-encoding': 'gzip, br' });
    expect(packed.headers['content-encoding']).toBe('gzip');
    expect(packed.headers['content-length']).toBe(String(packed.rawPayload.length));
    expect(gunzipSync(packed.rawPayload).equals(plain.rawPayload)).toBe(true);
    expect(packed.headers.etag).not.toBe(plain.headers.etag);
    const again = await file('entries.csv', { 'if-none-match': String(plain.headers.etag) });
    expect([again.statusCode, again.body]).toEqual([304, '']);
  });

  it.each([
    [
      'entries',
      'published.entry e join published.fund f using (fund_id)',
      `(f.disclosure = 'entries' or e.figure = 'received')`,
      'amount',
    ],
    ['unit-months', 'published.unit_contribution', 'true', 'subtree'],
  ] as const)(
    '%s holds the same rows and the same đồng in every format',
    async (set, from, where, column) => {
      const { rows } = await owner.query<{ rows: string; sum: string }>(
        `select count(*) as rows, sum(${column}) as sum from ${from} where ${where}`,
      );
      const expected = [Number(rows[0]?.rows), Number(rows[0]?.sum)];
      const open = await csvRows(`${set}.csv`);
      const json = JSON.parse((await file(`${set}.json`)).body) as {
        rows: Record<string, number>[];
        count: number;
      };
      const book = xlsx.read((await file(`${set}.xlsx`)).rawPayload, { cellFormula: true });
      const sheet = Object.values(book.Sheets)[0] ?? {};
      const cells = xlsx.utils.sheet_to_json<unknown[]>(sheet, { header: 1 });
      const heading = (cells[0] ?? []).map(String);
      const at = heading.findIndex((title) => /^(Số tiền|Cả cấp dưới) ·/.test(title));
      const excel = papaparse.parse<string[]>(
        (await file(`${set}-excel.csv`)).body.replace('\ufeff', ''),
        {
          delimiter: ';',
          skipEmptyLines: true,
        },
      ).data;
      const sum = (amounts: readonly unknown[]) =>
        amounts.reduce<number>((all, one) => all + Number(one), 0);
      expect(excel[0]).toEqual(heading);
      expect([open.length, sum(open.map((row) => row[column]))]).toEqual(expected);
      expect([json.count, sum(json.rows.map((row) => row[column]))]).toEqual(expected);
      expect([cells.length - 1, sum(cells.slice(1).map((row) => row[at]))]).toEqual(expected);
      expect([excel.length - 1, sum(excel.slice(1).map((row) => row[at]))]).toEqual(expected);
    },
  );

  it('open in a Vietnamese Excel: byte order mark, semicolons, Windows line ends, its own dates', async () => {
    const { rawPayload, body } = await file('entries-excel.csv');
    expect([...rawPayload.subarray(0, 3)]).toEqual([0xef, 0xbb, 0xbf]);
    expect(body.split('\r\n')[1]).toMatch(
      /^\d+;0;\d\d\/11\/2026 \d\d:41;20\/11\/2026;11\/2026;PT-/,
    );
    expect(body.replaceAll('\r\n', '')).not.toContain('\n');
  });

  it('show a fund of sums as the pages do: a month that waits has nothing of the children', async () => {
    const months = await csvRows('fund-months.csv');
    const waiting = months.filter((row) => row['withheld'] === 'true');
    expect(waiting.map(({ fund, month }) => [fund, month])).toEqual([['MDD', '2026-11']]);
    expect(waiting[0]).toMatchObject({ given: '0', earmarked: '0', otherIn: '0', otherOut: '0' });
    const entries = await csvRows('entries.csv');
    const ofChildren = entries.filter((row) => row['fund'] === 'MDD');
    expect(ofChildren.length).toBeGreaterThan(0);
    expect(new Set(ofChildren.map((row) => row['figure']))).toEqual(new Set(['received']));
  });

  it('never hold a cell that a spreadsheet would run', async () => {
    const name = "=cmd|' /C calc'!A0";
    await owner.query(`update published.unit set name = $1 where unit_id = 'BR-1'`, [name]);
    await owner.query(`update published.unit set name = '@SUM(1;2)' where unit_id = 'BR-2'`);
    await changeBook(running, owner);
    for (const csv of ['units.csv', 'units-excel.csv']) {
      const { body } = await file(csv);
      const cells = papaparse.parse<string[]>(body.replace('\ufeff', ''), {
        skipEmptyLines: true,
      }).data;
      expect(cells.flat().filter((cell) => /^[=+@]|^-\D/.test(cell))).toEqual([]);
      expect(body).toContain("'=cmd");
    }
    const sheets = Object.values(
      xlsx.read((await file('units.xlsx')).rawPayload, { cellFormula: true }).Sheets,
    );
    const cells = sheets.flatMap(
      (sheet) => Object.values(sheet) as { f?: string; t?: string; v?: unknown }[],
    );
    expect(cells.filter((cell) => cell.f !== undefined)).toEqual([]);
    expect(cells.some((cell) => cell.t === 's' && cell.v === `'${name}`)).toBe(true);
  });

  it('are made anew when the book has a new line, and never mix two moments', async () => {
    const before = await file('entries.json');
    const head = await changeBook(
      running,
      owner,
      `insert into published.entry (position, line, recorded_at, occurred_on, voucher, kind, fund_id,
        unit_id, amount, month, figure)
      values (68500, 0, '2026-11-22T04:00:00Z', '2026-11-22', 'PT-QN-KPBL-26-009999', 'donation',
        'fund-4', 'NEW-0', 1234567, '2026-11', 'received')`,
    );
    const after = await file('entries.json', { 'if-none-match': String(before.headers.etag) });
    expect(after.statusCode).toBe(200);
    const said = JSON.parse(after.body) as { about: { asOf: { position: number } }; count: number };
    expect(said.about.asOf.position).toBe(head);
    expect(said.count).toBe((JSON.parse(before.body) as { count: number }).count + 1);
  });

  it('are made one at a time for each address; whoever asks for more is told when to come back', async () => {
    await changeBook(running, owner);
    const all = await Promise.all(FILES.map((name) => file(name)));
    const busy = all.filter((answer) => answer.statusCode === 429);
    expect(busy.length).toBeGreaterThan(0);
    expect(all.length - busy.length).toBeGreaterThan(0);
    for (const answer of busy) {
      expect(answer.headers['retry-after']).toBe('5');
      expect(answer.headers['content-type']).toContain('application/problem+json');
      expect(answer.body).toContain('ONE_FILE_AT_A_TIME');
    }
    expect((await file(FILES[0] ?? '')).statusCode).toBe(200);
  });

  it('are no other files than these', async () => {
    for (const name of [
      'entries',
      'secret.csv',
      '..%2f..%2fpackage.json',
      'entries.csv.sha256.sha256',
    ])
      expect([name, (await file(name)).statusCode]).toEqual([name, 404]);
  });
});
