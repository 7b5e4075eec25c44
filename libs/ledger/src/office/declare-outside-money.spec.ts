import { specify } from '../given.js';
import { safeOpened } from './examples.js';
import { office } from './office.js';

const { given } = specify(office);

describe('declaring outside money', () => {
  const outside = (placeId: string, asOf: string) => ({
    unitId: 'xa',
    placeId,
    amount: 1_200_000,
    asOf,
  });
  const declare = (...args: Parameters<typeof outside>) => ({
    type: 'DeclareOutsideMoney' as const,
    data: outside(...args),
  });

  it('says what else lies in the place', () =>
    given(safeOpened)
      .when(declare('ket', '2023-02-01'))
      .then({ type: 'OutsideMoneyDeclared', data: outside('ket', '2023-02-01') }));

  it('needs the place, and a day that has come', () => {
    given(safeOpened)
      .when(declare('vcb', '2023-02-01'))
      .thenRefused('PLACE_UNKNOWN', { place: 'vcb' });
    given(safeOpened)
      .when(declare('ket', '2023-02-02'), { today: '2023-02-01' })
      .thenRefused('DATE_IN_FUTURE', { date: '2023-02-02' });
  });
});
