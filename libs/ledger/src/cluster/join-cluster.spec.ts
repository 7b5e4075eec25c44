import {
  appoint,
  appointed,
  given,
  join,
  joined,
  leave,
  left,
  termEnded,
} from './given-cluster.js';

describe('a cluster’s members', () => {
  it('join from a day on', () => given().when(join('backan')).then(joined('backan')));

  it('are units, and the cluster is one', () => {
    given().when(join('la')).thenRefused('UNIT_UNKNOWN', { unit: 'la' });
    given().when(join('cumhai')).thenRefused('CLUSTER_IN_CLUSTER', { unit: 'cumhai' });
    given()
      .when(join('langson', { clusterId: 'backan' }))
      .thenRefused('NOT_A_CLUSTER', { unit: 'backan' });
    given()
      .when(join('backan', { from: '2020-01-01' }))
      .thenRefused('UNIT_NOT_YET_ESTABLISHED', { unit: 'cum', date: '2021-01-01' });
  });

  it('do not leave before they come', () =>
    given()
      .when(join('backan', { until: '2021-12-31' }))
      .thenRefused('DATES_BACKWARDS', { from: '2022-01-01', until: '2021-12-31' }));

  it('are in it once at a time, and may come back', () => {
    const again = { from: '2024-01-01' };
    given(joined('backan'))
      .when(join('backan', again))
      .thenRefused('MEMBERSHIP_OVERLAPS', { unit: 'backan', from: '2022-01-01' });
    given(joined('backan'), left('backan', '2023-12-31'))
      .when(join('backan', again))
      .then(joined('backan', again));
  });

  it('leave after a last day', () => {
    given(joined('backan')).when(leave('backan', '2023-12-31')).then(left('backan', '2023-12-31'));
    given(joined('backan'))
      .when(leave('langson', '2023-12-31'))
      .thenRefused('NOT_A_MEMBER', { unit: 'langson', date: '2023-12-31' });
    given(joined('backan'), left('backan', '2023-12-31'))
      .when(leave('backan', '2024-12-31'))
      .thenRefused('NOT_A_MEMBER', { unit: 'backan', date: '2024-12-31' });
  });
});

describe('a cluster’s head', () => {
  const members = [joined('backan'), joined('langson'), joined('caobang')] as const;

  it('is a member, for a term', () =>
    given(...members)
      .when(appoint('backan'))
      .then(appointed('backan')));

  it('is a member for the whole of the term', () => {
    given(...members, left('backan', '2022-06-30'))
      .when(appoint('backan'))
      .thenRefused('NOT_A_MEMBER', { unit: 'backan', date: '2022-12-31' });
    given().when(appoint('backan')).thenRefused('NOT_A_MEMBER', {
      unit: 'backan',
      date: '2022-01-01',
    });
  });

  it('has a term that runs forward', () =>
    given(...members)
      .when(appoint('backan', { until: '2021-01-01' }))
      .thenRefused('DATES_BACKWARDS', { from: '2022-01-01', until: '2021-01-01' }));

  it('is one at a time, with deputies beside it', () => {
    given(...members, appointed('backan'))
      .when(appoint('langson'))
      .thenRefused('CLUSTER_POST_TAKEN', { unit: 'backan', from: '2022-01-01' });
    const deputy = { post: 'deputy' } as const;
    given(...members, appointed('backan'))
      .when(appoint('langson', deputy))
      .then(appointed('langson', deputy));
    given(...members, appointed('backan'), appointed('langson', deputy))
      .when(appoint('caobang', deputy))
      .then(appointed('caobang', deputy));
  });

  it('is not its own deputy', () =>
    given(...members, appointed('backan'))
      .when(appoint('backan', { post: 'deputy' }))
      .thenRefused('CLUSTER_POST_TAKEN', { unit: 'backan', from: '2022-01-01' }));

  it('changes from term to term, and when it leaves', () => {
    const next = { from: '2023-01-01', until: '2023-12-31' };
    given(...members, appointed('backan'))
      .when(appoint('langson', next))
      .then(appointed('langson', next));
    const rest = { from: '2022-07-01' };
    const leaving = [left('backan', '2022-06-30'), termEnded('backan', '2022-06-30')] as const;
    given(...members, appointed('backan'))
      .when(leave('backan', '2022-06-30'))
      .then(...leaving);
    given(...members, appointed('backan'), ...leaving)
      .when(appoint('langson', rest))
      .then(appointed('langson', rest));
  });
});
