import { randomUUID } from 'node:crypto';
import pg from 'pg';
import { freshVault, type FreshVault } from '../test/fresh-vault.js';
import { giverNamed, newAuditor } from '../test/gifts.js';
import {
  PersonForgotten,
  type Reader,
  type ReadingsQuery,
  type Vault,
  VaultUnavailable,
} from './index.js';

describe('reading personal data', () => {
  let fresh: FreshVault;
  let vault: Vault;

  let auditor: Reader;

  beforeAll(async () => {
    fresh = await freshVault();
    vault = fresh.vault;
  });
  beforeEach(() => (auditor = newAuditor()));
  afterAll(() => fresh.close());

  it('is recorded: who, when, why, for which request, and what', async () => {
    const gift = giverNamed('Nguyễn Thị Hoa');
    await vault.seal([gift]);
    await vault.open(auditor, [gift]);
    expect(await vault.readings({ eventId: gift.eventId })).toEqual([
      {
        ...auditor,
        position: expect.any(Number) as number,
        readAt: new Date('2026-02-03T01:00:00Z'),
        eventId: gift.eventId,
        field: 'giver.name',
      },
    ]);
  });

  it('is recorded even when nothing is found', async () => {
    const { eventId, field } = giverNamed('nobody');
    expect(await vault.open(auditor, [{ eventId, field }])).toEqual([undefined]);
    expect(await vault.readings({ eventId })).toHaveLength(1);
  });

  it('answers in the order of the question, gaps and repetitions included', async () => {
    const [hoa, nam] = [giverNamed('Hoa'), giverNamed('Nam')];
    await vault.seal([hoa, nam]);
    const refs = [nam, giverNamed('nobody'), hoa, nam];
    expect(await vault.open(auditor, refs)).toEqual(['Nam', undefined, 'Hoa', 'Nam']);
    expect(await vault.readings({ person: auditor.person })).toHaveLength(4);
  });

  it('is not answered where it cannot be recorded', async () => {
    const gift = giverNamed('Nguyễn Thị Hoa');
    await vault.seal([gift]);
    await fresh.owner.query('revoke insert on vault.reading from so_vang_vault');
    await expect(vault.open(auditor, [gift])).rejects.toThrow(VaultUnavailable);
    await fresh.owner.query('grant insert on vault.reading to so_vang_vault');
  });

  it('can be listed by person and by event, page after page', async () => {
    const colleague = newAuditor();
    const [hoa, nam] = [giverNamed('Hoa'), giverNamed('Nam')];
    await vault.open(auditor, [hoa, nam]);
    await vault.open(colleague, [hoa]);
    const events = async (query: ReadingsQuery) =>
      (await vault.readings(query)).map(({ eventId }) => eventId);
    expect(await events({ person: auditor.person })).toEqual([hoa.eventId, nam.eventId]);
    expect(await events({ person: colleague.person })).toEqual([hoa.eventId]);
    expect(await events({ eventId: nam.eventId })).toEqual([nam.eventId]);
    expect(await events({ eventId: hoa.eventId })).toEqual([hoa.eventId, hoa.eventId]);
    const [first] = await vault.readings({ person: auditor.person, limit: 1 });
    expect(await events({ after: first!.position })).toEqual([nam.eventId, hoa.eventId]);
  });

  it.each([
    "update vault.reading set purpose = 'nothing'",
    'delete from vault.reading',
    'truncate vault.reading',
  ])('leaves a record that nobody can change: %s', async (change) => {
    await vault.open(auditor, [giverNamed('Hoa')]);
    await expect(fresh.owner.query(change)).rejects.toThrow('readings are kept');
    await expect(fresh.pool.query(change)).rejects.toThrow('permission denied');
  });

  it.each(['subject_key', 'sealed_field', 'reading', 'sweep'])(
    'is for the vault alone: other roles get nothing of %s',
    async (table) => {
      const stranger = new pg.Client({ connectionString: fresh.readerUrl });
      await stranger.connect();
      const look = stranger.query(`select * from vault.${table}`);
      await expect(look).rejects.toThrow('permission denied');
      await stranger.end();
    },
  );

  it('finds nothing of a person who was forgotten, even where they were just in use', async () => {
    const gift = giverNamed('Nguyễn Thị Hoa');
    const [before] = await vault.seal([gift]);
    await forget(gift.subject);
    expect(await vault.open(auditor, [gift])).toEqual([undefined]);
    const [after] = await vault.seal([{ ...gift, subject: randomUUID() }]);
    expect(after!.conflict).toBe(true);
    expect(after!.commitment).not.toBe(before!.commitment);
  });

  it('no retry brings a forgotten person back', async () => {
    const gift = giverNamed('Nguyễn Thị Hoa');
    await vault.seal([gift]);
    await forget(gift.subject);
    await expect(vault.seal([gift])).rejects.toThrow(PersonForgotten);
    await expect(vault.replaceUnbound([gift])).rejects.toThrow(PersonForgotten);
    expect(await vault.open(auditor, [gift])).toEqual([undefined]);
  });

  const forget = (subject: string) =>
    fresh.owner.query(
      'update vault.subject_key set nonce = null, wrapped = null where subject = $1',
      [subject],
    );
});
