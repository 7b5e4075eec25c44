import { freshVault, type FreshVault, MASTER_KEY } from '../test/fresh-vault.js';
import { giverNamed, newAuditor } from '../test/gifts.js';
import { masterKeys, type Vault } from './index.js';

const OTHER_KEY = Buffer.alloc(32, 8).toString('base64');

const auditor = newAuditor();

describe('whoever gets at the tables', () => {
  let fresh: FreshVault;
  let vault: Vault;

  beforeAll(async () => {
    fresh = await freshVault();
    vault = fresh.vault;
  });
  afterAll(() => fresh.close());

  const flipBit = (eventId: string, byte: number) =>
    fresh.owner.query(
      `update vault.sealed_field
       set ciphertext = set_byte(ciphertext, $2, get_byte(ciphertext, $2) # 1) where event_id = $1`,
      [eventId, byte],
    );

  const causeOf = (failing: Promise<unknown>) =>
    failing.then(
      () => undefined,
      (error: unknown) => error as Error & { cause?: Error },
    );

  it('a stolen table without the key tells nothing', async () => {
    const gift = giverNamed('Nguyễn Thị Hoa');
    const [sealed] = await vault.seal([gift]);
    await vault.open(auditor, [gift]);
    const dump = await everything(fresh);
    expect(dump).toContain(gift.eventId);
    const secrets = [gift.value, MASTER_KEY, sealed!.commitment];
    for (const secret of secrets) {
      expect(dump).not.toContain(secret);
      expect(dump).not.toContain(Buffer.from(secret).toString('hex'));
    }
    expect(dump).not.toContain(Buffer.from(MASTER_KEY, 'base64').toString('hex'));
  });

  it('swapped ciphertexts are found', async () => {
    const hoa = giverNamed('Nguyễn Thị Hoa');
    const phone = { ...hoa, field: 'giver.phone', value: '0912 345 678' };
    await vault.seal([hoa, phone]);
    await fresh.owner.query(
      `update vault.sealed_field a set nonce = b.nonce, ciphertext = b.ciphertext
       from vault.sealed_field b
       where a.event_id = $1 and a.event_id = b.event_id and a.field <> b.field`,
      [hoa.eventId],
    );
    for (const ref of [hoa, phone]) {
      const corrupt = `corrupt vault: ${ref.field} of event ${ref.eventId}`;
      await expect(vault.open(auditor, [ref])).rejects.toThrow(corrupt);
    }
  });

  it.each(['event_id', 'subject'])('a row moved to another %s is found', async (column) => {
    const [hoa, nam] = [giverNamed('Hoa'), giverNamed('Nam')];
    await vault.seal([hoa, { ...nam, field: 'note' }]);
    const target = column === 'event_id' ? nam.eventId : nam.subject;
    const move = `update vault.sealed_field set ${column} = $1 where event_id = $2`;
    await fresh.owner.query(move, [target, hoa.eventId]);
    const eventId = column === 'event_id' ? nam.eventId : hoa.eventId;
    await expect(vault.open(auditor, [{ ...hoa, eventId }])).rejects.toThrow('corrupt vault');
  });

  it.each(['nonce', 'wrapped'])("a person's key with another %s is found", async (column) => {
    const gift = giverNamed('Nguyễn Thị Hoa');
    await vault.seal([gift]);
    await fresh.owner.query(
      `update vault.subject_key set ${column} = set_byte(${column}, 0, get_byte(${column}, 0) # 1)
       where subject = $1`,
      [gift.subject],
    );
    await expect(fresh.second().open(auditor, [gift])).rejects.toThrow('corrupt vault');
  });

  it("a person's key that was changed is found even while it is in use", async () => {
    const gift = giverNamed('Nguyễn Thị Hoa');
    await vault.seal([gift]);
    expect(await vault.open(auditor, [gift])).toEqual([gift.value]);
    await fresh.owner.query(
      `update vault.subject_key set wrapped = set_byte(wrapped, 0, get_byte(wrapped, 0) # 1)
       where subject = $1`,
      [gift.subject],
    );
    await expect(vault.open(auditor, [gift])).rejects.toThrow('corrupt vault');
  });

  it('not one bit of a value can be changed unnoticed', async () => {
    const gift = giverNamed('Nguyễn Thị Hoa');
    await vault.seal([gift]);
    const length = 32 + Buffer.byteLength(gift.value) + 16;
    for (let byte = 0; byte < length; byte += 1) {
      await flipBit(gift.eventId, byte);
      await expect(vault.open(auditor, [gift])).rejects.toThrow('corrupt vault');
      await flipBit(gift.eventId, byte);
    }
    expect(await vault.open(auditor, [gift])).toEqual([gift.value]);
  });

  it('one corrupt row stops only those who ask for it', async () => {
    const [corrupt, whole] = [giverNamed('Hoa'), giverNamed('Nam')];
    await vault.seal([corrupt]);
    await flipBit(corrupt.eventId, 40);
    const retried = causeOf(vault.seal([corrupt]));
    const [sealed] = await vault.seal([whole]);
    expect(sealed!.conflict).toBe(false);
    expect((await retried)?.message).toContain('corrupt vault: giver.name');
  });

  it('an error names the place and never the value', async () => {
    const gift = giverNamed('Nguyễn Thị Hoa');
    await vault.seal([gift]);
    const error = await causeOf(fresh.second(masterKeys(OTHER_KEY)).open(auditor, [gift]));
    expect(error?.message).toBe(
      `corrupt vault: giver.name of event ${gift.eventId} does not decrypt`,
    );
    expect(error?.cause?.message).toMatch(/^master key [0-9a-f]{16} is not in the keyring$/);
    expect(String(error?.stack)).not.toContain('Hoa');
  });
});

describe('another master key', () => {
  let fresh: FreshVault;
  let vault: Vault;

  beforeEach(async () => {
    fresh = await freshVault();
    vault = fresh.vault;
  });
  afterEach(() => fresh.close());

  it('is noticed at the start, for as long as somebody is not forgotten', async () => {
    await vault.verifyKeyring();
    await vault.seal([giverNamed('Nguyễn Thị Hoa')]);
    await vault.verifyKeyring();
    const stranger = fresh.second(masterKeys(OTHER_KEY));
    await expect(stranger.verifyKeyring()).rejects.toThrow('is not in the keyring');
    await fresh.owner.query('update vault.subject_key set nonce = null, wrapped = null');
    await stranger.verifyKeyring();
  });

  it('serves beside the old one', async () => {
    const before = giverNamed('Nguyễn Thị Hoa');
    const [sealed] = await vault.seal([before]);
    const renewed = fresh.second(masterKeys(`${MASTER_KEY}\n${OTHER_KEY}`));
    const after = giverNamed('Trần Văn Nam');
    await renewed.seal([after]);
    expect(await renewed.seal([before])).toEqual([sealed]);
    expect(await renewed.open(auditor, [before, after])).toEqual([before.value, after.value]);
    await expect(vault.open(auditor, [after])).rejects.toThrow('corrupt vault');
  });
});

/** All that a copy of the database would hold, byte columns in hexadecimal. */
async function everything({ owner }: FreshVault): Promise<string> {
  const tables = ['subject_key', 'sealed_field', 'reading', 'sweep'];
  const contents = tables.map((table) => owner.query(`select t::text from vault.${table} t`));
  return JSON.stringify((await Promise.all(contents)).map(({ rows }) => rows as unknown));
}
