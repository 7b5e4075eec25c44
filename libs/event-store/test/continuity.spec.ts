import { InMemoryEventStore } from '#event-store';
import { close, newWriter, open, to } from './new-writer.js';

/** A store that remembers which streams it was asked about. */
class AskedStore extends InMemoryEventStore {
  asked: string[] = [];

  override headRevisions(streams: readonly string[]): Promise<number[]> {
    this.asked.push(...streams);
    return super.headRevisions(streams);
  }
}

describe('a reference that was looked at longer ago than it may be trusted', () => {
  const clock = { ms: 0 };
  let store: AskedStore;
  let writer: ReturnType<typeof newWriter>;

  beforeEach(async () => {
    clock.ms = 0;
    store = new AskedStore();
    writer = newWriter(store, { monotonic: () => clock.ms });
    await writer.execute(open('h'));
    await writer.execute(to('a', 'Give', 1, { house: 'h' }));
    store.asked = [];
  });

  const giveAt = (ms: number, house?: string) => {
    clock.ms = ms;
    return writer.execute(to('a', 'Give', 1, house === undefined ? {} : { house }));
  };

  it('is the newest all the same while the writer’s entries follow one another', async () => {
    await giveAt(200);
    await giveAt(400);
    await giveAt(600, 'h');
    expect(store.asked).toEqual([]);
  });

  it('is looked at again when the writer’s last entry is longer ago, too', async () => {
    await giveAt(200);
    await giveAt(451, 'h');
    expect(store.asked).toEqual(['house-h']);
  });

  it('is looked at again when somebody else has written in between, whatever it was', async () => {
    await newWriter(store).execute(close('elsewhere'));
    store.asked = [];
    await giveAt(200);
    await giveAt(400, 'h');
    expect(store.asked).toEqual(['house-h']);
  });

  it('refuses what somebody else has made wrong', async () => {
    await newWriter(store).execute(close('h'));
    await giveAt(200);
    await expect(giveAt(400, 'h')).rejects.toMatchObject({ code: 'PERIOD_CLOSED' });
  });
});
