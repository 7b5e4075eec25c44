import { execFileSync, spawn } from 'node:child_process';
import { once } from 'node:events';
import {
  chmodSync,
  chownSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  rmSync,
  statSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { ask } from '../test/ask.js';
import { bareInstallation } from '../test/bare-installation.js';
import { startEmbeddedPostgres } from './index.js';

const isRoot = process.geteuid!() === 0;
const NOBODY = 65534;

let folder: string;

beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'so-vang-user-'));
});

afterEach(() => {
  delete process.env.PG_OS_USER;
  if (!isRoot) execFileSync('chmod', ['-R', 'u+w', folder]);
  rmSync(folder, { recursive: true });
});

const startAndNote = async (at: string) => {
  const notices: string[] = [];
  const postgres = await startEmbeddedPostgres(at, {
    settings: { fsync: 'off' },
    onNotice: (sentence) => notices.push(sentence),
  });
  return { postgres, notices };
};

const ownerOf = (...file: string[]) => statSync(path.join(...file)).uid;

describe('the user that PostgreSQL runs as', () => {
  it('is the one that PG_OS_USER names if we are root, and ourselves if we are not', async () => {
    process.env.PG_OS_USER = 'nobody';
    const { postgres, notices } = await startAndNote(path.join(folder, 'data'));
    await postgres.stop();
    const data = path.join(folder, 'data');
    // The temporary folder around is closed to others, so root has to put the data elsewhere.
    expect(postgres.folder === data).toBe(!isRoot);
    expect(notices).toHaveLength(isRoot ? 1 : 0);
    expect(ownerOf(postgres.folder, 'pgdata')).toBe(isRoot ? NOBODY : process.geteuid!());
    expect(ownerOf(postgres.folder, 'secrets', 'owner.json')).toBe(process.geteuid!());
    if (isRoot) rmSync(postgres.folder, { recursive: true });
  });

  it('finds a folder again that it had to fall back to, even after a change of user', async () => {
    const wanted = path.join(folder, 'data');
    process.env.PG_OS_USER = 'nobody';
    const first = await startAndNote(wanted);
    await ask(first.postgres.url, 'create table gift as select 1 as n');
    await first.postgres.stop();
    delete process.env.PG_OS_USER;
    const second = await startAndNote(wanted);
    expect(second.postgres.folder).toBe(first.postgres.folder);
    expect(second.notices).toEqual(first.notices);
    for (const notice of second.notices)
      expect(notice).toBe(
        `PostgreSQL cannot enter ${wanted}, so the data are kept in ${second.postgres.folder}.`,
      );
    expect(await ask(second.postgres.url, 'select n from gift')).toEqual([1]);
    await second.postgres.stop();
    if (isRoot) rmSync(second.postgres.folder, { recursive: true });
  });

  it('takes over data that another user made, where it can enter', async () => {
    chmodSync(folder, 0o711);
    const wanted = path.join(folder, 'data');
    const first = await startAndNote(wanted);
    await ask(first.postgres.url, 'create table gift as select 1 as n');
    await first.postgres.stop();
    process.env.PG_OS_USER = 'nobody';
    const { postgres, notices } = await startAndNote(wanted);
    expect(notices).toEqual([]);
    expect(ownerOf(postgres.folder, 'pgdata')).toBe(isRoot ? NOBODY : process.geteuid!());
    expect(await ask(postgres.url, 'select n from gift')).toEqual([1]);
    await postgres.stop();
  });

  it('never begins an empty book because it cannot enter where the book is', async () => {
    const wanted = path.join(folder, 'data');
    const first = await startAndNote(wanted);
    await first.postgres.stop();
    const isOutOfReach = isRoot && first.postgres.folder === wanted;
    process.env.PG_OS_USER = 'nobody';
    const second = startAndNote(wanted);
    if (isOutOfReach) await expect(second).rejects.toThrow(`nobody here, who cannot enter`);
    else await (await second).postgres.stop();
    const fellBack = first.postgres.folder !== wanted;
    expect(existsSync(path.join(wanted, 'data-are-in.txt'))).toBe(fellBack);
    if (fellBack) rmSync(first.postgres.folder, { recursive: true });
  });

  it('must exist and must not be root', async () => {
    process.env.PG_OS_USER = 'root';
    const started = startAndNote(path.join(folder, 'data'));
    if (isRoot) await expect(started).rejects.toThrow('not an unprivileged user');
    else await (await started).postgres.stop();
  });
});

describe('an ordinary user', () => {
  it('starts it from an installation of root in which no install script has run', async () => {
    chmodSync(folder, 0o711);
    const installation = path.join(folder, 'installation');
    mkdirSync(installation);
    chmodSync(installation, 0o755);
    const index = bareInstallation(installation);
    const home = path.join(folder, 'home');
    mkdirSync(home);
    if (isRoot) chownSync(home, NOBODY, NOBODY);
    const data = path.join(home, 'data');
    const program = `
      const { startEmbeddedPostgres, loginUrls } = await import(${JSON.stringify(index)});
      const postgres = await startEmbeddedPostgres(${JSON.stringify(data)});
      await loginUrls(postgres, postgres.folder);
      await postgres.stop();
      console.log(postgres.folder);`;
    const child = spawn(process.execPath, ['--input-type=module', '-e', program], {
      cwd: home,
      stdio: ['ignore', 'pipe', 'inherit'],
      ...(isRoot ? { uid: NOBODY, gid: NOBODY } : {}),
    });
    const printed = child.stdout.setEncoding('utf8').toArray();
    expect(await once(child, 'exit')).toEqual([0, null]);
    expect((await printed).join('')).toBe(`${data}\n`);
    const user = isRoot ? NOBODY : process.geteuid!();
    expect(ownerOf(data, 'pgdata')).toBe(user);
    expect(ownerOf(data, 'secrets', 'app_reader_so_vang.json')).toBe(user);
    expect(readdirSync(data).filter((name) => name.startsWith('postgresql-18.'))).toHaveLength(1);
  });
});
