import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { ask } from '../test/ask.js';
import { type EmbeddedPostgres, loginUrls, startEmbeddedPostgres } from './index.js';

const PARTS = ['writer', 'projector', 'reader', 'vault'] as const;

let folder: string;
let postgres: EmbeddedPostgres;

beforeAll(async () => {
  folder = mkdtempSync(path.join(tmpdir(), 'so-vang-logins-'));
  postgres = await startEmbeddedPostgres(folder, { settings: { fsync: 'off' } });
});

afterAll(async () => {
  await postgres.stop();
  rmSync(folder, { recursive: true });
});

describe('the logins of the parts', () => {
  it('are each in the group of their part and in no other, and own nothing', async () => {
    await ask(postgres.url, 'create role so_vang_reader nologin');
    const urls = await loginUrls(postgres, folder);
    expect(urls.owner).toBe(postgres.url);
    for (const part of PARTS) {
      const groups = `select current_user::text, rolname::text from pg_roles
        where pg_has_role(rolname, 'member') and rolname <> current_user`;
      expect(await ask(urls[part], groups)).toEqual([`app_${part}_so_vang`, `so_vang_${part}`]);
      const powers = `select rolsuper or rolcreaterole or rolcreatedb or rolbypassrls
        from pg_roles where rolname = current_user`;
      expect(await ask(urls[part], powers)).toEqual([false]);
      await expect(ask(urls[part], 'create table gift ()')).rejects.toThrow('permission denied');
    }
    const groups = "select rolcanlogin from pg_roles where rolname like 'so\\_vang\\_%'";
    expect(await ask(postgres.url, groups)).toEqual([false, false, false, false]);
  });

  it('are the same each time, also for several programs at once in several databases', async () => {
    await ask(postgres.url, 'create database second');
    const once = await loginUrls(postgres.url, folder);
    const second = postgres.url.replace(/so_vang$/, 'second');
    const calls = [postgres.url, second, postgres.url, second].map((url) => loginUrls(url, folder));
    const [again, elsewhere, , elsewhereAgain] = await Promise.all(calls);
    expect(again).toEqual(once);
    expect(elsewhereAgain).toEqual(elsewhere);
    expect(await ask(elsewhere!.reader, 'select current_database()')).toEqual(['second']);
  });

  it('are left to it by another installation that begins in a database beside it', async () => {
    await ask(postgres.url, 'create database beside');
    const urls = await loginUrls(postgres, folder);
    const beside = path.join(folder, 'beside');
    await loginUrls(postgres.url.replace(/so_vang$/, 'beside'), beside);
    for (const part of PARTS) expect(await ask(urls[part], 'select 1 as one')).toEqual([1]);
  });

  it('have passwords that only we can read, and that no statement carries', async () => {
    await ask(postgres.url, "alter system set log_statement = 'all'");
    await ask(postgres.url, 'select pg_reload_conf()');
    await loginUrls(postgres, folder);
    const secrets = path.join(folder, 'secrets');
    const files = PARTS.map((part) => `app_${part}_so_vang.json`);
    expect(readdirSync(secrets)).toEqual(expect.arrayContaining([...files, 'owner.json']));
    expect(statSync(secrets).mode & 0o777).toBe(0o700);
    const log = readFileSync(path.join(folder, 'log', 'postgresql.log'), 'utf8');
    expect(log).toContain('alter role "app_reader_so_vang"');
    for (const name of files) {
      const file = path.join(secrets, name);
      expect(statSync(file).mode & 0o777).toBe(0o600);
      const { password } = JSON.parse(readFileSync(file, 'utf8')) as { password: string };
      expect(password).toMatch(/^[0-9a-f]{48}$/);
      expect(log).not.toContain(password);
    }
  });
});
