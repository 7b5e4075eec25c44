import type { Role } from '#contracts';
import type { LedgerWriter } from '#event-store';
import {
  access,
  accessStream,
  organisation,
  ORGANISATION_STREAM,
  Refusal,
  rolesOver,
} from '#ledger';
import { LRUCache } from 'lru-cache';
import type { Permission } from './permissions.js';
import { namedUnits, type Named, type UnitsLookedAt } from './units-looked-at.js';

/** How old the knowledge of grants and of the tree may be that a request is judged by. */
const TRUST_MS = 250;
const REMEMBERED = 20_000;

/**
 * What persons may do, folded from the log. A change that this process makes counts at once,
 * another's within half a second: an answer is remembered for `TRUST_MS`, and rests on states that
 * are no older than that.
 */
export class Rights {
  readonly #roles = new LRUCache<string, ReadonlySet<Role>>({ max: REMEMBERED, ttl: TRUST_MS });
  readonly #anywhere = new LRUCache<string, ReadonlySet<Role>>({ max: REMEMBERED, ttl: TRUST_MS });

  constructor(
    private readonly writer: LedgerWriter,
    private readonly units: UnitsLookedAt,
  ) {}

  /**
   * Whether what is remembered is enough to let a request in; where it is not, nothing is said
   * yet. Most requests are let in by this alone, and need not wait.
   */
  rememberAllowing(person: string, { roles, over }: Permission, named: Named): boolean {
    const reaches = (held: ReadonlySet<Role> | undefined) => held && isAmong(roles, held);
    if (over === 'anywhere') return reaches(this.#anywhere.get(person)) === true;
    const units = namedUnits(over, named);
    if (units === undefined || units.length === 0) return false;
    return units.every((unitId) => reaches(this.#roles.get(placeOf(person, unitId))));
  }

  /**
   * @param named what the request names, not yet checked: what is malformed is for the reader of
   *   the command to refuse, because a unit that is missing cannot be looked at
   * @throws Refusal NOT_ALLOWED, or what is unknown
   */
  async mustAllow(person: string, permission: Permission, named: Named): Promise<void> {
    if (permission.self && named('personId') === person) return;
    const held = await this.#rolesAnywhere(person);
    if (!isAmong(permission.roles, held)) throw new Refusal('NOT_ALLOWED');
    if (permission.over === 'anywhere') return;
    for (const unitId of await this.units.of(permission.over, named)) {
      if (!isAmong(permission.roles, await this.#rolesOver(person, unitId)))
        throw new Refusal('NOT_ALLOWED');
    }
  }

  /** Grants or the tree have changed: ask again. */
  forget(): void {
    this.#roles.clear();
    this.#anywhere.clear();
  }

  async #rolesAnywhere(person: string): Promise<ReadonlySet<Role>> {
    const known = this.#anywhere.get(person);
    if (known) return known;
    const { state } = await this.writer.state(access, accessStream(person), TRUST_MS);
    const roles = new Set(state.grants.map(({ role }) => role));
    this.#anywhere.set(person, roles);
    return roles;
  }

  async #rolesOver(person: string, unitId: string): Promise<ReadonlySet<Role>> {
    const place = placeOf(person, unitId);
    const known = this.#roles.get(place);
    if (known) return known;
    const [grants, units] = await Promise.all([
      this.writer.state(access, accessStream(person), TRUST_MS),
      this.writer.state(organisation, ORGANISATION_STREAM, TRUST_MS),
    ]);
    const roles = rolesOver(grants.state, units.state, unitId);
    if (roles.size === 0 && !units.state.units.has(unitId))
      throw new Refusal('UNIT_UNKNOWN', { unit: unitId });
    this.#roles.set(place, roles);
    return roles;
  }
}

const placeOf = (person: string, unitId: string): string => `${person}/${unitId}`;

const isAmong = (wanted: readonly Role[], held: ReadonlySet<Role>): boolean =>
  wanted.some((role) => held.has(role));
