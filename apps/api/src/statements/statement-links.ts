import { hash, randomBytes, randomUUID } from 'node:crypto';
import { KeyReused, StoreUnavailable } from '#event-store';
import type pg from 'pg';

/** A sponsor's link to their own statement, without its secret. */
export interface StatementLink {
  readonly linkId: string;
  readonly unitId: string;
  readonly sponsor: string;
  readonly createdAt: string;
  readonly expiresAt: string;
  readonly revokedAt?: string;
}

export interface LinkOrder {
  readonly unitId: string;
  readonly sponsor: string;
  readonly issuedBy: string;
  readonly key: string;
  readonly expiresAt: Date;
}

interface LinkRow {
  readonly link_id: string;
  readonly unit_id: string;
  readonly sponsor: string;
  readonly created_at: Date;
  readonly expires_at: Date;
  readonly revoked_at: Date | null;
}

const SECRET = /^svs_[\w-]{43}$/;

/** Links are found by the hash of their secret; whoever reads the table can open nothing. */
export class StatementLinks {
  /** @param pool a login of the group `so_vang_writer`; stays the caller's to end */
  constructor(
    private readonly pool: pg.Pool,
    private readonly now: () => Date,
  ) {}

  /** The secret is told this once. @throws KeyReused where the key made another link; StoreUnavailable */
  async issue(order: LinkOrder): Promise<{ link: StatementLink; secret?: string }> {
    const { unitId, sponsor, issuedBy, key, expiresAt } = order;
    const secret = `svs_${randomBytes(32).toString('base64url')}`;
    const values = [randomUUID(), hashOf(secret), unitId, sponsor, issuedBy, key, this.now()];
    const [made] = await this.#rows(INSERT, [...values, expiresAt]);
    if (made) return { link: described(made), secret };
    const [earlier] = await this.#rows(BY_KEY, [issuedBy, key]);
    if (earlier?.unit_id !== unitId || earlier.sponsor !== sponsor) throw new KeyReused();
    return { link: described(earlier) };
  }

  /** Ends a link at once; undefined where the unit has no such link. @throws StoreUnavailable */
  async revoke(
    link: { unitId: string; linkId: string },
    by: string,
  ): Promise<StatementLink | undefined> {
    const [row] = await this.#rows(REVOKE, [link.linkId, link.unitId, this.now(), by]);
    return row && described(row);
  }

  /** What a secret opens; undefined for one that is unknown, revoked or over. @throws StoreUnavailable */
  async opens(secret: string): Promise<StatementLink | undefined> {
    if (!SECRET.test(secret)) return undefined;
    const [row] = await this.#rows(BY_HASH, [hashOf(secret)]);
    if (!row || row.revoked_at !== null || row.expires_at <= this.now()) return undefined;
    return described(row);
  }

  async #rows(text: string, values: readonly unknown[]): Promise<LinkRow[]> {
    try {
      return (await this.pool.query<LinkRow>(text, [...values])).rows;
    } catch (cause) {
      throw new StoreUnavailable(cause);
    }
  }
}

const INSERT = `
  insert into access.statement_link
    (link_id, hash, unit_id, sponsor, issued_by, issue_key, created_at, expires_at)
  values ($1, $2, $3, $4, $5, $6, $7, $8)
  on conflict (issued_by, issue_key) do nothing returning *`;
const BY_KEY = 'select * from access.statement_link where issued_by = $1 and issue_key = $2';
const BY_HASH = 'select * from access.statement_link where hash = $1';
const REVOKE = `
  update access.statement_link
     set revoked_at = coalesce(revoked_at, $3), revoked_by = coalesce(revoked_by, $4)
   where link_id = $1 and unit_id = $2 returning *`;

const hashOf = (secret: string): Buffer => hash('sha256', secret, 'buffer');

const described = (row: LinkRow): StatementLink => ({
  linkId: row.link_id,
  unitId: row.unit_id,
  sponsor: row.sponsor,
  createdAt: row.created_at.toISOString(),
  expiresAt: row.expires_at.toISOString(),
  ...(row.revoked_at && { revokedAt: row.revoked_at.toISOString() }),
});
