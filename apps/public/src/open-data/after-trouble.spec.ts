import { randomBytes } from 'node:crypto';
import { mkdtemp, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import pg from 'pg';
import { CC_BY } from '#public-pages';
import { eventually } from '../../../../test/drills/eventually.js';
import { type PublicApp, startPublicApp } from '../../test/public-app.js';
import { poolOf } from '../figures/pool.js';
import { columnTypes } from '../figures/published-rows.js';
import type { Recipe } from './data-set-recipes.js';
import { ExportFiles } from './export-files.js';
import { OpenAnswers } from './open-answers.js';

let running: PublicApp;
let owner: pg.Client;
beforeAll(async () => {
  running = await startPublicApp();
  owner = new pg.Client({ connectionString: running.database.ownerUrl, types: columnTypes });
  await owner.connect();
});
afterAll(async () => {
  await owner.end();
  await running.close();
});

const statusOf = async (address: string) => (await running.ask(address)).statusCode;

/** Not asked for before, so that nothing of it is kept. */
let asked = 0;
const freshAddress = () => `/du-lieu/api/v1/funds?limit=${String((asked += 1))}`;

const READER_CONNECTIONS = `
  select pid from pg_stat_activity where datname = current_database() and usename like '%_reader'`;

describe('open data, after the database was not to be had', () => {
  it('answers at the next request when connections are let in again', async () => {
    const reader = new URL(running.database.urlFor('reader')).username;
    await owner.query(`alter role ${reader} nologin`);
    await owner.query(`select pg_terminate_backend(pid, 10000) from (${READER_CONNECTIONS}) of`);
    for (const address of ['/robots.txt', '/du-lieu/tep/units.csv', freshAddress(), freshAddress()])
      expect([address, await statusOf(address)]).toEqual([address, 503]);
    await owner.query(`alter role ${reader} login`);
    for (const address of ['/robots.txt', '/du-lieu/tep/units.csv', freshAddress(), freshAddress()])
      expect([address, await statusOf(address)]).toEqual([address, 200]);
  });

  it.each(['pg_cancel_backend', 'pg_terminate_backend'])(
    'answers at the next request when questions were ended by %s, more often than it has connections',
    async (end) => {
      for (const address of [freshAddress(), '/du-lieu/tep/funds.csv', freshAddress()]) {
        await owner.query('begin; lock table published.fund');
        const answer = statusOf(address);
        await eventually('it waits for the table', async () => {
          const { rows } = await owner.query(
            `select ${end}(pid) from (${READER_CONNECTIONS} and wait_event_type = 'Lock') of`,
          );
          return rows[0] as object | undefined;
        });
        expect([address, await answer]).toEqual([address, 503]);
        await owner.query('commit');
        expect([address, await statusOf(address)]).toEqual([address, 200]);
      }
      await owner.query('update published.ledger set head_position = head_position + 1');
    },
  );
});

describe('what is made from the book for open data', () => {
  let pool: pg.Pool;
  let folder: string;
  beforeAll(async () => {
    pool = poolOf(running.database.urlFor('reader'), 2);
    folder = await mkdtemp(path.join(tmpdir(), 'so-vang-after-trouble-'));
  });
  afterAll(async () => {
    await pool.end();
    await rm(folder, { recursive: true });
  });

  const HEAD = 'select head_position as "headPosition" from published.ledger';
  const watch = {
    current: async () => ({
      ...(await owner.query<{ headPosition: number }>(HEAD)).rows[0]!,
      ...{ namesVersion: 0, quietDays: 0, waiting: 0, seal: null },
    }),
  };
  const recipe = (write: Recipe['write']): Recipe => ({
    ...{ name: 'lines.csv', mediaType: 'text/csv', compressible: true, write },
  });
  const whole = recipe(async function* ({ query }) {
    yield* (await query<{ code: string }>('select code from published.fund')).map((f) => f.code);
  });

  it('leaves nothing of a file that could not be written to its end, and writes it when asked again', async () => {
    const files = new ExportFiles(pool, watch, { licence: CC_BY, origin: '' }, folder);
    const breaking = recipe(async function* ({ query }) {
      yield 'one line\n';
      yield* (await query<{ line: string }>('select 1 / 0 as line')).map(({ line }) => line);
    });
    for (let times = 0; times < 3; times++)
      await expect(files.current(breaking)).rejects.toThrow('division by zero');
    expect(await readdir(folder)).toEqual([]);
    expect((await files.current(whole)).bytes).toBeGreaterThan(0);
    expect(await readdir(folder)).toHaveLength(1);
  });

  it('writes a file again that was swept away from under it', async () => {
    const swept = path.join(folder, 'swept');
    const files = new ExportFiles(pool, watch, { licence: CC_BY, origin: '' }, swept);
    const first = await files.current(whole);
    await rm(swept, { recursive: true });
    expect(await files.made(whole.name)).toBeUndefined();
    expect((await files.current(whole)).sha256).toBe(first.sha256);
  });

  it('gives an answer to whoever waits for it, though others have pushed it out meanwhile', async () => {
    const answers = new OpenAnswers(pool, watch);
    let letGo: () => void = () => undefined;
    const others = new Promise<void>((resolve) => (letGo = resolve));
    const slow = answers.answer('slow', async () => {
      await others;
      return 'at last';
    });
    for (const name of ['one', 'two', 'three'])
      await answers.answer(name, () => Promise.resolve(randomBytes(2_500_000)));
    letGo();
    expect((await slow)?.bodies.identity.toString()).toBe('at last');
  });

  it('is a page of the moment at which the book was read, when the book moves on meanwhile', async () => {
    const answers = new OpenAnswers(pool, watch);
    const position = (book: { headPosition: number }) => String(book.headPosition);
    const before = (await watch.current()).headPosition;
    const made = await answers.answer('where', async (_, book) => {
      await owner.query('update published.ledger set head_position = head_position + 1');
      return position(book);
    });
    expect(made?.bodies.identity.toString()).toBe(String(before));
    const after = await answers.answer('where', (_, book) => Promise.resolve(position(book)));
    expect(after?.bodies.identity.toString()).toBe(String(before + 1));
  });
});
