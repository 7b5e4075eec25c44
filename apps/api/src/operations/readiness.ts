import type { EventStore } from '#event-store';
import { progress, type ViewsDatabase } from '#read-models';
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
}

export interface ReadinessParts {
  readonly store: EventStore;
  readonly vault: Vault;
  readonly views: ViewsDatabase;
  readonly maxLag: number;
}

/** Asks everything that a request may need, all at once. Never throws. */
export const readinessOf = async (parts: ReadinessParts): Promise<Readiness> => {
  const head = parts.store.head();
  const [ledger, vault, views] = await Promise.all([
    succeeds(head),
    succeeds(parts.vault.verifyKeyring()),
    succeeds(mustKeepUp(parts, head)),
  ]);
  return { ready: ledger && vault && views, ledger, vault, views };
};

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
