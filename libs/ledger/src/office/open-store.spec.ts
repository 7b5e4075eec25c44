import { refusalOf, specify } from '../given.js';
import { ORGANISATION_STREAM } from '../streams.js';
import { safe, safeOpened, store, storeOpened, units } from './examples.js';
import { office } from './office.js';
import { placeOn, storeOn } from './preconditions.js';
import { emptyOffice, evolve } from './state.js';

const { given } = specify(office, { references: { [ORGANISATION_STREAM]: units } });
const open = (data = store) => ({ type: 'OpenStore' as const, data });

describe('opening a store', () => {
  it('declares where goods are kept', () => given().when(open()).then(storeOpened));

  it('happens once', () =>
    given(storeOpened).when(open()).thenRefused('PLACE_EXISTS', { place: 'kho' }));

  it('never gives a store the name of a safe, nor a safe that of a store', () => {
    given(safeOpened)
      .when(open({ ...store, storeId: 'ket' }))
      .thenRefused('PLACE_EXISTS', { place: 'ket' });
    given(storeOpened)
      .when({ type: 'OpenHoldingPlace', data: { ...safe, placeId: 'kho' } })
      .thenRefused('PLACE_EXISTS', { place: 'kho' });
  });

  it('is done for a unit that exists on that day, on the day itself', () => {
    given()
      .when(open({ ...store, unitId: 'nha' }))
      .thenRefused('UNIT_UNKNOWN', { unit: 'nha' });
    given()
      .when(open(), { today: '2023-01-04' })
      .thenRefused('DATE_IN_FUTURE', { date: '2023-01-05' });
  });

  it('is no place for money, and a safe none for goods', () => {
    const state = evolve(evolve(emptyOffice(), safeOpened), storeOpened);
    expect(storeOn(state, 'kho', '2023-01-05').name).toBe('Kho cơ quan');
    for (const [rule, code] of [
      [() => placeOn(state, 'kho', '2023-02-01'), 'STORE_HOLDS_NO_MONEY'],
      [() => storeOn(state, 'ket', '2023-02-01'), 'PLACE_NOT_STORE'],
      [() => storeOn(state, 'kho', '2023-01-04'), 'STORE_UNKNOWN'],
      [() => storeOn(state, 'nhakho', '2023-02-01'), 'STORE_UNKNOWN'],
    ] as const)
      expect(refusalOf(rule).code).toBe(code);
  });

  it('holds nothing that can be counted as money', () =>
    given(storeOpened)
      .when({
        type: 'RecordCount',
        data: { unitId: 'xa', placeId: 'kho', countedOn: '2023-02-01', amount: 1, witnesses: [] },
      })
      .thenRefused('STORE_HOLDS_NO_MONEY', { place: 'kho' }));
});
