import { randomBytes, randomUUID } from 'node:crypto';
import { appendFileSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { freshVault, type FreshVault, MASTER_KEY } from '../test/fresh-vault.js';
import { giverNamed, newAuditor } from '../test/gifts.js';
import { keyringFrom, masterKeyFile, masterKeyring, masterKeys, rewrapKeys } from './index.js';

const NEW_KEY = randomBytes(32).toString('base64');
const BOTH = masterKeys(`${MASTER_KEY}\n${NEW_KEY}`);

describe('another master key', () => {
  let fresh: FreshVault;
  let folder: string;
  beforeEach(async () => {
    fresh = await freshVault();
    folder = mkdtempSync(path.join(tmpdir(), 'so-vang-rewrap-'));
  });
  afterEach(async () => {
    await fresh.close();
    rmSync(folder, { recursive: true });
  });

  const rewrap = (onProgress?: (done: number, total: number) => void) =>
    rewrapKeys({ pool: fresh.pool, keyring: BOTH, ...(onProgress && { onProgress }) });

  it('is taken into use for everybody, and the old one may go', async () => {
    const gifts = Array.from({ length: 3 }, (_, place) => giverNamed(`Người ${String(place)}`));
    await fresh.vault.seal(gifts);
    const steps: number[][] = [];
    expect(await rewrap((...step) => void steps.push(step))).toBe(3);
    expect(steps).toEqual([[3, 3]]);
    const later = fresh.second(masterKeys(NEW_KEY));
    await later.verifyKeyring();
    const names = await later.open(newAuditor(), gifts);
    expect(names).toEqual(['Người 0', 'Người 1', 'Người 2']);
    expect(await rewrap()).toBe(0);
    await later.close();
  });

  it('is taken into use for whoever was forgotten and may still come back', async () => {
    const gift = giverNamed('Nguyễn Thị Hoa');
    await fresh.vault.seal([gift]);
    const { vault, erasures } = fresh.withList(folder);
    const { subject } = gift;
    await erasures.add([{ subject, state: 'aside', destroyAfter: '2026-02-10' }]);
    expect(await rewrap()).toBe(1);
    await erasures.add([{ subject, state: 'restored' }]);
    const later = fresh.second(masterKeys(NEW_KEY));
    expect(await later.open(newAuditor(), [gift])).toEqual(['Nguyễn Thị Hoa']);
    await Promise.all([later.close(), vault.close()]);
  });

  it('reaches a process that is running, which goes on reading and sealing', async () => {
    const file = path.join(folder, 'master-key');
    const running = fresh.second(masterKeyFile(file));
    const [hoa, nam] = [giverNamed('Hoa'), giverNamed('Nam')];
    await running.seal([hoa]);
    expect(await running.open(newAuditor(), [hoa])).toEqual(['Hoa']);
    appendFileSync(file, `${NEW_KEY}\n`);
    await rewrapKeys({ pool: fresh.pool, keyring: masterKeyFile(file) });
    expect(await running.open(newAuditor(), [hoa])).toEqual(['Hoa']);
    const more = { ...hoa, eventId: randomUUID(), value: 'Hoa lần hai' };
    await running.seal([more, nam]);
    const later = fresh.second(masterKeys(NEW_KEY));
    const names = await later.open(newAuditor(), [hoa, more, nam]);
    expect(names).toEqual(['Hoa', 'Hoa lần hai', 'Nam']);
    await Promise.all([running.close(), later.close()]);
  });

  it('finds the same children alike as before', async () => {
    const traits = [
      { kind: 'name', value: 'lan' },
      { kind: 'born', value: '2016' },
    ];
    const child = (holder: string) => ({ holder, subject: randomUUID(), traits });
    await fresh.vault.noteLikeness(child('te1'));
    await rewrap();
    const later = fresh.second(masterKeys(NEW_KEY));
    expect(await later.noteLikeness(child('te2'))).toMatchObject([{ holder: 'te1' }]);
    await later.close();
  });

  it('comes from a command, too, as a key service has one; its words are not repeated', () => {
    const env = { SO_VANG_MASTER_KEY_COMMAND: `echo ${NEW_KEY}` };
    const ring = masterKeyring(env, path.join(folder, 'unused'));
    expect(ring.current.version).toBe(masterKeys(NEW_KEY).current.version);
    const broken = { SO_VANG_MASTER_KEY_COMMAND: `echo secret; exit 1` };
    expect(() => masterKeyring(broken, '')).toThrow('did not give the master keys');
    expect(() => masterKeyring(broken, '')).not.toThrow(/secret/);
  });

  it('that is missing is asked for once more before anybody hears of it', () => {
    const { version } = masterKeys(NEW_KEY).current;
    const given = [MASTER_KEY, `${MASTER_KEY} ${NEW_KEY}`, MASTER_KEY];
    const ring = keyringFrom(() => given.shift() ?? MASTER_KEY);
    expect(ring.key(version).export().toString('base64')).toBe(NEW_KEY);
    expect(() => ring.key('0'.repeat(16))).toThrow('is not in the keyring');
  });
});
