import { execFileSync } from 'node:child_process';
import {
  chmodSync,
  lstatSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  rmSync,
  statSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { platformBinaries, programIn } from './platform-binaries.js';
import { privateCopy } from './runnable-binaries.js';

let folder: string;

beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'so-vang-binaries-'));
});

afterEach(() => rmSync(folder, { recursive: true }));

describe('the copy of the bundled binaries', () => {
  it('is whole, runs, and can be read by everybody and written by nobody else', async () => {
    const binaries = await platformBinaries();
    const copies = [1, 2].map(() => privateCopy(binaries, folder));
    const [copy, same] = await Promise.all(copies);
    expect(same).toBe(copy);
    expect(readdirSync(folder)).toEqual([`postgresql-${binaries.version}`]);
    expect(execFileSync(programIn(copy!, 'initdb'), ['--version']).toString()).toContain(' 18.');
    for (const entry of readdirSync(copy!, { recursive: true, withFileTypes: true })) {
      const file = path.join(entry.parentPath, entry.name);
      expect(lstatSync(file).uid).toBe(process.geteuid!());
      expect(statSync(file).mode & 0o777).toBe(0o755);
    }
  });

  it('is refused where somebody else could have planted it', async () => {
    const binaries = await platformBinaries();
    const planted = path.join(folder, `postgresql-${binaries.version}`);
    mkdirSync(planted);
    chmodSync(planted, 0o777);
    await expect(privateCopy(binaries, folder)).rejects.toThrow('put there by somebody else');
  });

  it('is made elsewhere, under a new name, where others can write to the folder', async () => {
    const binaries = await platformBinaries();
    chmodSync(folder, 0o777);
    const copy = await privateCopy(binaries, folder);
    try {
      expect(readdirSync(folder)).toEqual([]);
      expect(statSync(path.dirname(copy)).mode & 0o777).toBe(0o711);
    } finally {
      rmSync(path.dirname(copy), { recursive: true });
    }
  });
});
