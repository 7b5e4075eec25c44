import type { RecordCommitment, RegisterChild } from '#contracts';
import { sponsorshipStream } from '../streams.js';
import {
  ACTOR,
  basis,
  childAfter,
  COMPANY,
  given,
  GODMOTHER,
  LAN,
  MINH,
  promise,
  promised,
  registered,
  registration,
} from './given-children.js';
import type { SponsorshipCommand, SponsorshipEvent } from './messages.js';

const key = { unitId: 'hoanhmo', childId: LAN };
const register = (change: Partial<RegisterChild> = {}): SponsorshipCommand => ({
  type: 'RegisterChild',
  data: { ...registration(), ...change },
});
const commit = (change: Partial<RecordCommitment> = {}): SponsorshipCommand => ({
  type: 'RecordCommitment',
  data: promise(change) as never,
});
const bySponsor = (subject: string) => ({ sponsor: { kind: 'company' as const, subject } });

describe('a child', () => {
  it('is taken into care under its code, as the first of its family', () =>
    given().when(register()).then(registered()));

  it('has a code of its own', () =>
    given(registered()).when(register()).thenRefused('CHILD_EXISTS', { child: LAN }));

  it('joins the family of a sibling', () => {
    const minh = childAfter(registered(MINH));
    given()
      .with({ [sponsorshipStream(MINH)]: minh })
      .when(register({ siblingOf: MINH }))
      .then(registered(LAN, { family: MINH }));
    given(registered())
      .with({ [sponsorshipStream(MINH)]: minh })
      .when({ type: 'LinkFamily', data: { ...key, siblingOf: MINH } })
      .then({ type: 'FamilyLinked', data: { ...key, family: MINH, linkedBy: ACTOR } });
    given(registered())
      .when({ type: 'LinkFamily', data: { ...key, siblingOf: LAN } })
      .thenRefused('OWN_SIBLING');
    given()
      .when(register({ siblingOf: MINH }))
      .thenRefused('CHILD_UNKNOWN', { child: MINH });
  });

  it('is a minor, and told apart from others with a reason', () => {
    given()
      .when(register({ adultYear: 2025 }))
      .thenRefused('NOT_A_MINOR', { year: 2025 });
    given()
      .when(register({ distinctFrom: [{ childId: MINH }] }))
      .thenRefused('DISTINCT_WITHOUT_REASON');
  });

  it('is spoken for by the unit that looks after it, which may change', () => {
    const move = { ...key, toUnitId: 'campha', movedOn: '2026-03-01' };
    const moved: SponsorshipEvent = { type: 'ChildMoved', data: { ...move, movedBy: ACTOR } };
    given(registered()).when({ type: 'MoveChild', data: move }).then(moved);
    given(registered(), moved)
      .when(commit())
      .thenRefused('CHILD_OF_ANOTHER_UNIT', { child: LAN, unit: 'campha' });
  });
});

