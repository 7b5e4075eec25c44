import { end, ended, given, grant, granted, joined, leave, left } from './given-cluster.js';
import { crossAuditsOn } from './membership.js';
import { emptyCluster, evolve, type ClusterEvent } from './state.js';

const members = [joined('backan'), joined('langson')] as const;

describe('a cross-audit', () => {
  it('lets one member look into another’s books for a while', () =>
    given(...members)
      .when(grant())
      .then(granted()));

  it('is not of one’s own unit', () =>
    given(...members)
      .when(grant({ auditedUnitId: 'backan' }))
      .thenRefused('CROSS_AUDIT_OF_OWN_UNIT', { unit: 'backan' }));

  it('is between members, on all its days', () => {
    given(joined('backan')).when(grant()).thenRefused('NOT_A_MEMBER', {
      unit: 'langson',
      date: '2022-11-01',
    });
    given(...members, left('langson', '2022-11-15'))
      .when(grant())
      .thenRefused('NOT_A_MEMBER', { unit: 'langson', date: '2022-11-30' });
  });

  it('runs forward, and is granted once for the same days', () => {
    given(...members)
      .when(grant({ until: '2022-10-31' }))
      .thenRefused('DATES_BACKWARDS', { from: '2022-11-01', until: '2022-10-31' });
    given(...members, granted())
      .when(grant({ from: '2022-11-30', until: '2022-12-31' }))
      .thenRefused('CROSS_AUDIT_OVERLAPS', { from: '2022-11-01' });
    const back = { auditorUnitId: 'langson', auditedUnitId: 'backan' };
    given(...members, granted())
      .when(grant(back))
      .then(granted(back));
  });

  it('may end before its time', () => {
    given(...members, granted())
      .when(end('2022-11-10'))
      .then(ended('2022-11-10'));
    given(...members)
      .when(end('2022-11-10'))
      .thenRefused('CROSS_AUDIT_UNKNOWN', {
        auditor: 'backan',
        audited: 'langson',
        date: '2022-11-10',
      });
  });
});

describe('who may look into whose books', () => {
  const auditsOn = (day: string, ...events: ClusterEvent[]) =>
    crossAuditsOn(events.reduce(evolve, emptyCluster()), day).length;

  it.each([
    ['2022-10-31', 0],
    ['2022-11-01', 1],
    ['2022-11-30', 1],
    ['2022-12-01', 0],
  ])('is told by the day (%s)', (day, count) =>
    expect(auditsOn(day, ...members, granted())).toBe(count),
  );

  it('ends with the membership of either, and before its time', () => {
    for (const unitId of ['backan', 'langson'])
      for (const leftOn of ['2022-11-15', '2022-10-15'])
        given(...members, granted())
          .when(leave(unitId, leftOn))
          .then(left(unitId, leftOn), ended(leftOn));
    expect(auditsOn('2022-11-20', ...members, granted(), ended('2022-11-10'))).toBe(0);
    expect(auditsOn('2022-11-20', ...members, granted(), ended('2022-10-15'))).toBe(0);
  });

  it('does not come back with a unit that left and came again', () => {
    const gone = [left('backan', '2022-10-15'), ended('2022-10-15')] as const;
    const back = joined('backan', { from: '2022-10-20' });
    expect(auditsOn('2022-11-20', ...members, granted(), ...gone, back)).toBe(0);
    given(...members, granted(), ...gone, back)
      .when(grant())
      .then(granted());
  });
});
