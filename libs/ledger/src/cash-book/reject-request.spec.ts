import {
  ACCOUNTANT,
  approved,
  book,
  donated,
  HOLDER,
  KEY,
  opened,
  OUTSIDER,
  requested,
} from './given-book.js';

const reject = { type: 'RejectRequest', data: { ...KEY, requestId: 'r1' } } as const;
const asked = [opened, donated(1, 100, '2026-03-02'), requested('r1', 60)];
const rejected = (rejectedBy: string) =>
  ({ type: 'RequestRejected', data: { requestId: 'r1', rejectedBy } }) as const;

describe('rejecting a request', () => {
  it('is for a signer', () =>
    book
      .given(...asked)
      .when(reject, { actor: HOLDER })
      .then(rejected(HOLDER)));

  it('lets the one who asked take it back', () =>
    book
      .given(...asked)
      .when(reject, { actor: ACCOUNTANT })
      .then(rejected(ACCOUNTANT)));

  it('still works between approval and payment', () =>
    book
      .given(...asked, approved('r1'))
      .when(reject, { actor: HOLDER })
      .then(rejected(HOLDER)));

  it('is not for others', () =>
    book
      .given(...asked)
      .when(reject, { actor: OUTSIDER })
      .thenRefused('NOT_A_SIGNER', { date: '2026-03-16' }));

  it('happens once', () =>
    book
      .given(...asked, rejected(HOLDER))
      .when(reject, { actor: HOLDER })
      .thenRefused('REQUEST_NOT_WAITING', { request: 'r1', status: 'rejected' }));

  it('needs a request', () =>
    book.given(opened).when(reject).thenRefused('REQUEST_UNKNOWN', { request: 'r1' }));
});