describe('commitments', () => {
  it('of several sponsors for one child are normal, each with a number of its own', () =>
    given(registered(), promised())
      .when(commit({ commitmentId: 'ck2', ...bySponsor(COMPANY) }))
      .then(promised({ commitmentId: 'ck2', sponsorNumber: 2, ...bySponsor(COMPANY) })));

  it('need somebody with a name behind them, or somebody who is known', () =>
    given(registered())
      .when(commit({ sponsor: { kind: 'person' } }))
      .thenRefused('SPONSOR_INCOMPLETE'));

  it('of one sponsor follow one another', () => {
    given(registered(), promised())
      .when(commit({ commitmentId: 'ck2', from: '2027-01-01' }))
      .thenRefused('COMMITMENT_OVERLAPS', { commitment: 'ck1' });
    const first = promised({ end: 'date', until: '2026-12-31' });
    given(registered(), first)
      .when(commit({ commitmentId: 'ck2', from: '2027-01-01' }))
      .then(promised({ commitmentId: 'ck2', from: '2027-01-01' }));
  });

  it('are for siblings together only where they are siblings', () => {
    const pool = { amount: 1_100_000, sharedWith: [{ childId: MINH }] };
    given(registered())
      .with({ [sponsorshipStream(MINH)]: childAfter(registered(MINH, { family: LAN })) })
      .when(commit(pool))
      .then(promised(pool));
    given(registered())
      .with({ [sponsorshipStream(MINH)]: childAfter(registered(MINH)) })
      .when(commit(pool))
      .thenRefused('NOT_SIBLINGS', { child: MINH });
  });

  it('say how they end', () => {
    given(registered())
      .when(commit({ end: 'date' }))
      .thenRefused('COMMITMENT_END_MISSING');
    given(registered())
      .when(commit({ end: 'date', until: '2025-12-31' }))
      .thenRefused('DATES_BACKWARDS');
  });

  it('change their rate from a month on, and keep the past', () => {
    const change = { ...key, commitmentId: 'ck1', fromMonth: '2026-06', amount: 1_000_000 };
    given(registered(), promised())
      .when({ type: 'ChangeRate', data: change })
      .then({ type: 'RateChanged', data: { ...change, changedBy: ACTOR } });
    given(registered(), promised())
      .when({ type: 'ChangeRate', data: { ...change, fromMonth: '2026-01' } })
      .thenRefused('RATE_OUT_OF_ORDER', { month: '2026-01' });
  });

  it('end on a day, once', () => {
    const end = { ...key, commitmentId: 'ck1', endedOn: '2026-06-30' };
    const ended = { ...end, cause: 'sponsorWithdrew' as const };
    const event: SponsorshipEvent = { type: 'CommitmentEnded', data: { ...ended, endedBy: ACTOR } };
    given(registered(), promised()).when({ type: 'EndCommitment', data: ended }).then(event);
    given(registered(), promised(), event)
      .when({ type: 'EndCommitment', data: ended })
      .thenRefused('COMMITMENT_HAS_ENDED', { commitment: 'ck1', date: '2026-06-30' });
  });
});

describe('what stands beside the money', () => {
  const support = { ...key, supportId: 'tt1', commitmentId: 'ck1', occurredOn: '2026-02-01' };
  const direct = { ...support, amount: 500_000, confirmedByCarer: true };
  const recorded: SponsorshipEvent = {
    type: 'DirectSupportRecorded',
    data: { ...direct, recordedBy: ACTOR },
  };

  it('are gifts that the sponsor hands to the carer, which may be withdrawn', () => {
    given(registered(), promised())
      .when({ type: 'RecordDirectSupport', data: direct })
      .then(recorded);
    given(registered(), promised(), recorded)
      .when({ type: 'WithdrawDirectSupport', data: { ...key, supportId: 'tt1' } })
      .then({
        type: 'DirectSupportWithdrawn',
        data: { ...key, supportId: 'tt1', withdrawnBy: ACTOR },
      });
    given(registered(), promised())
      .when({ type: 'WithdrawDirectSupport', data: { ...key, supportId: 'tt1' } })
      .thenRefused('SUPPORT_UNKNOWN', { support: 'tt1' });
  });

  it('are months of the commitment, in their order', () => {
    const named = (from: string, to: string): SponsorshipCommand => ({
      type: 'RecordDirectSupport',
      data: { ...direct, months: { from, to } },
    });
    given(registered(), promised())
      .when(named('2026-02', '2026-01'))
      .thenRefused('MONTHS_BACKWARDS', { from: '2026-02', to: '2026-01' });
    given(registered(), promised())
      .when(named('2025-12', '2026-01'))
      .thenRefused('MONTHS_OUTSIDE_COMMITMENT', { commitment: 'ck1', month: '2025-12' });
  });

  it('are things in the child’s name until they end', () => {
    const book = { ...key, custodyId: 'stk1', occurredOn: '2026-02-01', value: 10_000_000 };
    const savings = { ...book, kind: 'savingsBook' as const, heldBy: 'unit' as const };
    const kept: SponsorshipEvent = {
      type: 'CustodyRecorded',
      data: { ...savings, recordedBy: ACTOR },
    };
    const end = { ...key, custodyId: 'stk1', endedOn: '2026-03-01', how: 'handedToChild' as const };
    given(registered()).when({ type: 'RecordCustody', data: savings }).then(kept);
    given(registered(), kept)
      .when({ type: 'EndCustody', data: end })
      .then({ type: 'CustodyEnded', data: { ...end, endedBy: ACTOR } });
    given(registered())
      .when({ type: 'EndCustody', data: end })
      .thenRefused('CUSTODY_UNKNOWN', { custody: 'stk1' });
  });

  it('is what a sponsor was told', () => {
    const word = { ...key, commitmentId: 'ck1', toldOn: '2026-03-01', about: 'handover' as const };
    given(registered(), promised())
      .when({ type: 'TellSponsor', data: word })
      .then({ type: 'SponsorTold', data: { ...word, toldBy: ACTOR } });
    expect(GODMOTHER).not.toBe(COMPANY);
  });
});

