import { randomUUID } from 'node:crypto';
import fc from 'fast-check';
import pg from 'pg';
import { freshVault, type FreshVault, MASTER_KEY } from '../test/fresh-vault.js';
import { giverNamed, newAuditor } from '../test/gifts.js';
import { masterKeys, Vault, VaultUnavailable } from './index.js';

const auditor = newAuditor();

describe('putting personal data into the vault', () => {
  let fresh: FreshVault;
  let vault: Vault;

  beforeAll(async () => {
    fresh = await freshVault();
    vault = fresh.vault;
  });
  afterAll(() => fresh.close());

  it('the same gift told twice gives the same commitment', async () => {
    const gift = giverNamed('Nguyễn Thị Hoa');
    const first = await vault.seal([gift]);
    expect(await vault.seal([gift])).toEqual(first);
    expect(await fresh.second().seal([gift])).toEqual(first);
    expect(first).toEqual([{ commitment: expect.any(String) as string, conflict: false }]);
  });

  it('another name under the same key is noticed, and the first one stays', async () => {
    const gift = giverNamed('Nguyễn Thị Hoa');
    const [first] = await vault.seal([gift]);
    const [other] = await vault.seal([{ ...gift, value: 'Nguyễn Thị Hoà' }]);
    expect(other!.conflict).toBe(true);
    expect(other!.commitment).not.toBe(first!.commitment);
    expect(await vault.open(auditor, [gift])).toEqual(['Nguyễn Thị Hoa']);
  });

  it('what was told before is compared without a trace', async () => {
    const gift = giverNamed('Nguyễn Thị Hoa');
    const first = await vault.seal([gift]);
    const other = { ...gift, value: 'Nguyễn Thị Hoà' };
    const unknown = giverNamed('Nguyễn Thị Hoa');
    const [same, changed, nothing] = await vault.compare([gift, other, unknown]);
    expect([same]).toEqual(first);
    expect([changed!.conflict, nothing!.conflict]).toEqual([true, true]);
    expect(await vault.open(auditor, [unknown])).toEqual([undefined]);
    expect(await vault.readings({ eventId: gift.eventId })).toEqual([]);
  });

  it('the same gift told twice in one breath gives the same commitment', async () => {
    const gift = giverNamed('Trần Văn Nam');
    const told = await Promise.all([
      vault.seal([gift]),
      vault.seal([gift]),
      vault.seal([{ ...gift, value: 'Trần Văn Năm' }]),
    ]);
    const [first, again, other] = told.map(([sealed]) => sealed!);
    expect(again).toEqual(first);
    expect(other!.conflict).toBe(true);
    expect(other!.commitment).not.toBe(first!.commitment);
  });

  it('two gifts of one person have nothing in common for who sees the commitments', async () => {
    const gift = giverNamed('Nguyễn Thị Hoa');
    const [one, two] = await vault.seal([gift, { ...gift, eventId: randomUUID() }]);
    expect(one!.commitment).not.toBe(two!.commitment);
  });

  it(
    'whatever a person writes comes back as it was written, in one Unicode form',
    () =>
      fc.assert(
        fc.asyncProperty(
          fc.array(fc.string({ unit: 'binary' }), { maxLength: 100, size: 'max' }),
          async (texts) => {
            const gifts = texts.map((text) => giverNamed(text));
            await vault.seal(gifts);
            const expected = texts.map((text) => text.normalize('NFC'));
            expect(await vault.open(auditor, gifts)).toEqual(expected);
          },
        ),
        { numRuns: 10 },
      ),
    30_000,
  );

  it('two hundred givers at once cost one visit to the database, and each gets their own answer', async () => {
    const subject = randomUUID();
    const calls = Array.from({ length: 200 }, (_, n) => [
      giverNamed(`Người cho ${String(n)}`),
      giverNamed(`Lời nhắn ${String(n)}`, { field: 'note', subject }),
    ]);
    let visits = 0;
    const count = () => (visits += 1);
    fresh.pool.on('acquire', count);
    const answers = await Promise.all(calls.map((call) => vault.seal(call)));
    fresh.pool.off('acquire', count);
    expect(visits).toBe(1);
    expect(await vault.seal(calls.flat())).toEqual(answers.flat());
    expect(await vault.open(auditor, calls.flat())).toEqual(calls.flat().map((gift) => gift.value));
  });

  it('a corrected command overwrites what its unfinished first try had left', async () => {
    const gift = giverNamed('Lê Văn Bảy');
    const corrected = { ...gift, subject: randomUUID(), value: 'Lê Văn Bẩy' };
    const [first] = await vault.seal([gift]);
    const [second] = await vault.replaceUnbound([corrected]);
    expect(second!.conflict).toBe(false);
    expect(second!.commitment).not.toBe(first!.commitment);
    expect(await vault.seal([corrected])).toEqual([second]);
    expect(await vault.open(auditor, [gift])).toEqual(['Lê Văn Bẩy']);
  });

  it('a refused command leaves nothing, so that a corrected one starts clean', async () => {
    const gift = giverNamed('Lê Văn Bảy');
    await vault.seal([gift, { ...gift, field: 'note' }]);
    await vault.purgeAfterRefusal([gift.eventId]);
    expect(await vault.open(auditor, [gift])).toEqual([undefined]);
    const [corrected] = await vault.seal([{ ...gift, value: 'Lê Văn Bẩy' }]);
    expect(corrected!.conflict).toBe(false);
  });

  it('an id is the same in capital letters', async () => {
    const gift = giverNamed('Phạm Thị Lan');
    const shouted = {
      ...gift,
      eventId: gift.eventId.toUpperCase(),
      subject: gift.subject.toUpperCase(),
    };
    expect(await vault.seal([shouted])).toEqual(await vault.seal([gift]));
    expect(await vault.open(auditor, [shouted])).toEqual(['Phạm Thị Lan']);
  });

  it('a name given in the place of an id is refused and not repeated', async () => {
    const mistakes = [
      giverNamed('x', { eventId: 'Phạm Thị Lan' }),
      giverNamed('x', { subject: 'Phạm Thị Lan' }),
      giverNamed('x', { field: 'Phạm Thị Lan' }),
    ];
    for (const mistake of mistakes) {
      await expect(vault.seal([mistake])).rejects.toThrow(RangeError);
      await expect(vault.seal([mistake])).rejects.not.toThrow(/Phạm/);
    }
  });

  it('nothing to seal asks nothing', async () => {
    expect(await vault.seal([])).toEqual([]);
    expect(await vault.replaceUnbound([])).toEqual([]);
    expect(await vault.open(auditor, [])).toEqual([]);
  });

  it('says so when the database does not answer, and keeps the name to itself', async () => {
    const pool = new pg.Pool({ host: '127.0.0.1', port: 1 });
    const cutOff = new Vault({ pool, keyring: masterKeys(MASTER_KEY), now: () => new Date() });
    const gift = giverNamed('Phạm Thị Lan');
    await expect(cutOff.seal([gift])).rejects.toThrow(VaultUnavailable);
    await expect(cutOff.seal([gift])).rejects.not.toThrow(/Phạm/);
    await expect(cutOff.open(auditor, [gift])).rejects.toThrow(VaultUnavailable);
    await expect(cutOff.purgeAfterRefusal([gift.eventId])).rejects.toThrow(VaultUnavailable);
    await pool.end();
  });
});
