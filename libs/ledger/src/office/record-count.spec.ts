import { specify } from '../given.js';
import { accountOpened, LAN, MAI, safeOpened } from './examples.js';
import { office } from './office.js';

const { given } = specify(office, { context: { actor: LAN } });

describe('counting the safe', () => {
  const counting = (placeId: string, countedOn: string, ...witnesses: string[]) => ({
    unitId: 'xa',
    placeId,
    countedOn,
    amount: 0,
    witnesses,
  });
  const count = (...args: Parameters<typeof counting>) => ({
    type: 'RecordCount' as const,
    data: counting(...args),
  });

  it('is witnessed by another person than the one who counts', () => {
    given(safeOpened)
      .when(count('ket', '2023-01-31', MAI))
      .then({
        type: 'CashCounted',
        data: { ...counting('ket', '2023-01-31', MAI), countedBy: LAN },
      });
    given(safeOpened)
      .when(count('ket', '2023-01-31', MAI, LAN))
      .thenRefused('WITNESS_IS_COUNTER', {});
  });

  it('is for a safe, on a day that has come', () => {
    given(accountOpened)
      .when(count('vcb', '2023-01-31', MAI))
      .thenRefused('PLACE_NOT_SAFE', {});
    given(safeOpened)
      .when(count('ket', '2023-01-31', MAI), { today: '2023-01-30' })
      .thenRefused('DATE_IN_FUTURE', { date: '2023-01-31' });
    given(safeOpened)
      .when(count('ket', '2023-01-04', MAI))
      .thenRefused('PLACE_UNKNOWN', { place: 'ket' });
  });
});
