import type { EventStore, StoreState } from '#event-store';
import { progress, type ViewsDatabase } from '#read-models';
import { folderSource, type LogAlarm, type LogStatus, STATUS_FILE } from '#transparency-log';
import type { Erasures, Vault } from '#vault';
import { ApiProperty } from '@nestjs/swagger';

/** Something that whoever looks after the server has to mend. */
export class StoreTrouble {
  @ApiProperty() code!: string;
  /** What is wrong and what to do, in Vietnamese. */
  @ApiProperty() vi!: string;
  /** The same in English. */
  @ApiProperty() en!: string;
}

/** Whether this process can do its work, and what is missing where it cannot. */
export class Readiness {
  @ApiProperty() ready!: boolean;
  /** The ledger answers. */
  @ApiProperty() ledger!: boolean;
  /** The vault answers, and the master keys that it needs are there. */
  @ApiProperty() vault!: boolean;
  /** Whoever was forgotten is forgotten in this database, too, also after a restore. */
  @ApiProperty() erasures!: boolean;
  /** The views answer and are not far behind. */
  @ApiProperty() views!: boolean;
  @ApiProperty({ type: [StoreTrouble] }) problems!: StoreTrouble[];
  /** `stopped`: the ledger is not what was sealed; the books go on, and somebody has to look. */
  @ApiProperty({ enum: ['sealing', 'stopped', 'none'] }) publicLog!: 'sealing' | 'stopped' | 'none';
  /** Since when, why, and what to do, in two languages. */
  @ApiProperty({ required: false }) alarm?: string;
}

export interface ReadinessParts {
  readonly store: EventStore;
  readonly vault: Vault;
  readonly erasures?: Erasures | undefined;
  readonly views: ViewsDatabase;
  readonly maxLag: number;
  readonly logFolder: string;
}

/** Asks everything that a request may need, all at once. Never throws. */
export const readinessOf = async (parts: ReadinessParts): Promise<Readiness> => {
  const state = parts.store.state();
  const [problem, vault, erasures, views] = await Promise.all([
    state.then(
      ({ problem: found }) => found,
      () => null,
    ),
    succeeds(parts.vault.verifyKeyring()),
    succeeds(parts.erasures?.mustBeReplayed() ?? Promise.resolve()),
    succeeds(mustKeepUp(parts, state)),
  ]);
  const ledger = problem === undefined;
  const problems = problem ? [{ code: problem.code, vi: problem.vi, en: problem.en }] : [];
  const log = await logState(parts).catch(unreadable);
  const ready = ledger && vault && erasures && views;
  return { ready, ledger, vault, erasures, views, problems, ...log };
};

const logState = async ({
  logFolder,
}: ReadinessParts): Promise<Pick<Readiness, 'publicLog' | 'alarm'>> => {
  const bytes = logFolder === '' ? undefined : await folderSource(logFolder).read(STATUS_FILE);
  if (!bytes) return { publicLog: 'none' };
  const { state, alarm } = JSON.parse(Buffer.from(bytes).toString()) as LogStatus;
  return { publicLog: state, ...(alarm && { alarm: sentenceOf(alarm) }) };
};

/** A log whose state nobody can read needs to be looked at, too. */
const unreadable = (): Pick<Readiness, 'publicLog'> => ({ publicLog: 'stopped' });

const sentenceOf = ({ reason, since, vi, en }: LogAlarm): string =>
  `${reason} (${since}): ${vi} / ${en}`;

const succeeds = (check: Promise<unknown>): Promise<boolean> =>
  check.then(
    () => true,
    () => false,
  );

const mustKeepUp = async (
  { views, maxLag }: ReadinessParts,
  state: Promise<StoreState>,
): Promise<void> => {
  const { headNumber } = await progress(views);
  const { events } = await state;
  if (events - headNumber > maxLag) throw new Error('the views are behind');
};
