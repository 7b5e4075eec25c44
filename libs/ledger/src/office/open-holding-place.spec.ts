import { refusalOf, specify } from '../given.js';
import { ORGANISATION_STREAM } from '../streams.js';
import { account, accountOpened, safe, safeOpened, units } from './examples.js';
import { office } from './office.js';
import { placeOn } from './preconditions.js';
import { emptyOffice, evolve } from './state.js';

const { given } = specify(office, { references: { [ORGANISATION_STREAM]: units } });

describe('opening a holding place', () => {
  const open = (data: typeof safe | typeof account) => ({
    type: 'OpenHoldingPlace' as const,
    data,
  });

  it('declares a safe or a bank account', () => {
    given().when(open(safe)).then(safeOpened);
    given(safeOpened).when(open(account)).then(accountOpened);
  });

  it('happens once', () =>
    given(safeOpened).when(open(safe)).thenRefused('PLACE_EXISTS', { place: 'ket' }));

  it.each(['bankBin', 'accountNumber'])('needs an account’s %s', (field) =>
    given()
      .when(open({ ...account, [field]: undefined }))
      .thenRefused('BANK_ACCOUNT_INCOMPLETE', {}),
  );

  it('is done for a unit that exists on that day, on the day itself', () => {
    given()
      .when(open({ ...safe, unitId: 'nha' }))
      .thenRefused('UNIT_UNKNOWN', { unit: 'nha' });
    given()
      .when(open({ ...safe, openedOn: '2022-12-31' }))
      .thenRefused('UNIT_NOT_YET_ESTABLISHED', { unit: 'xa', date: '2023-01-01' });
    given()
      .when(open(safe), { today: '2023-01-04' })
      .thenRefused('DATE_IN_FUTURE', { date: '2023-01-05' });
  });

  it('is known from its first day on', () => {
    const state = evolve(emptyOffice(), safeOpened);
    expect(placeOn(state, 'ket', '2023-01-05').kind).toBe('safe');
    for (const [place, on] of [
      ['ket', '2023-01-04'],
      ['vcb', '2023-01-05'],
    ] as const)
      expect(refusalOf(() => placeOn(state, place, on))).toMatchObject({
        code: 'PLACE_UNKNOWN',
        details: { place },
      });
  });
});
