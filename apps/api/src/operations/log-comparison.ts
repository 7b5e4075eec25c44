import { StoreUnavailable } from '#event-store';
import { Refusal } from '#ledger';
import { folderSource, type LogStatus, STATUS_FILE } from '#transparency-log';
import { ApiProperty } from '@nestjs/swagger';
import type pg from 'pg';

/** Something in which ledger and public log differ. */
export class LogFinding {
  @ApiProperty() code!: string;
  @ApiProperty() where!: string;
  @ApiProperty() what!: string;
}

class LogAlarmShown {
  @ApiProperty() reason!: string;
  /** The last moment that is known to be good. */
  @ApiProperty() since!: string;
  /** What to do, in Vietnamese and in English. */
  @ApiProperty() vi!: string;
  @ApiProperty() en!: string;
  @ApiProperty({ type: [LogFinding] }) findings!: readonly LogFinding[];
}

/** How it stands with the public log. */
export class PublicLogView {
  /** `stopped`: ledger and log differ, and nothing is signed until that is put right. */
  @ApiProperty({ enum: ['sealing', 'stopped'] }) state!: 'sealing' | 'stopped';
  @ApiProperty({ type: 'integer' }) size!: number;
  @ApiProperty({ format: 'date-time', required: false }) sealedAt?: string;
  /** When they were last compared without a difference, and last compared at all. */
  @ApiProperty({ format: 'date-time', required: false }) comparedAt?: string;
  @ApiProperty({ format: 'date-time', required: false }) lookedAt?: string;
  /** When somebody last asked for a comparison. */
  @ApiProperty({ format: 'date-time', required: false }) askedAt?: string;
  @ApiProperty({ type: LogAlarmShown, required: false }) alarm?: LogAlarmShown;
  @ApiProperty({ type: [LogFinding], required: false }) witnesses?: readonly LogFinding[];
}

/** Asks the process that seals to compare the whole ledger with the public log, and shows what it found. */
export class LogComparison {
  /** @param pool a login of the group `so_vang_writer` */
  constructor(
    private readonly pool: pg.Pool,
    private readonly logFolder: string,
  ) {}

  /** @throws Refusal NOT_FOUND where this process has no log */
  async ask(person: string): Promise<PublicLogView> {
    await this.state();
    await this.#asked(
      'update follow_up.comparison set asked_at = clock_timestamp(), asked_by = $1 returning asked_at',
      [person],
    );
    return this.state();
  }

  /** @throws Refusal NOT_FOUND where this process has no log, or none was begun */
  async state(): Promise<PublicLogView> {
    const bytes =
      this.logFolder === '' ? undefined : await folderSource(this.logFolder).read(STATUS_FILE);
    if (!bytes) throw new Refusal('NOT_FOUND');
    const askedAt = await this.#asked('select asked_at from follow_up.comparison', []);
    const status = JSON.parse(Buffer.from(bytes).toString()) as LogStatus;
    return { ...(status as PublicLogView), ...(askedAt && { askedAt: askedAt.toISOString() }) };
  }

  async #asked(text: string, values: readonly string[]): Promise<Date | undefined> {
    try {
      const { rows } = await this.pool.query<{ asked_at: Date | null }>(text, [...values]);
      return rows[0]?.asked_at ?? undefined;
    } catch (cause) {
      throw new StoreUnavailable(cause);
    }
  }
}
