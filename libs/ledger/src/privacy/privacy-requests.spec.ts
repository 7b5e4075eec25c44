import { numbered, donated } from '../cash-book/given-book.js';
import {
  ACTOR,
  answer,
  answered,
  approval,
  bookWith,
  consent,
  consented,
  forgotten,
  given,
  request,
  requested,
  SEAL,
  SECOND,
  withdrawn,
} from './given-privacy.js';

describe('a request about one’s own data', () => {
  it('is to be answered within two working days, weekends and holidays not counted', () => {
    given().when(request()).then(requested());
    given()
      .when(request({ receivedOn: '2026-02-13' }))
      .then(requested({ receivedOn: '2026-02-13', dueOn: '2026-02-24' }));
  });

  it('is recorded on its day or later, once', () => {
    given()
      .when(request({ receivedOn: '2026-03-17' }))
      .thenRefused('DATE_IN_FUTURE', { date: '2026-03-17' });
    given(requested()).when(request()).thenRefused('PRIVACY_REQUEST_EXISTS', { request: 'yc1' });
  });

  it('to be forgotten says why; others need not', () => {
    const { reason: _, ...without } = request().data;
    given()
      .when({ type: 'ReceivePrivacyRequest', data: without })
      .thenRefused('FORGETTING_WITHOUT_REASON', {});
    const see = { ...without, kind: 'access' as const };
    given()
      .when({ type: 'ReceivePrivacyRequest', data: see })
      .then({
        type: 'PrivacyRequestReceived',
        data: { ...see, dueOn: '2026-03-18', receivedBy: ACTOR },
      });
  });

  it('comes from nobody who was forgotten', () =>
    given(requested(), forgotten())
      .when(request({ requestId: 'yc2' }))
      .thenRefused('PERSON_IS_FORGOTTEN', {}));
});

describe('its answer', () => {
  const access = requested({ kind: 'access' });

  it('is given once, by the unit that has the request', () => {
    given(access).when(answer()).then(answered());
    given(access, answered())
      .when(answer())
      .thenRefused('PRIVACY_REQUEST_ANSWERED', { request: 'yc1' });
    given(access)
      .when(answer({ unitId: 'tinh' }))
      .thenRefused('PRIVACY_REQUEST_UNKNOWN', { request: 'yc1' });
    given().when(answer()).thenRefused('PRIVACY_REQUEST_UNKNOWN', { request: 'yc1' });
  });

  it('that refuses says what the person was told', () => {
    given(access)
      .when(answer({ outcome: 'refused' }))
      .thenRefused('PRIVACY_REFUSAL_WITHOUT_REASON', {});
    given(access)
      .when(answer({ outcome: 'refused', answer: SEAL }))
      .then(answered({ outcome: 'refused', answer: SEAL }));
  });

  it('that nothing was found is an answer, too', () =>
    given(requested())
      .when(answer({ outcome: 'nothingFound' }))
      .then(answered({ outcome: 'nothingFound' })));

  it('takes every consent back where that was asked', () => {
    const second = numbered('PT', 2);
    given(consented(), consented(second), requested({ kind: 'withdraw' }))
      .with(bookWith(donated(2, 100, '2026-03-03')))
      .when(answer())
      .then(withdrawn(), withdrawn(second), answered());
  });

  it('to whoever asks to be forgotten is the approval of a second person', () =>
    given(requested()).when(answer()).thenRefused('ERASURE_NEEDS_APPROVAL', {}));
});

describe('a person who was forgotten', () => {
  it('agrees to nothing any more', () =>
    given(requested(), forgotten())
      .when(consent(), { actor: SECOND })
      .thenRefused('PERSON_IS_FORGOTTEN', {}));

  it('has no open request to be forgotten once more', () =>
    given(requested(), forgotten())
      .when(approval(), { actor: SECOND })
      .thenRefused('PRIVACY_REQUEST_ANSWERED', { request: 'yc1' }));
});
