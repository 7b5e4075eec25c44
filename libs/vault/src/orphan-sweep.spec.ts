import { freshVault, type FreshVault } from '../test/fresh-vault.js';
import { giverNamed, newAuditor } from '../test/gifts.js';
import { type IsInLog, type Vault, VaultUnavailable } from './index.js';

const nothing: IsInLog = () => Promise.resolve(new Set());

const auditor = newAuditor();

describe('sweeping what no event of the log refers to', () => {
  let fresh: FreshVault;
  let vault: Vault;

  beforeAll(async () => {
    fresh = await freshVault();
    vault = fresh.vault;
  });
  beforeEach(async () => {
    fresh.hoursPass(25);
    await fresh.sweep(nothing);
  });
  afterAll(() => fresh.close());

  it('orphans are swept only after 24 hours', async () => {
    const gift = giverNamed('Hoa');
    await vault.seal([gift, { ...gift, field: 'note' }]);
    fresh.hoursPass(24);
    expect(await fresh.sweep(nothing)).toBe(0);
    fresh.hoursPass(1);
    expect(await fresh.sweep(nothing)).toBe(2);
    expect(await vault.open(auditor, [gift])).toEqual([undefined]);
  });

  it('what an event of the log refers to stays for ever', async () => {
    const [kept, orphan] = [giverNamed('Hoa'), giverNamed('Nam')];
    await vault.seal([kept, orphan]);
    fresh.hoursPass(25);
    expect(await fresh.sweep(() => Promise.resolve(new Set([kept.eventId])))).toBe(1);
    fresh.hoursPass(1000);
    expect(await fresh.sweep(nothing)).toBe(0);
    expect(await vault.open(auditor, [kept, orphan])).toEqual(['Hoa', undefined]);
  });

  it('a retry while the log is being asked saves its row: sweeping keeps behind the head', async () => {
    const gift = giverNamed('Hoa');
    const [first] = await vault.seal([gift]);
    fresh.hoursPass(25);
    const retriedMeanwhile: IsInLog = async () => {
      expect(await vault.seal([gift])).toEqual([first]);
      return new Set();
    };
    expect(await fresh.sweep(retriedMeanwhile)).toBe(0);
    expect(await vault.open(auditor, [gift])).toEqual(['Hoa']);
  });

  it('a row that a retry made young is looked at again a day later', async () => {
    const gift = giverNamed('Hoa');
    await vault.seal([gift]);
    fresh.hoursPass(25);
    await vault.seal([gift]);
    expect(await fresh.sweep(nothing)).toBe(0);
    fresh.hoursPass(25);
    expect(await fresh.sweep(nothing)).toBe(1);
  });

  it('goes on where the last sweep ended', async () => {
    const asked: string[] = [];
    const inLog: IsInLog = (ids) => {
      asked.push(...ids);
      return Promise.resolve(new Set(ids));
    };
    const [early, late] = [giverNamed('Hoa'), giverNamed('Nam')];
    await vault.seal([early]);
    fresh.hoursPass(25);
    await fresh.sweep(inLog);
    await vault.seal([late]);
    fresh.hoursPass(25);
    await fresh.sweep(inLog);
    expect(asked).toEqual([early.eventId, late.eventId]);
  });

  it('asks for thousands of events in pages, and for each once', async () => {
    const gifts = Array.from({ length: 2500 }, (_, n) => giverNamed(String(n)));
    await vault.seal(gifts);
    fresh.hoursPass(25);
    const pages: string[][] = [];
    const everySecond: IsInLog = (ids) => {
      pages.push(ids);
      return Promise.resolve(new Set(ids.filter((_, n) => n % 2 === 0)));
    };
    expect(await fresh.sweep(everySecond)).toBe(1250);
    expect(pages.map((ids) => ids.length)).toEqual([1000, 1000, 500]);
    expect(new Set(pages.flat())).toEqual(new Set(gifts.map(({ eventId }) => eventId)));
  });

  it('deletes nothing when the log does not answer, and looks again the next time', async () => {
    await vault.seal([giverNamed('Hoa')]);
    fresh.hoursPass(25);
    const silent: IsInLog = () => Promise.reject(new Error('no answer'));
    await expect(fresh.sweep(silent)).rejects.toThrow('no answer');
    expect(await fresh.sweep(nothing)).toBe(1);
  });

  it('says so when the vault itself does not answer', async () => {
    await fresh.owner.query('revoke select on vault.sweep from so_vang_vault');
    await expect(fresh.sweep(nothing)).rejects.toThrow(VaultUnavailable);
    await fresh.owner.query('grant select on vault.sweep to so_vang_vault');
  });
});
