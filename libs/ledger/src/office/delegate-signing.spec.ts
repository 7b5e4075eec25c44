import { specify } from '../given.js';
import { appointed, delegated, delegation, HOA, LAN, MAI } from './examples.js';
import { office } from './office.js';

const { given } = specify(office);

const delegate = (...args: Parameters<typeof delegation>) => ({
  type: 'DelegateSigning' as const,
  data: delegation(...args),
});
describe('delegating', () => {
  const holder = appointed(LAN, 'accountHolder', '2023-01-05', '2024-12-31');

  it('lets another act between two days', () =>
    given(holder)
      .when(delegate([LAN, MAI], 'accountHolder', '2024-06-03', '2024-06-14'))
      .then(delegated([LAN, MAI], 'accountHolder', '2024-06-03', '2024-06-14')));

  it('is not done to oneself', () =>
    given(holder)
      .when(delegate([LAN, LAN], 'accountHolder', '2024-06-03', '2024-06-14'))
      .thenRefused('DELEGATION_TO_SELF', {}));

  it('does not end before it begins', () =>
    given(holder)
      .when(delegate([LAN, MAI], 'accountHolder', '2024-06-03', '2024-06-02'))
      .thenRefused('APPOINTMENT_DATES', {}));

  it('is for the one who is appointed, not for a delegate', () =>
    given(holder, delegated([LAN, MAI], 'accountHolder', '2024-06-03', '2024-06-14'))
      .when(delegate([MAI, HOA], 'accountHolder', '2024-06-04', '2024-06-05'))
      .thenRefused('APPOINTMENT_UNKNOWN', { date: '2024-06-04' }));

  it('never makes the accountant the cashier, even for a day', () =>
    given(appointed(LAN, 'cashier', '2023-01-05'), appointed(MAI, 'accountant', '2023-01-05'))
      .when(delegate([LAN, MAI], 'cashier', '2024-06-03', '2024-06-03'))
      .thenRefused('CASHIER_IS_ACCOUNTANT', {}));
});
