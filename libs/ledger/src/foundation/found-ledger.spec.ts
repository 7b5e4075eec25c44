import { specify } from '../given.js';
import { foundation } from './foundation.js';

const { given } = specify(foundation);

const words = {
  organisationName: 'Hội LHPN tỉnh (mô phỏng)',
  demonstration: true,
  foundedOn: '2023-01-01',
};
const found = { type: 'FoundLedger' as const, data: words };
const founded = { type: 'LedgerFounded' as const, data: words };

describe('founding the ledger', () => {
  it('says whose it is, and whether its figures are invented', () =>
    given().when(found).then(founded));

  it('happens once: a demonstration never becomes the real ledger', () =>
    given(founded)
      .when({ type: 'FoundLedger', data: { ...words, demonstration: false } })
      .thenRefused('LEDGER_EXISTS', {}));

  it('happens on the day itself, never before', () =>
    given()
      .when(found, { today: '2022-12-31' })
      .thenRefused('DATE_IN_FUTURE', { date: '2023-01-01' }));
});
