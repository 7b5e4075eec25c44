import { randomUUID } from 'node:crypto';
import { freshVault, type FreshVault } from '../test/fresh-vault.js';
import { auditor, giverNamed } from '../test/gifts.js';
import { PersonForgotten, type Vault, VaultUnavailable } from './index.js';

describe('reading personal data', () => {
  let fresh: FreshVault;
  let vault: Vault;

  beforeEach(async () => {
    fresh = await freshVault();
    vault = fresh.vault;
  });
  afterEach(() => fresh.close());

  it('is recorded: who, when, why, for which request, and what', async () => {
    const gift = giverNamed('Nguyễn Thị Hoa');
    await vault.seal([gift]);
    await vault.open(auditor, [gift]);
    expect(await vault.readings()).toEqual([
      {
        ...auditor,
        position: 1,
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
    expect(await vault.readings()).toHaveLength(4);
  });

  it('is not answered where it cannot be recorded', async () => {
    const gift = giverNamed('Nguyễn Thị Hoa');
    await vault.seal([gift]);
    await fresh.owner.query('revoke insert on vault.reading from so_vang_vault');
    await expect(vault.open(auditor, [gift])).rejects.toThrow(VaultUnavailable);
  });

  it('can be listed by person and by event, page after page', async () => {
    const colleague = { ...auditor, person: randomUUID() };
    const [hoa, nam] = [giverNamed('Hoa'), giverNamed('Nam')];
    await vault.open(auditor, [hoa, nam]);
    await vault.open(colleague, [hoa]);
    const events = async (...query: Parameters<Vault['readings']>) =>
      (await vault.readings(...query)).map(({ eventId }) => eventId);
    expect(await events({ person: auditor.person })).toEqual([hoa.eventId, nam.eventId]);
    expect(await events({ person: colleague.person })).toEqual([hoa.eventId]);
    expect(await events({ eventId: nam.eventId })).toEqual([nam.eventId]);
    expect(await events({ limit: 2 })).toEqual([hoa.eventId, nam.eventId]);
    expect(await events({ after: 2 })).toEqual([hoa.eventId]);
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
      const stranger = await fresh.owner.connect();
      await stranger.query('set role pg_signal_backend');
      const look = stranger.query(`select * from vault.${table}`);
      await expect(look).rejects.toThrow('permission denied');
      stranger.release(true);
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
