import { ACCOUNTANT, book, donated, KEY, opened, TODAY, wish } from './given-book.js';

const ask = (amount: number, toUnitId = 'tinh') =>
  ({ type: 'RequestRemittance', data: { ...KEY, ...wish('r1', amount), toUnitId } }) as const;
const hundred = donated(1, 100, '2026-03-02');

describe('asking to remit to another unit', () => {
  it('holds back what it will send', () =>
    book
      .given(opened, hundred)
      .when(ask(100))
      .then({
        type: 'RemittanceRequested',
        data: { ...wish('r1', 100), toUnitId: 'tinh', requestedBy: ACCOUNTANT, requestedOn: TODAY },
      }));

  it('is refused for more than there is', () =>
    book
      .given(opened, hundred)
      .when(ask(101))
      .thenRefused('PLACE_OVERDRAWN', { place: 'ket', date: TODAY, available: 100 }));

  it('never goes to the unit itself', () =>
    book.given(opened, hundred).when(ask(1, 'hoanhmo')).thenRefused('REMITTANCE_TO_SELF'));

  it('never goes to a unit that has ended', () =>
    book
      .given(opened, hundred)
      .when(ask(1, 'dongvan'))
      .thenRefused('UNIT_ENDED', { unit: 'dongvan', date: '2025-07-01' }));
});
