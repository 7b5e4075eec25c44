import { evolve as evolveAccess, noAccess } from '../access/state.js';
import { GIVER } from '../cash-book/given-book.js';
import { childAfter, LAN, registered } from '../sponsorship/given-children.js';
import { accessStream, sponsorshipStream } from '../streams.js';
import {
  ACTOR,
  approval,
  completed,
  completion,
  consented,
  forgotten,
  given,
  requested,
  restored,
  restoring,
  restoringApproval,
  restoringAsked,
  SECOND,
  withdrawn,
} from './given-privacy.js';

const second = { actor: SECOND };

describe('forgetting somebody', () => {
  it('takes two people, each with a reason', () => {
    given(requested()).when(approval(), second).then(forgotten());
    given(requested()).when(approval()).thenRefused('FORGETTING_BY_ONE', {});
    const { reason: _, ...without } = approval().data;
    given(requested())
      .when({ type: 'ApproveForgetting', data: without }, second)
      .thenRefused('FORGETTING_WITHOUT_REASON', {});
  });

  it('ends every consent to be named', () =>
    given(consented(), requested())
      .when(approval(), second)
      .then(withdrawn(undefined, SECOND), forgotten()));

  it('may be undone for seven days, and longer where a law keeps vouchers', () => {
    given(requested())
      .when(approval({ keepUntil: '2036-12-31' }), second)
      .then(forgotten('2036-12-31'));
    given(requested())
      .when(approval({ keepUntil: '2026-03-20' }), second)
      .then(forgotten('2026-03-23'));
  });

  it('answers the request that asked for it, and no other', () => {
    given(requested({ kind: 'access' }))
      .when(approval(), second)
      .thenRefused('NOT_AN_ERASURE', { request: 'yc1' });
    given(requested())
      .when(approval({ requestId: 'yc2' }), second)
      .thenRefused('PRIVACY_REQUEST_UNKNOWN', { request: 'yc2' });
    given(requested())
      .when(approval({ unitId: 'tinh' }), second)
      .thenRefused('PRIVACY_REQUEST_UNKNOWN', { request: 'yc1' });
    given(requested())
      .when(approval({ role: 'sponsor' }), second)
      .thenRefused('PRIVACY_REQUEST_UNKNOWN', { request: 'yc1' });
  });

  it('waits until a child’s care has ended', () => {
    const asked = requested({ role: 'child', childId: LAN });
    const agree = approval({ role: 'child', childId: LAN });
    const inCare = { [sponsorshipStream(LAN)]: childAfter(registered()) };
    given(asked).with(inCare).when(agree, second).thenRefused('CHILD_STILL_IN_CARE', {});
    const ended = childAfter(registered(), {
      type: 'CareEnded',
      data: {
        ...{ unitId: 'hoanhmo', childId: LAN, reviewId: 'xx1', endedOn: '2026-03-01' },
        ...{ cause: 'moved', endedBy: ACTOR },
      },
    });
    given(asked)
      .with({ [sponsorshipStream(LAN)]: ended })
      .when(agree, second)
      .then(forgotten());
  });

  it('waits until one of the staff has no role any more', () => {
    const asked = requested({ role: 'staff' });
    const on = { type: 'PersonRegistered' as const, data: { personId: GIVER } };
    const role = { personId: GIVER, role: 'auditor' as const, unitId: 'tinh' };
    const granted = { type: 'RoleGranted' as const, data: { ...role, grantedBy: ACTOR } };
    const revoked = { type: 'RoleRevoked' as const, data: { ...role, revokedBy: ACTOR } };
    const acts = [on, granted].reduce(evolveAccess, noAccess());
    const agree = approval({ role: 'staff' });
    given(asked)
      .with({ [accessStream(GIVER)]: acts })
      .when(agree, second)
      .thenRefused('STAFF_STILL_ACTS', {});
    const former = [on, granted, revoked].reduce(evolveAccess, noAccess());
    given(asked)
      .with({ [accessStream(GIVER)]: former })
      .when(agree, second)
      .then(forgotten());
  });
});

describe('restoring somebody', () => {
  const gone = [requested(), forgotten()];

  it('takes two people as well, up to the last day', () => {
    given(...gone)
      .when(restoring(), { today: '2026-03-23' })
      .then(restoringAsked);
    given(...gone, restoringAsked)
      .when(restoringApproval(), { ...second, today: '2026-03-23' })
      .then(restored);
    given(...gone, restoringAsked)
      .when(restoringApproval())
      .thenRefused('FORGETTING_BY_ONE', {});
    given(...gone)
      .when(restoringApproval(), second)
      .thenRefused('RESTORING_NOT_ASKED', {});
  });

  it('says why', () => {
    const { reason: _, ...without } = restoring().data;
    given(...gone)
      .when({ type: 'RequestRestoring', data: without })
      .thenRefused('FORGETTING_WITHOUT_REASON', {});
    given(...gone, restoringAsked)
      .when({ type: 'ApproveRestoring', data: without }, second)
      .thenRefused('FORGETTING_WITHOUT_REASON', {});
  });

  it('is too late afterwards', () => {
    given(...gone)
      .when(restoring(), { today: '2026-03-24' })
      .thenRefused('RESTORING_TOO_LATE', { date: '2026-03-23' });
    given(...gone, restoringAsked, completed('2026-03-24'))
      .when(restoringApproval(), second)
      .thenRefused('RESTORING_TOO_LATE', { date: '2026-03-23' });
  });

  it('is of somebody who was forgotten, with the unit that did it', () => {
    given().when(restoring()).thenRefused('PRIVACY_REQUEST_UNKNOWN', { request: 'yc1' });
    given(...gone)
      .when(restoring({ unitId: 'tinh' }))
      .thenRefused('PRIVACY_REQUEST_UNKNOWN', { request: 'yc1' });
  });

  it('leaves it to the person to ask again', () => {
    const again = requested({ requestId: 'yc2' });
    given(...gone, restoringAsked, restored, again)
      .when(approval({ requestId: 'yc2' }), second)
      .then(forgotten('2026-03-23', 'yc2'));
  });
});

describe('the end of it', () => {
  const gone = [requested(), forgotten()];

  it('comes when the last day is over, once', () => {
    given(...gone)
      .when(completion, { today: '2026-03-24' })
      .then(completed('2026-03-24'));
    given(...gone)
      .when(completion, { today: '2026-03-23' })
      .thenRefused('RESTORING_STILL_POSSIBLE', { date: '2026-03-23' });
    given(...gone, completed('2026-03-24'))
      .when(completion, { today: '2026-03-25' })
      .thenRefused('NOTHING_TO_DESTROY', {});
  });

  it('never comes to somebody who was restored', () =>
    given(...gone, restoringAsked, restored)
      .when(completion, { today: '2026-03-24' })
      .thenRefused('NOTHING_TO_DESTROY', {}));
});
