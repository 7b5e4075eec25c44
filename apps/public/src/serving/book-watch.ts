import { Logger } from '@nestjs/common';
import pg from 'pg';
import type { Book } from '#public-pages';
import type { Head, PublishedFigures } from '../figures/published-figures.js';
import type { LogFiles } from '../log/log-files.js';
import type { PublicOptions } from '../public-options.js';
import { HeadWatch } from './head-watch.js';

/** Where the book stands: what a page says of it, and up to which entry. */
export type Standing = Pick<Book, 'headPosition' | 'quietDays' | 'waiting' | 'seal'> &
  Pick<Head, 'namesVersion'>;

const DAY_MS = 24 * 60 * 60 * 1000;
/** Whoever keeps the views tells on this channel when it has committed. */
const CHANNEL = 'published';
const AGAIN_MS = 1_000;
/** How long a notice that was lost on its way can stay unnoticed. */
const LOOK_MS = 30_000;

type Read = Awaited<ReturnType<BookWatch['read']>>;

/**
 * Knows where the book stands without asking the database for every visitor: it is told of each
 * change. While nobody could tell it, it asks each time. Now and then it looks by itself, and finds
 * out whether the figures have stopped while the log has gone on.
 */
export class BookWatch {
  private readonly logger = new Logger(BookWatch.name);
  private readonly asking = new HeadWatch(() => this.read());
  private listener: pg.Client | undefined;
  private known: Promise<Read> | undefined;
  private made: { readonly value: Standing; readonly until: number } | undefined;
  private changes = 0;
  private lookedAt: number | undefined;
  private waiting = 0;
  private isOpen = true;
  private again: NodeJS.Timeout | undefined;
  private readonly timer: NodeJS.Timeout;
  private readonly stopWatchingLog: () => void;

  constructor(
    private readonly figures: PublishedFigures,
    private readonly log: LogFiles,
    private readonly options: Pick<PublicOptions, 'databaseUrl' | 'now'>,
  ) {
    this.timer = setInterval(() => void this.look(), LOOK_MS).unref();
    this.stopWatchingLog = log.onChange(() => {
      this.forget();
    });
    void this.listen();
  }

  /** @throws BookNotOpen, or whatever keeps the database from answering */
  async current(): Promise<Standing> {
    const asked = this.known ?? this.ask();
    const { head, seal } = await asked;
    const now = this.standing();
    if (now && asked === this.known) return now;
    const recorded = head.headRecordedAt.getTime();
    const age = this.options.now().getTime() - recorded;
    const quietDays = Math.max(0, Math.floor(age / DAY_MS));
    const { headPosition, namesVersion } = head;
    const value = { headPosition, namesVersion, quietDays, waiting: this.waiting, seal };
    if (asked === this.known) this.made = { value, until: recorded + (quietDays + 1) * DAY_MS };
    return value;
  }

  /** The same while nothing has changed and no day has gone by; undefined: it would have to be asked. */
  standing(): Standing | undefined {
    const { made } = this;
    return made && this.options.now().getTime() < made.until ? made.value : undefined;
  }

  /** Looks whether a notice was missed, and whether the figures stand still though the log does not. */
  async look(): Promise<void> {
    try {
      const head = await this.figures.head();
      const isStuck = head.headPosition === this.lookedAt;
      this.waiting = isStuck ? Math.max(0, head.logPosition - head.headPosition) : 0;
      this.lookedAt = head.headPosition;
    } catch (error) {
      this.logger.warn(`the book could not be looked at: ${String(error)}`);
    }
    this.forget();
  }

  async close(): Promise<void> {
    this.isOpen = false;
    clearInterval(this.timer);
    clearTimeout(this.again);
    this.stopWatchingLog();
    await this.listener?.end().catch(() => undefined);
  }

  /** Public only for its type. */
  async read(): Promise<{ head: Head; seal: Book['seal'] }> {
    const [head, seal] = await Promise.all([this.figures.head(), this.log.lastSeal()]);
    return { head, seal };
  }

  /** What was read is kept only while somebody would tell that it has changed. */
  private ask(): Promise<Read> {
    const { changes } = this;
    const answer = this.asking.current();
    void answer.then(
      () => {
        if (this.listener && changes === this.changes) this.known = answer;
      },
      () => undefined,
    );
    return answer;
  }

  private forget(): void {
    this.changes += 1;
    this.known = undefined;
    this.made = undefined;
  }

  private async listen(): Promise<void> {
    const client = new pg.Client({
      connectionString: this.options.databaseUrl,
      application_name: 'so-vang public, listening',
      keepAlive: true,
    });
    client.on('notification', () => {
      this.forget();
    });
    client.on('error', () => undefined);
    try {
      await client.connect();
      await client.query(`listen ${CHANNEL}`);
    } catch {
      await client.end().catch(() => undefined);
      this.lose(client);
      return;
    }
    client.on('end', () => {
      this.lose(client);
    });
    this.listener = client;
    this.forget();
    // Closed while it was connecting.
    if (!this.isOpen) await client.end();
  }

  private lose(client: pg.Client): void {
    if (this.listener === client) this.listener = undefined;
    this.forget();
    if (this.isOpen) this.again = setTimeout(() => void this.listen(), AGAIN_MS).unref();
  }
}
