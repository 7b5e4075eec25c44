import { specify } from '../given.js';
import { accountOpened, safeOpened } from './examples.js';
import { office } from './office.js';

const { given } = specify(office);

describe('recording a bank balance', () => {
  const balance = (placeId: string, statedOn: string) => ({
    unitId: 'xa',
    placeId,
    statedOn,
    amount: 5_000_000,
  });
  const record = (...args: Parameters<typeof balance>) => ({
    type: 'RecordBankBalance' as const,
    data: balance(...args),
  });

  it('says what the bank says', () =>
    given(accountOpened)
      .when(record('vcb', '2023-01-31'))
      .then({ type: 'BankBalanceStated', data: balance('vcb', '2023-01-31') }));

  it('is for a bank account, on a day that has come', () => {
    given(safeOpened).when(record('ket', '2023-01-31')).thenRefused('PLACE_NOT_BANK', {});
    given(accountOpened)
      .when(record('vcb', '2023-01-31'), { today: '2023-01-30' })
      .thenRefused('DATE_IN_FUTURE', { date: '2023-01-31' });
  });
});
