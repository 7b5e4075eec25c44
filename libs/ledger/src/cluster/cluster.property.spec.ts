import fc from 'fast-check';
import { Refusal } from '../decider.js';
import { organisation } from '../organisation/organisation.js';
import { established, unitsFrom } from '../organisation/examples.js';
import { holdsOn } from '../term.js';
import { cluster } from './cluster.js';
import { crossAuditsOn, membershipOn } from './membership.js';
import { evolve, type Cluster, type ClusterCommand } from './state.js';

const members = ['aa', 'bb', 'cc'] as const;
const units = unitsFrom(
  established('cum', 'cluster'),
  ...members.map((unitId) => established(unitId)),
);
const references = {
  state: <S>(decider: { readonly category: string; initial(): S }): S =>
    decider.category === organisation.category ? (units as S) : decider.initial(),
};
const context = { actor: '11111111-1111-4111-8111-111111111111', today: '2026-03-16' };

const days = Array.from(
  { length: 12 },
  (_, month) => `2026-${String(month + 1).padStart(2, '0')}-01`,
);
const day = fc.constantFrom(...days);
const unitId = fc.constantFrom(...members);
const clusterId = 'cum';

const command: fc.Arbitrary<ClusterCommand> = fc.oneof(
  fc
    .record({ unitId, from: day, until: fc.option(day, { nil: undefined }) })
    .map(({ until, ...join }) => ({
      type: 'JoinCluster' as const,
      data: { clusterId, ...join, ...(until !== undefined && { until }) },
    })),
  fc
    .record({ unitId, leftOn: day })
    .map((data) => ({ type: 'LeaveCluster' as const, data: { clusterId, ...data } })),
  fc
    .record({
      unitId,
      post: fc.constantFrom('head' as const, 'deputy' as const),
      from: day,
      until: day,
    })
    .map((data) => ({ type: 'AppointClusterHead' as const, data: { clusterId, ...data } })),
  fc
    .record({ auditorUnitId: unitId, auditedUnitId: unitId, from: day, until: day })
    .map((data) => ({ type: 'GrantCrossAudit' as const, data: { clusterId, ...data } })),
  fc
    .record({ auditorUnitId: unitId, auditedUnitId: unitId, endedOn: day })
    .map((data) => ({ type: 'EndCrossAudit' as const, data: { clusterId, ...data } })),
);

/** What is left of a blind mix of wishes once the rules have sorted them out. */
const after = (commands: readonly ClusterCommand[]): Cluster =>
  commands.reduce((state, wish) => {
    try {
      return cluster.decide(wish, state, references, context).reduce(evolve, state);
    } catch (error) {
      if (error instanceof Refusal) return state;
      throw error;
    }
  }, cluster.initial());

describe('a cluster, whatever is asked of it', () => {
  it('has every unit once, one head, and no cross-audit but between two members', () => {
    fc.assert(
      fc.property(fc.array(command, { maxLength: 40 }), (commands) => {
        const state = after(commands);
        for (const on of days) {
          const present = state.memberships.filter((held) => holdsOn(held, on));
          expect(new Set(present.map((held) => held.unitId)).size).toBe(present.length);
          const leading = state.terms.filter((held) => holdsOn(held, on));
          expect(leading.every(({ unitId: id }) => membershipOn(state, id, on))).toBe(true);
          expect(leading.filter(({ post }) => post === 'head').length).toBeLessThan(2);
          for (const { auditorUnitId, auditedUnitId } of crossAuditsOn(state, on)) {
            expect(auditorUnitId).not.toBe(auditedUnitId);
            expect(membershipOn(state, auditorUnitId, on)).toBeDefined();
            expect(membershipOn(state, auditedUnitId, on)).toBeDefined();
          }
        }
      }),
    );
  });
});
