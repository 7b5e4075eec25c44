import type { CommandBus } from '@nestjs/cqrs';
import { foundation, FOUNDATION_STREAM } from '#ledger';
import { FollowUpRecords } from '#read-models';
import { SmsIntake } from '../../../api/src/index.js';
import { buildViews } from '../build-views.js';
import type { LedgerParts } from '../ledger-parts.js';
import { DemoLoader } from './demo-loader.js';
import { ProgressNote } from './demo-progress.js';
import { numbered } from './numbered-plan.js';
import { demoPlan, giftsAt } from './plan/demo-plan.js';
import { progressBar } from '../progress-bar.js';

export interface DemoRun {
  readonly parts: LedgerParts;
  readonly bus: CommandBus;
  /** A login of the group `so_vang_projector`. */
  readonly projectorUrl: string;
  readonly dataDir: string;
  readonly scale: number;
  readonly signal: AbortSignal;
  readonly say: (sentence: string) => void;
}

/**
 * Makes sure that the ledger holds the whole demonstration and that the views show it. One that
 * was interrupted goes on where it stood, in the size in which it was begun.
 * @throws Error when the ledger belongs to somebody
 */
export const ensureDemo = async (run: DemoRun): Promise<void> => {
  const { writer } = run.parts;
  const { state } = await writer.state(foundation, FOUNDATION_STREAM);
  if (state.founded?.demonstration === false) throw new Error(NOT_A_DEMONSTRATION);
  const note = new ProgressNote(run.dataDir);
  const known = state.founded && (await note.read());
  if (known?.isComplete) return;
  if (state.founded) run.say('Nạp tiếp sổ mô phỏng còn dở… / Going on with the demonstration…');
  const { scale, done } = known ?? { scale: run.scale, done: 0 };
  const total = await loadAll(run, note, { scale, done });
  run.signal.throwIfAborted();
  // Three years of books are folded by now, and hardly one of them is asked for soon.
  writer.forget();
  await showAll(run);
  await note.write({ scale, done: total, isComplete: true });
};

const NOT_A_DEMONSTRATION =
  'Thư mục này chứa sổ thật, không nạp số liệu giả định vào đó. Hãy chọn DATA_DIR khác. /' +
  ' This folder holds a real ledger; nothing invented goes in there. Choose another DATA_DIR.';

interface Begun {
  readonly scale: number;
  readonly done: number;
}

const loadAll = async (
  { parts, bus, signal }: DemoRun,
  note: ProgressNote,
  { scale, done }: Begun,
): Promise<number> => {
  const bar = progressBar('Ghi sổ mô phỏng  ', giftsAt(scale));
  let reached = done;
  const loader = new DemoLoader({
    bus,
    writer: parts.writer,
    sms: new SmsIntake(parts),
    vault: parts.vault,
    signal,
    onDone: ({ command, gifts }) => bar.update(gifts, { note: command.today }),
    onReached: async (number) => {
      reached = number;
      await note.write({ scale, done: number, isComplete: false });
    },
  });
  try {
    await loader.load(numbered(demoPlan(scale), scale), done);
  } finally {
    bar.stop();
  }
  return reached;
};

/** All views at once from the whole log, which costs less than keeping them up all the while. */
const showAll = async ({ parts, projectorUrl }: DemoRun): Promise<void> => {
  const head = await buildViews(parts.store, projectorUrl);
  if (head === undefined) return;
  const followUp = await FollowUpRecords.open(projectorUrl);
  await followUp.advance(head).finally(() => followUp.close());
};
