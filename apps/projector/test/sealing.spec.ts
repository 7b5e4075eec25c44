import { cp, readFile, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { checkLog, ED25519, SigningKey, signingTogether } from '#transparency-log';
import { SealedByAnother } from '../src/sealing/checkpoint-lock.js';
import { compareWithStore } from '../src/sealing/compare-with-store.js';
import { LogFolder } from '../src/sealing/log-folder.js';
import { Sealer } from '../src/sealing/sealer.js';
import { ORIGIN, SealingScene } from './sealing-scene.js';

describe('sealing', () => {
  let scene: SealingScene;
  beforeEach(async () => {
    scene = await SealingScene.make();
  });
  afterEach(() => scene.end());

  const file = (name: string) => path.join(scene.disk, 'log', name);
  const noteNow = () => readFile(file('checkpoint'), 'utf8');

  it('puts every event into the log, and an outsider finds nothing wrong', async () => {
    const sealer = await scene.sealer();
    expect(await sealer.seal()).toBeUndefined();
    for (const count of [1, 255, 300]) {
      await scene.give(count);
      await sealer.seal();
    }
    expect(await scene.check()).toMatchObject({ findings: [], checkpoint: { size: 556 } });
    const seals = await readFile(file('seals'), 'utf8');
    expect(
      seals
        .trim()
        .split('\n')
        .map((line) => line.split(' ')[1]),
    ).toEqual(['1', '256', '556']);
    expect(await readFile(file('vkey'), 'utf8')).toBe(`${scene.key.vkey}\n`);
  });

  it('goes on after a restart, and whoever kept a checkpoint sees that it does', async () => {
    await scene.give(300);
    await (await scene.sealer()).seal();
    const kept = await noteNow();
    await scene.give(300);
    await (await scene.sealer()).seal();
    expect(await scene.check([kept])).toMatchObject({ findings: [], checkpoint: { size: 600 } });
  });

  it('gives way from one key to another, and whoever knows only one of them loses nothing', async () => {
    const [old, young] = [
      await SigningKey.make(ORIGIN, ED25519),
      await SigningKey.make(ORIGIN, ED25519),
    ];
    const sealedBy = async (...keys: SigningKey[]): Promise<string> => {
      scene.key = signingTogether(keys);
      await scene.give(100);
      await (await scene.sealer()).seal();
      return noteNow();
    };
    const whole = async (key: SigningKey, ...kept: string[]) => {
      const notes = kept.map((note) => ({ name: 'kept', note }));
      const { findings } = await checkLog({
        ...{ source: scene.parts.folder, key: key.verifier, kept: notes },
      });
      return findings;
    };
    const first = await sealedBy(old);
    const both = await sealedBy(old, young);
    expect(await readFile(file('vkey.further'), 'utf8')).toBe(`${young.vkey}\n`);
    expect(await whole(old, first, both)).toEqual([]);
    await sealedBy(young, old);
    expect(await readFile(file('vkey'), 'utf8')).toBe(`${young.vkey}\n`);
    expect(await whole(young, both)).toEqual([]);
    await sealedBy(young);
    expect(await whole(young, both)).toEqual([]);
    scene.key = signingTogether([old]);
    await expect(scene.sealer()).rejects.toMatchObject({ reason: 'OTHER_KEY' });
  });

  it('publishes what was locked when the process died before publishing', async () => {
    await scene.give(10);
    await (await scene.sealer()).seal();
    const before = await noteNow();
    await scene.give(10);
    await (await scene.sealer()).seal();
    await writeFile(file('checkpoint'), before);
    const seals = await readFile(file('seals'), 'utf8');
    await writeFile(file('seals'), seals.slice(0, -20));
    await scene.sealer();
    expect(await scene.check()).toMatchObject({ findings: [], checkpoint: { size: 20 } });
    expect((await readFile(file('seals'), 'utf8')).trim().split('\n')).toHaveLength(2);
  });

  it('lets one of two processes seal', async () => {
    await scene.give(10);
    const [one, other] = [await scene.sealer(), await scene.sealer()];
    await one.seal();
    const published = await noteNow();
    await scene.give(1);
    await expect(other.seal()).rejects.toBeInstanceOf(SealedByAnother);
    expect(await noteNow()).toBe(published);
  });

  describe('signs nothing, and says why,', () => {
    const refused = async (reason: string): Promise<void> => {
      const lock = scene.parts.lock;
      const before = await lock.last();
      await expect(scene.sealer()).rejects.toMatchObject({ reason });
      expect(await lock.last()).toEqual(before);
    };

    it('when a restored backup does not cover the last seal', async () => {
      await scene.give(20);
      await (await scene.sealer()).seal();
      await scene.asSuperuser(
        'delete from ledger.event where position > 10',
        'update ledger.counter set position = 10',
      );
      await refused('STORE_BEHIND');
    });

    it('when a restored backup went on with other events', async () => {
      await scene.give(20);
      await (await scene.sealer()).seal();
      await scene.asSuperuser(
        `update ledger.event e set payload = (select payload from ledger.event where position = 5)
          where position = 15`,
      );
      await scene.give(5);
      await refused('STORE_CHANGED');
    });

    it('when a file of the log is missing or was changed', async () => {
      await scene.give(300);
      await (await scene.sealer()).seal();
      const tile = await readFile(file('tile/0/001.p/44'));
      await rm(file('tile/0/001.p/44'));
      await refused('TILES_BEHIND');
      tile[5] = 255 - (tile[5] ?? 0);
      await writeFile(file('tile/0/001.p/44'), tile);
      await refused('TILES_DAMAGED');
    });

    it('when an older bundle was changed, which the next seal would not have touched', async () => {
      await scene.give(300);
      await (await scene.sealer()).seal();
      const bundle = await readFile(file('tile/entries/000'));
      bundle[50] = 255 - (bundle[50] ?? 0);
      await writeFile(file('tile/entries/000'), bundle);
      await refused('STORE_CHANGED');
    });

    it('when the second place is empty, or older than what was published', async () => {
      await scene.give(10);
      await (await scene.sealer()).seal();
      const place = path.join(scene.disk, 'second-place');
      await cp(place, `${place}-yesterday`, { recursive: true });
      await scene.give(10);
      await (await scene.sealer()).seal();
      await rm(place, { recursive: true });
      await refused('LOCK_LOST');
      await cp(`${place}-yesterday`, place, { recursive: true });
      await refused('LOCK_BEHIND');
    });

    it('when the published checkpoint is another one of the same size', async () => {
      await scene.give(10);
      await (await scene.sealer()).seal();
      const other = scene.key.signCheckpoint({ size: 10, root: new Uint8Array(32) });
      await writeFile(file('checkpoint'), other);
      await refused('FORKED');
    });

    it('when the key is another one', async () => {
      await scene.give(10);
      await (await scene.sealer()).seal();
      const key = signingTogether([await SigningKey.make('so.example/log', ED25519)]);
      await expect(Sealer.open({ ...scene.parts, key })).rejects.toMatchObject({
        reason: 'OTHER_KEY',
      });
    });

    it.each([
      ['is longer than an entry may be', {}, { voucher: 'V'.repeat(70_000) }, 'ENTRY_TOO_LONG'],
      ['is of a kind that nobody knows', { type: 'SomethingNew' }, {}, 'ENTRY_UNREADABLE'],
    ])('when an event %s', async (_, changes, data, code) => {
      await scene.give(20);
      const sealer = await scene.sealer();
      await sealer.seal();
      await scene.giveOddly(changes, data);
      const { lock } = scene.parts;
      const [before, note] = [await lock.last(), await noteNow()];
      await expect(sealer.seal()).rejects.toMatchObject({
        reason: 'UNSEALABLE',
        findings: [{ code, where: 'entry 20' }],
      });
      expect([await lock.last(), await noteNow()]).toEqual([before, note]);
    });

    it('when the disk does not give back what was written', async () => {
      await scene.give(300);
      const { folder, lock } = scene.parts;
      class ForgetfulFolder extends LogFolder {
        override writeTiles = () => Promise.resolve();
      }
      const forgetful = new ForgetfulFolder(folder.folder);
      const sealer = await Sealer.open({ ...scene.parts, folder: forgetful });
      await expect(sealer.seal()).rejects.toThrow(/TILE_MISSING/);
      expect(await lock.last()).toBeUndefined();
    });
  });

  it('finds one changed đồng in one event, and names the event', async () => {
    await scene.give(600);
    await (await scene.sealer()).seal();
    const amount = `'"amount":50000'`;
    await scene.asSuperuser(
      `update ledger.event set payload =
         convert_to(replace(convert_from(payload, 'UTF8'), ${amount}, '"amount":50001'), 'UTF8')
        where position = 424`,
    );
    const { checkpoint } = await scene.check();
    const source = scene.parts.folder;
    const compared = await compareWithStore({ ...scene.parts, source, checkpoint: checkpoint! });
    expect(compared.findings).toContainEqual({
      code: 'ENTRY_WRONG',
      where: 'entry 423',
      what: 'event 424 of the ledger is not what was sealed',
    });
  });
});
