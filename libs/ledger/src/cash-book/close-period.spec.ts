import {
  ACCOUNTANT,
  approved,
  book,
  donated,
  KEY,
  opened,
  periodClosed,
  posting,
  remittanceRequested,
  remitted,
  requested,
} from './given-book.js';

const close = (period: string) => ({ type: 'ClosePeriod', data: { ...KEY, period } }) as const;
const throughNovember = Array.from({ length: 11 }, (_, at) =>
  periodClosed(`2026-${String(at + 1).padStart(2, '0')}`),
);
const newYear = { today: '2027-01-02' };

describe('closing a month', () => {
  it('closes the first month of the book first', () =>
    book.given(opened).when(close('2026-01')).then(periodClosed('2026-01')));

  it('goes in order', () =>
    book
      .given(opened)
      .when(close('2026-02'))
      .thenRefused('PERIOD_OUT_OF_ORDER', { expected: '2026-01' }));

  it('happens once', () =>
    book
      .given(opened, periodClosed('2026-01'))
      .when(close('2026-01'))
      .thenRefused('PERIOD_CLOSED', { period: '2026-01' }));

  it('waits until the month is over', () =>
    book
      .given(opened, periodClosed('2026-01'), periodClosed('2026-02'))
      .when(close('2026-03'), { today: '2026-03-31' })
      .thenRefused('PERIOD_NOT_OVER', { period: '2026-03' }));

  it('can be done on the first day after', () =>
    book
      .given(opened, periodClosed('2026-01'), periodClosed('2026-02'))
      .when(close('2026-03'), { today: '2026-04-01' })
      .then({ type: 'PeriodClosed', data: { period: '2026-03', closedBy: ACCOUNTANT } }));

  it('is never blocked by a request', () =>
    book
      .given(opened, donated(1, 100, '2026-01-12'), requested('r1', 60))
      .when(close('2026-01'))
      .then(periodClosed('2026-01')));

  it('does not end the year with a remittance on its way', () =>
    book
      .given(
        opened,
        donated(1, 100, '2026-03-02'),
        remittanceRequested('r1', 60),
        approved('r1'),
        remitted('r1', 60),
        ...throughNovember,
      )
      .when(close('2026-12'), newYear)
      .thenRefused('MONEY_IN_TRANSIT', { item: 'r1' }));

  it('does not end the year with cash on its way to the bank', () =>
    book
      .given(
        opened,
        donated(1, 100, '2026-03-02'),
        {
          type: 'TransferSent',
          data: {
            ...posting('PC', 1, '2026-03-12'),
            transferId: 't1',
            amount: 60,
            placeId: 'ket',
            toPlaceId: 'nganhang',
            sentBy: ACCOUNTANT,
          },
        },
        ...throughNovember,
      )
      .when(close('2026-12'), newYear)
      .thenRefused('MONEY_IN_TRANSIT', { item: 't1' }));

  it('is for months of the book’s year', () =>
    book
      .given(opened)
      .when(close('2027-01'))
      .thenRefused('PERIOD_OUTSIDE_YEAR', { period: '2027-01', year: 2026 }));
});
