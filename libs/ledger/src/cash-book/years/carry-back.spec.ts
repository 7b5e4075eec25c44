import { book, numbered, opened, periodClosed } from '../given-book.js';
import { beside, brought, balancesOf, NEW_YEAR, NEXT, nextOpened } from './given-years.js';

describe('carrying back after January is closed', () => {
  it('is posted in the first open month, and the closed one stays as it was', () =>
    book
      .given(nextOpened, brought(1, { ket: 100 }), periodClosed('2027-01'))
      .with(beside(2026, opened))
      .when({ type: 'CarryBack', data: { ...NEXT, ...balancesOf({ ket: 30 }) } }, NEW_YEAR)
      .then({
        type: 'BalancesCarriedBack',
        data: {
          voucher: numbered('KT', 2).replace('-26-', '-27-'),
          ...{ occurredOn: '2027-01-01', voucherDate: '2027-02-01', period: '2027-02' },
          ...{ toYear: 2026, ...balancesOf({ ket: 30 }) },
        },
      }));
});
