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
  SECOND_HOLDER,
  SIGNATORY,
} from './given-book.js';
import type { CashBookEvent } from './messages.js';

const approve = (requestId = 'r1') =>
  ({ type: 'ApproveRequest', data: { ...KEY, requestId } }) as const;
const signature = (
  approvedBy: string,
  capacity: 'accountHolder' | 'signatory',
  complete: boolean,
): CashBookEvent => ({
  type: 'RequestApproved',
  data: { requestId: 'r1', approvedBy, capacity, delegated: false, complete },
});
const small = [opened, donated(1, 90_000_000, '2026-03-02'), requested('r1', 49_999_999)];
const large = [opened, donated(1, 90_000_000, '2026-03-02'), requested('r1', 50_000_000)];

describe('approving a request', () => {
  it('takes the account holder’s signature', () =>
    book
      .given(...small)
      .when(approve(), { actor: HOLDER })
      .then(approved('r1')));

  it('is never done by the one who asked, be they a signer too', () =>
    book
      .given(...small)
      .when(approve(), { actor: ACCOUNTANT })
      .thenRefused('OWN_REQUEST'));

  it('is for signers of the unit only', () =>
    book
      .given(...small)
      .when(approve(), { actor: OUTSIDER })
      .thenRefused('NOT_A_SIGNER', { date: '2026-03-16' }));

  it('needs the account holder even where one signature is enough', () =>
    book
      .given(...small)
      .when(approve(), { actor: SIGNATORY })
      .then(signature(SIGNATORY, 'signatory', false)));

  it('needs two signatures from the amount on that the policy names', () =>
    book
      .given(...large)
      .when(approve(), { actor: HOLDER })
      .then(signature(HOLDER, 'accountHolder', false)));

  it('is complete with the second signature', () =>
    book
      .given(...large, signature(SIGNATORY, 'signatory', false))
      .when(approve(), { actor: HOLDER })
      .then(signature(HOLDER, 'accountHolder', true)));

  it('counts a person once', () =>
    book
      .given(...large, signature(HOLDER, 'accountHolder', false))
      .when(approve(), { actor: HOLDER })
      .thenRefused('ALREADY_SIGNED'));

  it('is over once it is complete', () =>
    book
      .given(...small, approved('r1'))
      .when(approve(), { actor: SECOND_HOLDER })
      .thenRefused('REQUEST_NOT_WAITING', { request: 'r1', status: 'approved' }));

  it('is too late after the request’s last day', () =>
    book
      .given(...small)
      .when(approve(), { actor: HOLDER, today: '2026-04-16' })
      .thenRefused('REQUEST_EXPIRED', { request: 'r1', date: '2026-04-15' }));

  it('is in time on the request’s last day', () =>
    book
      .given(...small)
      .when(approve(), { actor: HOLDER, today: '2026-04-15' })
      .then(approved('r1')));

  it('needs a request', () =>
    book
      .given(opened)
      .when(approve('r9'), { actor: HOLDER })
      .thenRefused('REQUEST_UNKNOWN', { request: 'r9' }));
});
