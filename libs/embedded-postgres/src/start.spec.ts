import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, readFileSync, rmSync, statSync, truncateSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { ask } from '../test/ask.js';
import { type EmbeddedPostgres, startEmbeddedPostgres } from './index.js';
import { withClient } from './owner-connection.js';

const newFolder = () => mkdtempSync(path.join(tmpdir(), 'so-vang-start-'));

/** Each test goes on with the data that the one before has left. */
const folder = newFolder();
const another = newFolder();
const startups = new Set<EmbeddedPostgres>();

const start = async (at: string, settings: Record<string, string> = { fsync: 'off' }) => {
  const postgres = await startEmbeddedPostgres(at, { settings });
  startups.add(postgres);
  return postgres;
};

const modeOf = (...file: string[]) => statSync(path.join(...file)).mode & 0o777;

/** Ctrl+C goes to all of a process group, so PostgreSQL must lead one of its own. */
const hasGroup = (leader: number) => {
  try {
    process.kill(-leader, 0);
    return true;
  } catch {
    return false;
  }
};

afterEach(async () => {
  for (const postgres of startups) await postgres.stop();
  startups.clear();
});

afterAll(() => {
  for (const made of [folder, another]) rmSync(made, { recursive: true });
});

describe('the bundled PostgreSQL', () => {
  it('starts on an empty folder and answers, durable and on this machine only', async () => {
    const postgres = await start(folder, {});
    expect(await ask(postgres.url, 'select current_database(), current_user')).toEqual([
      'so_vang',
      'owner',
    ]);
    const settings = ['fsync', 'full_page_writes', 'synchronous_commit', 'data_checksums'];
    for (const name of settings) expect(await ask(postgres.url, `show ${name}`)).toEqual(['on']);
    expect(await ask(postgres.url, 'show listen_addresses')).toEqual(['127.0.0.1']);
    expect(await ask(postgres.url, 'show unix_socket_directories')).toEqual(['']);
    expect(await ask(postgres.url, 'select distinct auth_method from pg_hba_file_rules')).toEqual([
      'scram-sha-256',
    ]);
    expect(modeOf(folder, 'secrets', 'owner.json')).toBe(0o600);
    expect(modeOf(folder, 'secrets')).toBe(0o700);
    expect(modeOf(folder, 'pgdata')).toBe(0o700);
    await expect(
      withClient(postgres.url.replace(/:[0-9a-f]+@/, ':guess@'), () => Promise.resolve()),
    ).rejects.toThrow('password authentication failed');
  });

  it('keeps the data from one start to the next, and lets settings be chosen', async () => {
    const first = await start(folder);
    await ask(first.url, 'create table gift as select 500000 as amount');
    await first.stop();
    await expect(ask(first.url, 'select 1')).rejects.toThrow('ECONNREFUSED');
    const second = await start(folder, { fsync: 'off', work_mem: '5MB', max_connections: '20' });
    expect(second).toMatchObject({ folder: first.folder, owned: true });
    expect(await ask(second.url, 'select amount from gift')).toEqual([500000]);
    expect(await ask(second.url, 'show work_mem')).toEqual(['5MB']);
    expect(await ask(second.url, 'show max_connections')).toEqual(['20']);
  });

  it('says when it was killed, and starts again at once with what was acknowledged', async () => {
    let postgres = await start(folder);
    await ask(postgres.url, 'create table killed (n int)');
    for (let n = 1; n <= 3; n++) {
      await ask(postgres.url, `insert into killed values (${n})`);
      process.kill(postgres.pid, 'SIGKILL');
      await postgres.exited;
      postgres = await start(folder);
      expect(await ask(postgres.url, 'select n from killed order by n')).toHaveLength(n);
    }
  });

  it('is joined, not started twice, by a second start on the same folder', async () => {
    const first = await start(folder);
    const second = await start(path.join(folder, '.', 'pgdata', '..'));
    expect(second).toMatchObject({ pid: first.pid, url: first.url, owned: false });
    await second.stop();
    expect(await ask(first.url, 'select 1')).toEqual([1]);
    process.kill(first.pid, 'SIGKILL');
    await Promise.all([first.exited, second.exited]);
  });

  it('starts once when several start it at the same moment on an empty folder', async () => {
    const all = await Promise.all([start(another), start(another), start(another)]);
    expect(new Set(all.map(({ url }) => url)).size).toBe(1);
    expect(all.filter(({ owned }) => owned)).toHaveLength(1);
  });

  it('is not taken in by a stale file that names another living PostgreSQL', async () => {
    const other = await start(another);
    const first = await start(folder);
    await ask(first.url, 'create table ours ()');
    await first.stop();
    const stale = readFileSync(path.join(another, 'pgdata', 'postmaster.pid'));
    writeFileSync(path.join(folder, 'pgdata', 'postmaster.pid'), stale);
    const second = await start(folder);
    expect(second.owned).toBe(true);
    expect(second.pid).not.toBe(other.pid);
    expect(await ask(second.url, "select to_regclass('ours') is not null")).toEqual([true]);
    expect(await ask(other.url, "select to_regclass('ours') is not null")).toEqual([false]);
  });

  it('explains with its own last words why it did not start', async () => {
    await expect(start(folder, { shared_buffers: 'plenty' })).rejects.toThrow(
      /did not start[^]*invalid value for parameter "shared_buffers": "plenty"/,
    );
    expect(await ask((await start(folder)).url, 'select 1')).toEqual([1]);
  });

  it('does not start on data whose password was lost, and does once it is back', async () => {
    await (await start(folder)).stop();
    const secret = path.join(folder, 'secrets', 'owner.json');
    const password = readFileSync(secret);
    rmSync(secret);
    await expect(start(folder)).rejects.toThrow('password is lost: bring back');
    writeFileSync(secret, password);
    expect(await ask((await start(folder)).url, 'select 1')).toEqual([1]);
  });

  it('begins a new log when the old one has grown large', async () => {
    await (await start(folder)).stop();
    const log = path.join(folder, 'log', 'postgresql.log');
    truncateSync(log, 10_000_001);
    await (await start(folder)).stop();
    expect(statSync(`${log}.1`).size).toBe(10_000_001);
    expect(readFileSync(log, 'utf8')).toMatch(/^[0-9-]+ .*starting PostgreSQL 18/);
    expect(modeOf(folder, 'log')).toBe(0o700);
  });
});

describe('a PostgreSQL that outlives its program', () => {
  it('does not keep the program alive, ignores its Ctrl+C, and finds a new owner', async () => {
    const built = path.resolve('dist/libs/embedded-postgres/src/index.js');
    const program = `
      const { startEmbeddedPostgres } = await import(${JSON.stringify(pathToFileURL(built))});
      const { pid } = await startEmbeddedPostgres(${JSON.stringify(folder)});
      console.log(pid);`;
    const child = spawn(process.execPath, ['--input-type=module', '-e', program], {
      stdio: ['ignore', 'pipe', 'inherit'],
    });
    const printed = child.stdout.setEncoding('utf8').toArray();
    expect(await once(child, 'exit')).toEqual([0, null]);
    const pid = Number((await printed).join(''));
    expect(hasGroup(pid)).toBe(true);
    const adopted = await start(folder);
    expect(adopted).toMatchObject({ pid, owned: true });
    await adopted.stop();
    await expect(ask(adopted.url, 'select 1')).rejects.toThrow('ECONNREFUSED');
  });
});
