import type { RequestAdvance } from '#contracts';
import { ACCOUNTANT, CASHIER, donated, KEY, opened, OUTSIDER, TODAY } from '../given-book.js';
import { advanceRequested, advanceWish, book, hundred, outsider } from './given-advances.js';

const ask = (amount: number, change: Partial<RequestAdvance> = {}) =>
  ({ type: 'RequestAdvance', data: { ...KEY, ...advanceWish('r2', amount), ...change } }) as const;
const asked = (amount: number, change: object = {}) =>
  ({
    type: 'AdvanceRequested',
    data: { ...advanceWish('r2', amount), holder: outsider, ...change, ...byAccountant },
  }) as const;
const byAccountant = { requestedBy: ACCOUNTANT, requestedOn: TODAY };

describe('asking for an advance', () => {
  it('names the decision, who is to receive it, and until when it is settled', () =>
    book.given(opened, hundred).when(ask(60)).then(asked(60)));

  it('keeps the seal of the name of somebody who is not on the staff', () => {
    const holder = { ...outsider, name: 'A'.repeat(43) };
    book.given(opened, hundred).when(ask(60, { holder })).then(asked(60, { holder }));
  });

  it('may be for a person of the staff', () => {
    const holder = { kind: 'staff', person: CASHIER } as const;
    book.given(opened, hundred).when(ask(60, { holder })).then(asked(60, { holder }));
  });

  it('is refused for a person whom the staff list does not know', () =>
    book
      .given(opened, hundred)
      .when(ask(60, { holder: { kind: 'staff', person: OUTSIDER } }))
      .thenRefused('PERSON_UNKNOWN'));

  it.each([
    { kind: 'outside' },
    { kind: 'staff' },
    { kind: 'staff', person: CASHIER, name: 'A'.repeat(43) },
  ] as const)('is refused when nobody can tell who receives it: %j', (holder) =>
    book.given(opened, hundred).when(ask(60, { holder })).thenRefused('ADVANCE_HOLDER_INCOMPLETE'),
  );

  it('holds the money back', () =>
    book
      .given(opened, hundred, advanceRequested('r1', 60))
      .when(ask(41))
      .thenRefused('PLACE_OVERDRAWN', { place: 'ket', date: TODAY, available: 40 }));

  it('never takes money that is meant for another purpose', () =>
    book
      .given(opened, donated(1, 100, '2026-03-02', { earmark: 'maiam' }))
      .when(ask(1))
      .thenRefused('EARMARK_OVERDRAWN', { earmark: '', date: TODAY, available: 0 }));

  it('is not due before it is asked for', () =>
    book
      .given(opened, hundred)
      .when(ask(60, { dueOn: '2026-03-15' }))
      .thenRefused('ADVANCE_DUE_TOO_EARLY', { date: TODAY, due: '2026-03-15' }));

  it('uses an id once', () =>
    book
      .given(opened, hundred, advanceRequested('r2', 60))
      .when(ask(1))
      .thenRefused('REQUEST_EXISTS', { request: 'r2' }));
});
