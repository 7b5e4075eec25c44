import type { RecordOpeningAdvance } from '#contracts';
import { ACCOUNTANT, CASHIER, decision, HOLDER, KEY, opened, stateAfter } from '../given-book.js';
import type { CashBookEvent } from '../messages.js';
import { book, evidence, outsider, settle } from './given-advances.js';

/** An office that counted its safe on 5 January and waits for its signatures. */
const counted = (amount = 100): CashBookEvent => {
  if (opened.type !== 'BookOpened') throw new Error('no opening');
  return { ...opened, data: { ...opened.data, places: [{ placeId: 'ket', amount }] } };
};
const signed = (capacity: 'cashier' | 'accountHolder', signedBy: string): CashBookEvent => ({
  type: 'OpeningSigned',
  data: { capacity, signedBy },
});
const allSigned = [signed('cashier', CASHIER), signed('accountHolder', HOLDER)];

const out = {
  ...{ advanceId: 'cu1', amount: 60, placeId: 'ket', paidOn: '2025-12-12' },
  ...{ dueOn: '2025-12-31', decision, holder: outsider },
};
const take = (change: Partial<RecordOpeningAdvance> = {}) =>
  ({ type: 'RecordOpeningAdvance', data: { ...KEY, ...out, ...change } }) as const;

const firstDay = { occurredOn: '2026-01-05', voucherDate: '2026-01-05', period: '2026-01' };
const taken = (serial = 1, change: object = {}): CashBookEvent => ({
  type: 'OpeningAdvanceRecorded',
  data: {
    ...{ voucher: `KT-QN_HM-PNBC-26-00000${String(serial)}`, ...firstDay, ...out, ...change },
    recordedBy: ACCOUNTANT,
  },
});

describe('an advance that is out when the book begins', () => {
  it('is owed from the book’s first day on, however long ago it was due', () =>
    book.given(counted()).when(take()).then(taken()));

  it('is one of several, each under a number of its own', () => {
    const second = { advanceId: 'cu2', earmark: 'maiam' };
    book.given(counted(), taken()).when(take(second)).then(taken(2, second));
    book.given(counted(), taken()).when(take()).thenRefused('ADVANCE_EXISTS', { advance: 'cu1' });
  });

  it('takes nothing out of the safe that was counted', () => {
    const state = stateAfter(counted(0), taken(), ...allSigned);
    expect(state.places.get('ket')?.balance.total).toBe(0);
    expect(state.owed.get('advance')?.total).toBe(60);
  });

  it('is entered before the first signature: whoever signs, signs for it too', () => {
    const tooLate = ['OPENING_ADVANCES_TOO_LATE'] as const;
    book
      .given(counted(), signed('accountHolder', HOLDER))
      .when(take())
      .thenRefused(...tooLate);
    book
      .given(counted(), ...allSigned)
      .when(take())
      .thenRefused(...tooLate);
    book
      .given(opened)
      .when(take())
      .thenRefused(...tooLate);
    book.given().when(take()).thenRefused('BOOK_NOT_OPEN');
  });

  it('was paid before, for a purpose of the fund, from a place of the office, to somebody known', () => {
    book
      .given(counted())
      .when(take({ paidOn: '2026-01-06', dueOn: '2026-02-01' }))
      .thenRefused('ADVANCE_PAID_AFTER_OPENING', { paid: '2026-01-06', opened: '2026-01-05' });
    book
      .given(counted())
      .when(take({ dueOn: '2025-12-11' }))
      .thenRefused('ADVANCE_DUE_TOO_EARLY', { date: '2025-12-12', due: '2025-12-11' });
    book
      .given(counted())
      .when(take({ earmark: 'vang' }))
      .thenRefused('PURPOSE_UNKNOWN', { fund: 'pnbc', purpose: 'vang' });
    book
      .given(counted())
      .when(take({ placeId: 'hom' }))
      .thenRefused('PLACE_UNKNOWN', { place: 'hom' });
    book
      .given(counted())
      .when(take({ holder: { kind: 'outside' } }))
      .thenRefused('ADVANCE_HOLDER_INCOMPLETE');
  });

  it('is settled like any other once the opening is signed', () => {
    const posting = { voucher: 'KT-QN_HM-PNBC-26-000002', occurredOn: '2026-03-15' };
    book
      .given(counted(), taken(), ...allSigned)
      .when(settle({ advanceId: 'cu1', used: { amount: 60, evidence } }))
      .then({
        type: 'AdvanceUsed',
        data: {
          ...{ ...posting, voucherDate: '2026-03-15', period: '2026-03', advanceId: 'cu1' },
          ...{ settlement: 1, amount: 60, evidence, outstanding: 0, absentees: 0 },
          settledBy: ACCOUNTANT,
        },
      });
  });

  it('is not settled before the opening is signed, nor by who holds it', () => {
    const back = settle({ advanceId: 'cu1', returned: { amount: 60, placeId: 'ket' } });
    book.given(counted(), taken()).when(back).thenRefused('OPENING_NOT_SIGNED');
    const hers = taken(1, { holder: { kind: 'staff', person: ACCOUNTANT } });
    book
      .given(counted(), hers, ...allSigned)
      .when(back)
      .thenRefused('SETTLER_IS_HOLDER');
  });
});
