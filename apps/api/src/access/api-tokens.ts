import { hash, randomBytes, randomUUID } from 'node:crypto';
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

const hashOf = (secret: string): string => hash('sha256', secret, 'hex');

interface Known {
  readonly row: TokenRow;
  readonly caller: Caller;
}

/** Opaque tokens of persons, kept as SHA-256 hashes in `access.api_token`. */
export class ApiTokens {
  readonly #known: LRUCache<string, Known>;

  /** @param pool a login of the group `so_vang_writer`; stays the caller's to end */
  constructor(
    private readonly pool: pg.Pool,
    private readonly now: () => Date,
  ) {
    this.#known = new LRUCache({
      max: REMEMBERED_TOKENS,
      ttl: TRUST_MS,
      fetchMethod: (hexHash) => findByHash(pool, hexHash),
    });
  }

  /**
   * Whose token it is; undefined for one that is unknown, revoked or over. Tokens are looked for by
   * their hash, so that an attacker who measures time learns about hashes only.
   * @throws StoreUnavailable
   */
  async callerOf(secret: string): Promise<Caller | undefined> {
    if (!SECRET.test(secret)) return undefined;
    return this.#live(await answered(this.#known.fetch(hashOf(secret))));
  }

  /** The same without waiting, of a token that was looked for a moment ago; otherwise undefined. */
  rememberedCallerOf(secret: string): Caller | undefined {
    return this.#live(this.#known.get(hashOf(secret)));
  }

  /** @throws KeyReused where the key had issued another token; StoreUnavailable */
  async issue({ person, label, issuedBy, key, expiresAt }: TokenOrder): Promise<IssuedToken> {
    const secret = `svk_${randomBytes(32).toString('base64url')}`;
    const values = [
      randomUUID(),
      Buffer.from(hashOf(secret), 'hex'),
      person,
      label,
      issuedBy,
      key,
      this.now(),
    ];
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

  #live(known: Known | undefined): Caller | undefined {
    return known && isLive(known.row, this.now()) ? known.caller : undefined;
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

const findByHash = async (pool: pg.Pool, hexHash: string): Promise<Known | undefined> => {
  const values = [Buffer.from(hexHash, 'hex')];
  const [row] = (await pool.query<TokenRow>({ ...BY_HASH, values })).rows;
  return row && { row, caller: { person: row.person, tokenId: row.token_id } };
};

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
