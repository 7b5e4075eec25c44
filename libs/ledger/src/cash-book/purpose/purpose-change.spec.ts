import type { CashBookCommand, CashBookEvent } from '../messages.js';
import {
  ACCOUNTANT,
  approved,
  book,
  decision,
  donated,
  HOLDER,
  KEY,
  opened,
  posting,
  requested,
  stateAfter,
} from '../given-book.js';
import { SEAL } from '../stray-money/given-stray.js';

const consent = { consent: SEAL, consentedOn: '2026-03-08' };
const ask = (change: object = {}): CashBookCommand => ({
  type: 'RequestPurposeChange',
  data: {
    ...KEY,
    ...{ requestId: 'r1', amount: 40, fromEarmark: 'maiam', toEarmark: 'sinhke' },
    ...{ validUntil: '2026-04-15', ...consent, ...change },
  },
});
const asked: CashBookEvent = {
  type: 'PurposeChangeRequested',
  data: {
    ...{ requestId: 'r1', amount: 40, fromEarmark: 'maiam', toEarmark: 'sinhke' },
    ...{ validUntil: '2026-04-15', ...consent },
    ...{ requestedBy: ACCOUNTANT, requestedOn: '2026-03-16' },
  },
};
const changed: CashBookEvent = {
  type: 'PurposeChanged',
  data: {
    ...posting('KT', 1, '2026-03-16'),
    ...{ requestId: 'r1', amount: 40, fromEarmark: 'maiam', toEarmark: 'sinhke' },
    consentedOn: '2026-03-08',
  },
};
const approve: CashBookCommand = { type: 'ApproveRequest', data: { ...KEY, requestId: 'r1' } };
const given = [
  opened,
  donated(1, 50, '2026-03-02', { earmark: 'maiam' }),
  donated(2, 30, '2026-03-03'),
];

describe('using money for something else than it was given for', () => {
  it('is asked for with the giver’s consent, and posted when another person has signed', () => {
    book
      .given(...given)
      .when(ask())
      .then(asked);
    book
      .given(...given, asked)
      .when(approve)
      .thenRefused('OWN_REQUEST');
    book
      .given(...given, asked)
      .when(approve, { actor: HOLDER })
      .then(approved('r1'), changed);
    const { earmarks, places } = stateAfter(...given, asked, approved('r1'), changed);
    expect(earmarks.get('maiam')?.balance.total).toBe(10);
    expect(earmarks.get('sinhke')?.balance.total).toBe(40);
    expect(places.get('ket')?.balance.total).toBe(80);
  });

  it('may rest on a numbered decision instead', () => {
    const { consent: _, consentedOn: __, ...data } = asked.data;
    book
      .given(...given)
      .when(ask({ consent: undefined, consentedOn: undefined, decision }))
      .then({ type: 'PurposeChangeRequested', data: { ...data, decision } });
  });

  it('rests on one of them', () =>
    book
      .given(...given)
      .when(ask({ consent: undefined, consentedOn: undefined }))
      .thenRefused('PURPOSE_CHANGE_WITHOUT_BASIS'));

  it('takes consent with its day, and that day has come', () => {
    book
      .given(...given)
      .when(ask({ consentedOn: undefined }))
      .thenRefused('CONSENT_INCOMPLETE');
    book
      .given(...given)
      .when(ask({ consentedOn: '2026-03-17' }))
      .thenRefused('DATE_IN_FUTURE', { date: '2026-03-17' });
  });

  it('sets general money aside by decision only: nobody in particular can consent', () =>
    book
      .given(...given)
      .when(ask({ fromEarmark: undefined, amount: 30 }))
      .thenRefused('PURPOSE_CHANGE_NEEDS_DECISION'));

  it('changes something', () => {
    book
      .given(...given)
      .when(ask({ toEarmark: 'maiam' }))
      .thenRefused('SAME_PURPOSE');
    book
      .given(...given)
      .when(ask({ fromEarmark: undefined, toEarmark: undefined, decision }))
      .thenRefused('SAME_PURPOSE');
  });

  it('is for a purpose of the fund, which stray money is not', () =>
    book
      .given(...given)
      .when(ask({ fromEarmark: '~stray' }))
      .thenRefused('PURPOSE_UNKNOWN', { fund: 'pnbc', purpose: '~stray' }));

  it('takes no more than is there and promised to nobody, now and when it is signed', () => {
    const promised = requested('r2', 20, { earmark: 'maiam' });
    book
      .given(...given)
      .when(ask({ amount: 51 }))
      .thenRefused('PURPOSE_CHANGE_ABOVE_HELD', { available: 50, date: '2026-03-16' });
    book
      .given(...given, asked, promised)
      .when(approve, { actor: HOLDER })
      .thenRefused('PURPOSE_CHANGE_ABOVE_HELD', { available: 30, date: '2026-03-16' });
  });
});
