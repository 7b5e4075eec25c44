import type pg from 'pg';
import type { Erasure, ErasureList } from './erasure-list.js';
import {
  carryOut,
  dueForDestruction,
  isReplayed,
  knownErasures,
  noteErasures,
} from './forgetting.js';
import { answered } from './vault-errors.js';

/** The list is shorter than this database knows it to have been: somebody lost it. */
export class ErasuresLost extends Error {
  constructor(known: number, found: number) {
    super(
      `Danh sách xoá dữ liệu chỉ còn ${String(found)} trong ${String(known)} dòng: hãy khôi phục ERASURE_LIST_DIR. /` +
        ` The erasure list has ${String(found)} of ${String(known)} lines: restore ERASURE_LIST_DIR.`,
    );
    this.name = 'ErasuresLost';
  }
}

export interface ErasuresOptions {
  /** Connections whose role is `so_vang_vault`; they stay the caller's to end. */
  readonly pool: pg.Pool;
  readonly list: ErasureList;
  readonly now: () => Date;
}

/**
 * Forgets people, and sees to it that they stay forgotten. First the list, then the database: what
 * is on the list is carried out again after every restore, before anything is read.
 */
export class Erasures {
  constructor(private readonly options: ErasuresOptions) {}

  /** Puts on the list what is not there yet, and carries it out. What was destroyed stays so. */
  async add(erasures: readonly Erasure[]): Promise<void> {
    const { pool, list, now } = this.options;
    const states = latestOf(await this.#listed());
    const wanted = erasures.filter(({ subject }) => states.get(subject)?.state !== 'destroyed');
    const news = wanted.filter(({ subject, state }) => states.get(subject)?.state !== state);
    if (news.length > 0) await list.append(news, now());
    for (const erasure of wanted) await carryOut(pool, erasure);
    if (news.length > 0) await noteErasures(pool, (await list.read()).length, { replayed: false });
  }

  /** Goes through the whole list. @throws ErasuresLost, Error('corrupt erasure list …') */
  async replay(): Promise<void> {
    const { pool } = this.options;
    const listed = await this.#listed();
    for (const erasure of latestOf(listed).values()) await carryOut(pool, erasure);
    await noteErasures(pool, listed.length, { replayed: true });
  }

  /** Whether that was done since the database server was started. @throws VaultUnavailable */
  isReplayed(): Promise<boolean> {
    return isReplayed(this.options.pool);
  }

  /** Does it unless it was done. @throws VaultUnavailable, also where the list cannot be read */
  async mustBeReplayed(): Promise<void> {
    if (!(await this.isReplayed())) await answered(this.replay());
  }

  /** Whose keys are aside for longer than they may be. */
  due(today: string): Promise<string[]> {
    return dueForDestruction(this.options.pool, today);
  }

  async #listed(): Promise<Erasure[]> {
    const { pool, list } = this.options;
    const listed = await list.read();
    const known = await knownErasures(pool);
    if (listed.length < known) throw new ErasuresLost(known, listed.length);
    return listed;
  }
}

const latestOf = (erasures: readonly Erasure[]): Map<string, Erasure> =>
  new Map(erasures.map((erasure) => [erasure.subject, erasure]));
