import { randomBytes } from 'node:crypto';
import { chmodSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { inspect } from 'node:util';
import { masterKeyFile, masterKeyring, masterKeys } from './index.js';

describe('the master keys', () => {
  let folder: string;
  let file: string;

  beforeEach(() => {
    folder = mkdtempSync(path.join(tmpdir(), 'so-vang-keys-'));
    file = path.join(folder, 'keys', 'master.key');
  });
  afterEach(() => rmSync(folder, { recursive: true }));

  const key = () => randomBytes(32).toString('base64');

  it('are made on the first start, for their owner only, and found on the second', () => {
    const made = masterKeyFile(file);
    expect(statSync(file).mode & 0o777).toBe(0o600);
    expect(readdirSync(path.dirname(file))).toEqual(['master.key']);
    expect(masterKeyFile(file).current.version).toBe(made.current.version);
    expect(masterKeyFile(file).current.key.equals(made.current.key)).toBe(true);
  });

  it('are not used from a file that others may read', () => {
    masterKeyFile(file);
    chmodSync(file, 0o640);
    expect(() => masterKeyFile(file)).toThrow(`chmod 600 ${file}`);
  });

  it('come from the environment where it has them', () => {
    const given = key();
    const ring = masterKeyring({ SO_VANG_MASTER_KEY: given }, file);
    expect(ring.current.key.export().toString('base64')).toBe(given);
    expect(readdirSync(folder)).toEqual([]);
    expect(masterKeyring({}, file).current.version).toBe(masterKeyFile(file).current.version);
  });

  it('the last one is current, and the earlier ones stay good', () => {
    const [old, current] = [key(), key()];
    const ring = masterKeys(`${old}\n${current}\n`);
    expect(ring.current.version).toBe(masterKeys(current).current.version);
    const oldVersion = masterKeys(old).current.version;
    expect(ring.key(oldVersion).export().toString('base64')).toBe(old);
  });

  it('are told apart by what they are, whatever their order', () => {
    const [one, two] = [key(), key()];
    expect(masterKeys(`${one},${two}`).current.version).toBe(masterKeys(two).current.version);
    expect(masterKeys(one).current.version).not.toBe(masterKeys(two).current.version);
  });

  it.each([
    ['nothing', ''],
    ['a key too short', randomBytes(16).toString('base64')],
    ['a word', 'secret'],
  ])('are not %s, and a mistake is not repeated in the error', (_, text) => {
    expect(() => masterKeys(text)).toThrow(/master key/);
    expect(() => masterKeys(text)).not.toThrow(/secret/);
  });

  it('do not show when somebody prints them', () => {
    masterKeyFile(file);
    const ring = masterKeyFile(file);
    const shown = inspect(ring, { depth: 9, showHidden: true }) + JSON.stringify(ring);
    const bytes = Buffer.from(readFileSync(file, 'utf8'), 'base64');
    expect(shown).not.toContain(bytes.toString('base64').slice(0, 12));
    expect(shown).not.toContain(bytes.toString('hex').slice(0, 12));
  });
});
