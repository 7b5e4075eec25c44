import { approved, book, donated, KEY, opened, paid, requested } from './given-book.js';

const expire = { type: 'ExpireRequest', data: { ...KEY, requestId: 'r1' } } as const;
const expired = { type: 'RequestExpired', data: { requestId: 'r1' } } as const;
const asked = [opened, donated(1, 100, '2026-03-02'), requested('r1', 60)];

describe('the end of a request’s days', () => {
  it('frees what was held back', () =>
    book
      .given(...asked)
      .when(expire, { today: '2026-04-16' })
      .then(expired));

  it('comes for an approved request too', () =>
    book
      .given(...asked, approved('r1'))
      .when(expire, { today: '2026-04-16' })
      .then(expired));

  it('never comes early', () =>
    book
      .given(...asked)
      .when(expire, { today: '2026-04-15' })
      .thenRefused('REQUEST_STILL_VALID', { request: 'r1', date: '2026-04-15' }));

  it('does not touch what is paid', () =>
    book
      .given(...asked, approved('r1'), paid('r1', 60))
      .when(expire, { today: '2026-04-16' })
      .thenRefused('REQUEST_NOT_WAITING', { request: 'r1', status: 'done' }));

  it('needs a request', () =>
    book.given(opened).when(expire).thenRefused('REQUEST_UNKNOWN', { request: 'r1' }));
});