describe('reviews', () => {
  const moved: SponsorshipEvent = {
    type: 'ReviewOpened',
    data: { ...key, reviewId: 'xx1', cause: 'moved', dueOn: '2026-03-10', openedBy: ACTOR },
  };
  const report = { ...key, reviewId: 'xx1', change: 'moved' as const, occurredOn: '2026-03-10' };
  const close = { ...key, reviewId: 'xx1', basis };

  it('fall due when a child moves, and end nothing by themselves', () => {
    given(registered(), promised()).when({ type: 'ReportChange', data: report }).then(moved);
    expect(childAfter(registered(), promised(), moved).endedOn).toBeUndefined();
  });

  it('of the 18th birthday fall due with the year of it, and not before', () => {
    const ask = { ...key, reviewId: 'xx2', cause: 'adult' as const };
    given(registered(LAN, { adultYear: 2027 }))
      .when({ type: 'OpenReview', data: ask })
      .thenRefused('REVIEW_NOT_DUE', { date: '2027-01-01' });
    given(registered(LAN, { adultYear: 2026 }))
      .when({ type: 'OpenReview', data: ask })
      .then({ type: 'ReviewOpened', data: { ...ask, dueOn: '2026-01-01', openedBy: ACTOR } });
  });

  it('of a commitment’s end fall due with its last month', () => {
    const ask = { ...key, reviewId: 'xx3', cause: 'commitmentEnds' as const, commitmentId: 'ck1' };
    given(registered(), promised({ end: 'date', until: '2026-03-31' }))
      .when({ type: 'OpenReview', data: ask })
      .then({ type: 'ReviewOpened', data: { ...ask, dueOn: '2026-03-01', openedBy: ACTOR } });
  });

  it('are decided on a basis; the care ends with every commitment, each by name', () =>
    given(registered(), promised(), moved)
      .when({ type: 'CloseReview', data: { ...close, outcome: 'ends', on: '2026-03-31' } })
      .then(
        {
          type: 'ReviewClosed',
          data: { ...close, outcome: 'ends', on: '2026-03-31', closedBy: ACTOR },
        },
        {
          type: 'CommitmentEnded',
          data: {
            ...{ ...key, commitmentId: 'ck1', endedOn: '2026-03-31' },
            ...{ cause: 'childMoved', endedBy: ACTOR },
          },
        },
        {
          type: 'CareEnded',
          data: {
            ...{ ...key, reviewId: 'xx1', endedOn: '2026-03-31', cause: 'moved', endedBy: ACTOR },
          },
        },
      ));

  it('may be put off to a later day, on which they fall due again', () => {
    const later: SponsorshipEvent = {
      type: 'ReviewClosed',
      data: { ...close, outcome: 'later', on: '2026-04-01', closedBy: ACTOR },
    };
    const again = { ...key, reviewId: 'xx9', cause: 'moved' as const };
    given(registered(), moved, later)
      .when({ type: 'OpenReview', data: again }, { today: '2026-04-01' })
      .then({ type: 'ReviewOpened', data: { ...again, dueOn: '2026-04-01', openedBy: ACTOR } });
    given(registered(), moved, later)
      .when({ type: 'OpenReview', data: again })
      .thenRefused('REVIEW_NOT_DUE', { date: '2026-04-01' });
    given(registered(), moved)
      .when({ type: 'CloseReview', data: { ...close, outcome: 'later' } })
      .thenRefused('REVIEW_DAY_MISSING');
  });

  it('are not asked for twice about the same', () =>
    given(registered(LAN, { adultYear: 2026 }), {
      type: 'ReviewOpened',
      data: { ...key, reviewId: 'xx2', cause: 'adult', dueOn: '2026-01-01', openedBy: ACTOR },
    })
      .when({ type: 'OpenReview', data: { ...key, reviewId: 'xx3', cause: 'adult' } })
      .thenRefused('REVIEW_EXISTS', { review: 'xx3' }));
});
