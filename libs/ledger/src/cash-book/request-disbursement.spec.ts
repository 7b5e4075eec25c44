import type { RequestDisbursement } from '#contracts';
import {
  ACCOUNTANT,
  approved,
  book,
  donated,
  KEY,
  opened,
  paid,
  requested,
  TODAY,
  wish,
} from './given-book.js';

const ask = (amount: number, change: Partial<RequestDisbursement> = {}) =>
  ({ type: 'RequestDisbursement', data: { ...KEY, ...wish('r2', amount), ...change } }) as const;
const asked = (amount: number, change: object = {}) =>
  ({
    type: 'DisbursementRequested',
    data: { ...wish('r2', amount), ...change, requestedBy: ACCOUNTANT, requestedOn: TODAY },
  }) as const;
const hundred = donated(1, 100, '2026-03-02');

describe('asking for a disbursement', () => {
  it('names the decision it rests on, who asks and until when', () =>
    book.given(opened, hundred).when(ask(100)).then(asked(100)));

  it('is refused for more than the safe holds', () =>
    book
      .given(opened, hundred)
      .when(ask(101))
      .thenRefused('PLACE_OVERDRAWN', { place: 'ket', date: TODAY, available: 100 }));

  it('leaves what another request holds back', () =>
    book
      .given(opened, hundred, requested('r1', 60))
      .when(ask(41))
      .thenRefused('PLACE_OVERDRAWN', { place: 'ket', date: TODAY, available: 40 }));

  it('may use what a rejected request has set free', () =>
    book
      .given(opened, hundred, requested('r1', 60), {
        type: 'RequestRejected',
        data: { requestId: 'r1', rejectedBy: ACCOUNTANT },
      })
      .when(ask(100))
      .then(asked(100)));

  it('may use what a payment below the request has left', () =>
    book
      .given(opened, hundred, requested('r1', 60), approved('r1'), paid('r1', 50))
      .when(ask(50))
      .then(asked(50)));

  it('never spends money that is meant for a purpose on another', () =>
    book
      .given(opened, donated(1, 100, '2026-03-02', { earmark: 'maiam' }))
      .when(ask(100, { earmark: 'sinhke' }))
      .thenRefused('EARMARK_OVERDRAWN', { earmark: 'sinhke', date: TODAY, available: 0 }));

  it('never spends money that is meant for a purpose on none', () =>
    book
      .given(opened, donated(1, 100, '2026-03-02', { earmark: 'maiam' }))
      .when(ask(1))
      .thenRefused('EARMARK_OVERDRAWN', { earmark: '', date: TODAY, available: 0 }));

  it('spends money on the purpose it is meant for', () =>
    book
      .given(opened, donated(1, 100, '2026-03-02', { earmark: 'maiam' }))
      .when(ask(100, { earmark: 'maiam', purpose: 'maiam', beneficiaries: 1 }))
      .then(asked(100, { earmark: 'maiam', purpose: 'maiam', beneficiaries: 1 })));

  it('uses an id once', () =>
    book
      .given(opened, hundred, requested('r2', 10))
      .when(ask(10))
      .thenRefused('REQUEST_EXISTS', { request: 'r2' }));

  it('cannot be over before it begins', () =>
    book
      .given(opened, hundred)
      .when(ask(10, { validUntil: '2026-03-15' }))
      .thenRefused('VALIDITY_IN_PAST', { date: '2026-03-15' }));

  it('helps only units that exist', () =>
    book
      .given(opened, hundred)
      .when(ask(10, { beneficiaryUnitId: 'khongco' }))
      .thenRefused('UNIT_UNKNOWN', { unit: 'khongco' }));
});
