import { hash, randomBytes, randomUUID, timingSafeEqual } from 'node:crypto';
import { KeyReused, StoreUnavailable } from '#event-store';
import { LRUCache } from 'lru-cache';
import type pg from 'pg';
import type { Caller } from './caller.js';

/** A token as it may be shown: everything but the secret, which nobody has any more. */
export interface TokenDescription {
  readonly tokenId: string;
  readonly person: string;
  readonly label: string;
  readonly createdAt: string;
  readonly expiresAt?: string;
  readonly revokedAt?: string;
}

export interface TokenOrder {
  readonly person: string;
  readonly label: string;
  readonly issuedBy: string;
  /** UUID; the same issuer and key get the same token, without its secret. */
  readonly key: string;
  readonly expiresAt?: Date;
}

export interface IssuedToken {
  readonly token: TokenDescription;
  /** Shown once; left out where the key had issued a token before. */
  readonly secret?: string;
}

interface TokenRow {
  token_id: string;
  hash: Buffer;
  person: string;
  label: string;
  created_at: Date;
  expires_at: Date | null;
  revoked_at: Date | null;
}

const SECRET = /^svk_[\w-]{43}$/;
/** How long another process may still accept a token that was revoked in this one. */
const TRUST_MS = 500;
const REMEMBERED_TOKENS = 10_000;

const hashOf = (secret: string): Buffer => hash('sha256', secret, 'buffer');

/** Opaque tokens of persons, kept as SHA-256 hashes in `access.api_token`. */
export class ApiTokens {
  readonly #known: LRUCache<string, TokenRow>;

  /** @param pool a login of the group `so_vang_writer`; stays the caller's to end */
  constructor(
    private readonly pool: pg.Pool,
    private readonly now: () => Date,
  ) {
    this.#known = new LRUCache({
      max: REMEMBERED_TOKENS,
      ttl: TRUST_MS,
      fetchMethod: (hexHash) => findByHash(pool, Buffer.from(hexHash, 'hex')),
    });
  }

  /**
   * Whose token it is; undefined for one that is unknown, revoked or over. An attacker who
   * measures time learns about hashes only, and those are compared in constant time.
   * @throws StoreUnavailable
   */
  async callerOf(secret: string): Promise<Caller | undefined> {
    if (!SECRET.test(secret)) return undefined;
    const given = hashOf(secret);
    const row = await answered(this.#known.fetch(given.toString('hex')));
    if (!row || !timingSafeEqual(row.hash, given) || !isLive(row, this.now())) return undefined;
    return { person: row.person, tokenId: row.token_id };
  }

  /** @throws KeyReused where the key had issued another token; StoreUnavailable */
  async issue({ person, label, issuedBy, key, expiresAt }: TokenOrder): Promise<IssuedToken> {
    const secret = `svk_${randomBytes(32).toString('base64url')}`;
    const values = [randomUUID(), hashOf(secret), person, label, issuedBy, key, this.now()];
    const { rows } = await answered(
      this.pool.query<TokenRow>(INSERT, [...values, expiresAt ?? null]),
    );
    const [inserted] = rows;
    if (inserted) return { token: describe(inserted), secret };
    const earlier = await answered(this.pool.query<TokenRow>(BY_KEY, [issuedBy, key]));
    const [row] = earlier.rows;
    if (row?.person !== person || row.label !== label) throw new KeyReused();
    return { token: describe(row) };
  }

  /** Ends a token at once; undefined when there is no such token. @throws StoreUnavailable */
  async revoke(tokenId: string, revokedBy: string): Promise<TokenDescription | undefined> {
    const values = [tokenId, this.now(), revokedBy];
    const { rows } = await answered(this.pool.query<TokenRow>(REVOKE, values));
    const [row] = rows;
    if (row) this.#known.delete(row.hash.toString('hex'));
    return row && describe(row);
  }

  /** @throws StoreUnavailable */
  async find(tokenId: string): Promise<TokenDescription | undefined> {
    const { rows } = await answered(this.pool.query<TokenRow>(BY_ID, [tokenId]));
    return rows[0] && describe(rows[0]);
  }
}

const BY_HASH = {
  name: 'api-token-by-hash',
  text: 'select * from access.api_token where hash = $1',
};
const BY_KEY = 'select * from access.api_token where issued_by = $1 and issue_key = $2';
const BY_ID = 'select * from access.api_token where token_id = $1';
const INSERT = `
  insert into access.api_token
    (token_id, hash, person, label, issued_by, issue_key, created_at, expires_at)
  values ($1, $2, $3, $4, $5, $6, $7, $8)
  on conflict (issued_by, issue_key) do nothing returning *`;
const REVOKE = `
  update access.api_token
     set revoked_at = coalesce(revoked_at, $2), revoked_by = coalesce(revoked_by, $3)
   where token_id = $1 returning *`;

const findByHash = async (pool: pg.Pool, value: Buffer): Promise<TokenRow | undefined> =>
  (await pool.query<TokenRow>({ ...BY_HASH, values: [value] })).rows[0];

const isLive = ({ revoked_at, expires_at }: TokenRow, now: Date): boolean =>
  revoked_at === null && (expires_at === null || now < expires_at);

const describe = (row: TokenRow): TokenDescription => ({
  tokenId: row.token_id,
  person: row.person,
  label: row.label,
  createdAt: row.created_at.toISOString(),
  ...(row.expires_at && { expiresAt: row.expires_at.toISOString() }),
  ...(row.revoked_at && { revokedAt: row.revoked_at.toISOString() }),
});

const answered = async <T>(answer: Promise<T>): Promise<T> => {
  try {
    return await answer;
  } catch (cause) {
    throw new StoreUnavailable(cause);
  }
};
