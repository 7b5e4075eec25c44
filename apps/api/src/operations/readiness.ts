import type { EventStore } from '#event-store';
import { progress, type ViewsDatabase } from '#read-models';
import { folderSource, type LogAlarm, type LogStatus, STATUS_FILE } from '#transparency-log';
import type { Vault } from '#vault';
import { ApiProperty } from '@nestjs/swagger';

/** Whether this process can do its work, and what is missing where it cannot. */
export class Readiness {
  @ApiProperty() ready!: boolean;
  /** The ledger answers. */
  @ApiProperty() ledger!: boolean;
  /** The vault answers, and the master keys that it needs are there. */
  @ApiProperty() vault!: boolean;
  /** The views answer and are not far behind. */
  @ApiProperty() views!: boolean;
  /** `stopped`: the ledger is not what was sealed; the books go on, and somebody has to look. */
  @ApiProperty({ enum: ['sealing', 'stopped', 'none'] }) publicLog!: 'sealing' | 'stopped' | 'none';
  /** Since when, why, and what to do, in two languages. */
  @ApiProperty({ required: false }) alarm?: string;
}

export interface ReadinessParts {
  readonly store: EventStore;
  readonly vault: Vault;
  readonly views: ViewsDatabase;
  readonly maxLag: number;
  readonly logFolder: string;
}

/** Asks everything that a request may need, all at once. Never throws. */
export const readinessOf = async (parts: ReadinessParts): Promise<Readiness> => {
  const head = parts.store.head();
  const [ledger, vault, views] = await Promise.all([
    succeeds(head),
    succeeds(parts.vault.verifyKeyring()),
    succeeds(mustKeepUp(parts, head)),
  ]);
  return {
    ready: ledger && vault && views,
    ledger,
    vault,
    views,
    ...(await logState(parts).catch(unreadable)),
  };
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

/** Positions are numbers on PostgreSQL; of a store that names them otherwise nothing is compared. */
const mustKeepUp = async (
  { views, maxLag }: ReadinessParts,
  head: Promise<string | undefined>,
): Promise<void> => {
  const { headNumber } = await progress(views);
  const last = Number(await head);
  if (last - headNumber > maxLag) throw new Error('the views are behind');
};
