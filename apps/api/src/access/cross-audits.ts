import type { LedgerWriter } from '#event-store';
import {
  access,
  accessStream,
  cluster,
  clusterStream,
  crossAuditsOn,
  isUnderToday,
  organisation,
  ORGANISATION_STREAM,
  type CrossAudit,
  type Organisation,
} from '#ledger';

/** How old the states may be that a right is read from. */
const TRUST_MS = 250;

/**
 * The rights that peers of an emulation cluster have in one another's books, folded from the log.
 * Clusters are few; only somebody whose own roles do not reach is looked for in them.
 */
export class CrossAudits {
  constructor(private readonly writer: LedgerWriter) {}

  /**
   * Whether the person is an auditor of a unit whose auditors may read this unit's books on that
   * day: of the unit itself, because who audits what stands above it has no part in the cluster.
   */
  async reach(person: string, unitId: string, day: string): Promise<boolean> {
    const [grants, units] = await Promise.all([
      this.writer.state(access, accessStream(person), TRUST_MS),
      this.writer.state(organisation, ORGANISATION_STREAM, TRUST_MS),
    ]);
    const audits = grants.state.grants.filter(({ role }) => role === 'auditor');
    if (audits.length === 0) return false;
    const rights = await this.#rightsOn(units.state, day);
    return rights.some(
      ({ auditorUnitId, auditedUnitId }) =>
        audits.some((grant) => grant.unitId === auditorUnitId) &&
        isUnderToday(units.state, unitId, auditedUnitId),
    );
  }

  async #rightsOn({ units }: Organisation, day: string): Promise<CrossAudit[]> {
    const clusters = [...units.values()].filter(({ kind }) => kind === 'cluster');
    const states = await Promise.all(
      clusters.map(({ unitId }) => this.writer.state(cluster, clusterStream(unitId), TRUST_MS)),
    );
    return states.flatMap(({ state }) => crossAuditsOn(state, day));
  }
}
