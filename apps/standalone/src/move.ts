import {
  type EventStore,
  LedgerInUse,
  moveLedger,
  type MovingStep,
  PostgresEventStore,
  TargetDiffers,
} from '#event-store';
import type { LoginUrls } from '#embedded-postgres';
import { openDatabases } from './databases.js';
import { ledgerStore } from './ledger-parts.js';
import { progressBar } from './progress-bar.js';
import type { RunOptions } from './run-product.js';
import type { Settings } from './settings.js';
import { Started } from './stopping.js';

export const HOUSES = ['event-store', 'postgres'] as const;
export type House = (typeof HOUSES)[number];

type MoveOptions = Pick<RunOptions, 'say' | 'signal'>;

/**
 * Copies the whole ledger from PostgreSQL to the event store of the settings, or back. Broken off, it
 * goes on where it stood. Positions are the same in both houses: views and follow-up work go on.
 * @throws Error with a sentence for the operator
 */
export const move = async (
  settings: Settings,
  house: string | undefined,
  { say, signal }: MoveOptions,
): Promise<void> => {
  const target = HOUSES.find((known) => known === house);
  if (!target) throw new Error(`npm run move -- ${HOUSES.join(' | ')}`);
  if (!settings.eventStore) throw new Error(NO_EVENT_STORE);
  const started = new Started();
  try {
    const { urls } = await openDatabases(settings, started, say);
    const eventStore = await ledgerStore(urls, settings);
    started.add('event store', () => eventStore.close());
    const postgres = postgresStore(urls);
    started.add('store in PostgreSQL', () => postgres.close());
    const [from, to] = target === 'postgres' ? [eventStore, postgres] : [postgres, eventStore];
    await moveWithBars({ from, to, keepsOrderOfCall: target === 'postgres' }, signal);
    say(DONE[target]);
  } finally {
    await started.endAll((name, error) => {
      console.error(`${name}:`, error);
    });
  }
};

const postgresStore = ({ writer }: LoginUrls): EventStore =>
  new PostgresEventStore({ url: writer });

interface Houses {
  readonly from: EventStore;
  readonly to: EventStore;
  readonly keepsOrderOfCall: boolean;
}

const STEPS: Readonly<Record<MovingStep, string>> = {
  comparing: 'Đối chiếu phần đã có',
  copying: 'Chép sang kho mới',
  verifying: 'Kiểm lại từng dòng',
  keys: 'Kiểm lại các khóa',
};

const moveWithBars = async (houses: Houses, signal: AbortSignal): Promise<void> => {
  const { events: total } = await houses.from.state();
  let step: MovingStep = 'comparing';
  let bar = progressBar(STEPS[step], total);
  try {
    await moveLedger({
      ...houses,
      onProgress: (now, events) => {
        signal.throwIfAborted();
        if (now !== step) {
          bar.stop();
          bar = progressBar(STEPS[now], total);
        }
        step = now;
        bar.update(events);
      },
    });
  } catch (error) {
    throw explained(error);
  } finally {
    bar.stop();
  }
};

const explained = (error: unknown): unknown => {
  if (error instanceof TargetDiffers) return new Error(differs(error), { cause: error });
  if (error instanceof LedgerInUse) return new Error(IN_USE[error.which], { cause: error });
  return error;
};

const NO_EVENT_STORE =
  'Chưa biết kho sự kiện nào: hãy đặt EVENTSTORE_URL. / No event store is named: set EVENTSTORE_URL.';

const differs = ({ number, stream }: TargetDiffers): string =>
  `Nơi đến đã có dữ liệu khác: dòng ${number} (${stream}) không phải dòng ${number} của sổ này. ` +
  'Không có gì bị thay đổi; hãy chọn một kho trống. / ' +
  `The target holds something else: its entry ${number} (${stream}) is not entry ${number} of this ` +
  'ledger. Nothing was changed; choose an empty store.';

const IN_USE = {
  source:
    'Trong khi chép có người ghi thêm vào sổ. Hãy dừng mọi api và projector rồi chạy lại. / ' +
    'Somebody wrote to the ledger while it was copied. Stop every api and projector, and run this again.',
  target:
    'Trong khi chép có người ghi vào kho mới. Hãy dừng họ lại; kho mới có thể không dùng được nữa. / ' +
    'Somebody wrote to the target while it was filled. Stop them; the target may have to be emptied.',
};

const DONE: Readonly<Record<House, string>> = {
  'event-store':
    'Đã chép và kiểm lại toàn bộ sổ. Từ nay chạy mọi tiến trình với EVENTSTORE_URL. / ' +
    'The whole ledger is copied and verified. From now on run every process with EVENTSTORE_URL.',
  postgres:
    'Đã chép và kiểm lại toàn bộ sổ. Từ nay chạy mọi tiến trình không có EVENTSTORE_URL. / ' +
    'The whole ledger is copied and verified. From now on run every process without EVENTSTORE_URL.',
};
