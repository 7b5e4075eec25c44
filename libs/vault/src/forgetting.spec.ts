import { appendFileSync, mkdtempSync, readFileSync, rmSync, statSync, truncateSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { freshVault, type FreshVault } from '../test/fresh-vault.js';
import { giverNamed, newAuditor } from '../test/gifts.js';
import {
  type Erasures,
  lettersOf,
  PersonForgotten,
  type Vault,
  VaultUnavailable,
} from './index.js';

const NAME = 'Nguyễn Thị Hoa';
const LAST_DAY = '2026-02-10';

let fresh: FreshVault;
let folder: string;
let vault: Vault;
let erasures: Erasures;

beforeEach(async () => {
  fresh = await freshVault();
  folder = mkdtempSync(path.join(tmpdir(), 'so-vang-erasures-'));
  ({ vault, erasures } = fresh.withList(folder));
});
afterEach(async () => {
  await vault.close();
  await fresh.close();
  rmSync(folder, { recursive: true });
});

const told = async (value = NAME) => {
  const gift = giverNamed(value);
  await vault.seal([gift]);
  return gift;
};
const read = async (gift: Parameters<Vault['open']>[1][number]) =>
  (await vault.open(newAuditor(), [gift]))[0];
const setAside = ({ subject }: { subject: string }) =>
  erasures.add([{ subject, state: 'aside', destroyAfter: LAST_DAY }]);
const destroy = ({ subject }: { subject: string }) =>
  erasures.add([{ subject, state: 'destroyed' }]);
const everyRow = async (): Promise<string> => {
  const { rows: tables } = await fresh.owner.query<{ name: string }>(
    `select format('%I.%I', schemaname, tablename) as name from pg_tables where schemaname = 'vault'`,
  );
  const rows = await Promise.all(
    tables.map(({ name }) => fresh.owner.query(`select t::text from ${name} t`)),
  );
  return JSON.stringify(rows.map((answer) => answer.rows as unknown[]));
};

describe('a person who is forgotten', () => {
  it('cannot be read any more, by nobody, from that moment on', async () => {
    const gift = await told();
    expect(await read(gift)).toBe(NAME);
    await setAside(gift);
    expect(await read(gift)).toBeUndefined();
    await expect(vault.seal([gift])).rejects.toThrow(PersonForgotten);
  });

  it('comes back whole while the key is aside', async () => {
    const gift = await told();
    await setAside(gift);
    await erasures.add([{ subject: gift.subject, state: 'restored' }]);
    expect(await read(gift)).toBe(NAME);
    expect(await everyRow()).not.toContain(LAST_DAY);
  });

  it('is due when the last day is over, and not on it', async () => {
    const gift = await told();
    await setAside(gift);
    expect(await erasures.due(LAST_DAY)).toEqual([]);
    expect(await erasures.due('2026-02-11')).toEqual([gift.subject]);
  });

  it('leaves neither key nor row once it is destroyed, and never comes back', async () => {
    const gift = await told();
    const others = await told('Trần Văn Nam');
    await setAside(gift);
    await destroy(gift);
    await erasures.add([{ subject: gift.subject, state: 'restored' }]);
    await setAside(gift);
    expect(await everyRow()).toMatch(new RegExp(`"\\(${gift.subject},destroyed,,\\)"`));
    const left = (await everyRow()).match(new RegExp(gift.subject, 'g'));
    expect(left).toHaveLength(1);
    await expect(vault.seal([gift])).rejects.toThrow(PersonForgotten);
    expect(await read(others)).toBe('Trần Văn Nam');
  });

  it('is kept from being made anew where nothing was known of them yet', async () => {
    const gift = giverNamed(NAME);
    await setAside(gift);
    await expect(vault.seal([gift])).rejects.toThrow(PersonForgotten);
    await erasures.add([{ subject: gift.subject, state: 'restored' }]);
    await vault.seal([gift]);
    expect(await read(gift)).toBe(NAME);
  });

  it('is nothing that the vault’s own login could do to a key by itself', async () => {
    await expect(fresh.pool.query('delete from vault.subject_key')).rejects.toThrow(
      'permission denied',
    );
    await expect(fresh.pool.query('update vault.subject_key set wrapped = null')).rejects.toThrow(
      'permission denied',
    );
  });

  it('has letters of their own key, the same for everybody who asks', () => {
    const { subject } = giverNamed(NAME);
    expect(lettersOf(subject)).toBe(lettersOf(subject.toUpperCase()));
    expect(lettersOf(subject)).not.toBe(subject);
    expect(lettersOf(subject)).toMatch(/^[0-9a-f]{8}-[0-9a-f]{4}-8[0-9a-f]{3}-8[0-9a-f]{3}-/);
  });
});

describe('a person who asks what is kept of them', () => {
  it('gets all of it, and the reading is on record', async () => {
    const gift = await told();
    const more = { ...giverNamed('0912000111', { subject: gift.subject }), field: 'giver.phone' };
    await vault.seal([more]);
    await told('Trần Văn Nam');
    const reader = newAuditor();
    const values = await vault.openPerson(reader, gift.subject);
    expect(values.map(({ value }) => value).sort()).toEqual(['0912000111', NAME]);
    expect(await vault.readings({ person: reader.person })).toHaveLength(2);
  });
});

describe('the erasure list', () => {
  const list = () => readFileSync(path.join(folder, 'erasures'), 'utf8');

  it('says who was forgotten, when and until when, and nothing else of them', async () => {
    const gift = await told();
    await setAside(gift);
    await setAside(gift);
    await destroy(gift);
    const at = '2026-02-03T01:00:00.000Z';
    expect(list()).toBe(
      `${at} aside ${gift.subject} ${LAST_DAY}\n${at} destroyed ${gift.subject}\n`,
    );
    expect(statSync(path.join(folder, 'erasures')).mode & 0o777).toBe(0o600);
  });

  it('is gone through again before anything is read after a restore', async () => {
    const [aside, destroyed, restored] = [await told(), await told(), await told()];
    const backup = await fresh.owner.query('select * from vault.subject_key');
    await setAside(aside);
    await setAside(destroyed);
    await destroy(destroyed);
    await setAside(restored);
    await erasures.add([{ subject: restored.subject, state: 'restored' }]);
    await restore(backup.rows as StoredRow[]);
    expect(await erasures.isReplayed()).toBe(false);
    expect(await read(aside)).toBeUndefined();
    expect(await erasures.isReplayed()).toBe(true);
    expect(await read(destroyed)).toBeUndefined();
    expect(await read(restored)).toBe(NAME);
    const { rows } = await fresh.owner.query(
      'select 1 from vault.sealed_field where subject = $1',
      [destroyed.subject],
    );
    expect(rows).toEqual([]);
  });

  it('that was lost lets nobody read anything, and says what to restore', async () => {
    const [gone, other] = [await told(), await told()];
    await setAside(gone);
    await fresh.owner.query('update vault.replay set server_started = null');
    truncateSync(path.join(folder, 'erasures'));
    await expect(read(other)).rejects.toThrow(VaultUnavailable);
    await expect(erasures.replay()).rejects.toThrow('restore ERASURE_LIST_DIR');
  });

  it('forgives half a line that a power cut left, and no other', async () => {
    const [first, second] = [await told(), await told()];
    await setAside(first);
    appendFileSync(path.join(folder, 'erasures'), '2026-02-03T01:00:00.000Z asi');
    await erasures.replay();
    await setAside(second);
    await erasures.replay();
    expect(await read(second)).toBeUndefined();
    const [line] = list().split('\n');
    appendFileSync(path.join(folder, 'erasures'), `what\n${String(line)}\n`);
    await expect(erasures.replay()).rejects.toThrow('corrupt erasure list: line 3');
  });

  interface StoredRow {
    readonly subject: string;
    readonly key_version: string;
    readonly nonce: Buffer;
    readonly wrapped: Buffer;
  }

  /** What a backup from before would bring back, on a server that was started anew. */
  const restore = async (keys: readonly StoredRow[]) => {
    await fresh.owner.query('delete from vault.subject_key; delete from vault.aside_key');
    for (const { subject, key_version, nonce, wrapped } of keys)
      await fresh.owner.query('insert into vault.subject_key values ($1, $2, $3, $4)', [
        ...[subject, key_version, nonce, wrapped],
      ]);
    await fresh.owner.query('update vault.replay set server_started = null, entries = 0');
  };
});
