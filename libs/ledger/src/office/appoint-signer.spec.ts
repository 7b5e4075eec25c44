import type { Capacity } from '#contracts';
import { specify } from '../given.js';
import { ORGANISATION_STREAM } from '../streams.js';
import { appointed, appointment, delegated, ended, LAN, MAI, units } from './examples.js';
import { office } from './office.js';

const { given } = specify(office, {
  references: { [ORGANISATION_STREAM]: units },
  context: { today: '2024-06-01' },
});

const appoint = (...args: Parameters<typeof appointment>) => ({
  type: 'AppointSigner' as const,
  data: appointment(...args),
});
describe('appointing', () => {
  it('puts a person in charge from a day on', () =>
    given()
      .when(appoint(LAN, 'accountHolder', '2023-01-05'))
      .then(appointed(LAN, 'accountHolder', '2023-01-05')));

  it('may be recorded ahead of its day, and in the wind-down of a unit', () => {
    given()
      .when(appoint(LAN, 'cashier', '2024-07-01'))
      .then(appointed(LAN, 'cashier', '2024-07-01'));
    given()
      .when(appoint(LAN, 'cashier', '2025-07-01'), { today: '2025-07-01' })
      .then(appointed(LAN, 'cashier', '2025-07-01'));
    given()
      .when(appoint(LAN, 'cashier', '2025-07-01'), { today: '2026-01-01' })
      .thenRefused('UNIT_ENDED', { unit: 'xa', date: '2025-07-01' });
  });

  it('does not end before it begins', () =>
    given()
      .when(appoint(LAN, 'cashier', '2023-02-01', '2023-01-31'))
      .thenRefused('APPOINTMENT_DATES', {}));

  it('happens once for the same days', () => {
    const until = given(appointed(LAN, 'cashier', '2023-01-05', '2023-12-31'));
    until.when(appoint(LAN, 'cashier', '2023-12-31')).thenRefused('ALREADY_APPOINTED', {});
    until.when(appoint(LAN, 'cashier', '2024-01-01')).then(appointed(LAN, 'cashier', '2024-01-01'));
  });

  it.each<[Capacity, Capacity]>([
    ['accountant', 'cashier'],
    ['cashier', 'accountant'],
  ])('never makes the %s the %s, too', (held, capacity) => {
    given(appointed(LAN, held, '2023-01-05'))
      .when(appoint(LAN, capacity, '2024-01-01'))
      .thenRefused('CASHIER_IS_ACCOUNTANT', {});
    given(
      appointed(MAI, held, '2023-01-05'),
      delegated([MAI, LAN], held, '2023-06-01', '2023-06-30'),
    )
      .when(appoint(LAN, capacity, '2023-06-30'))
      .thenRefused('CASHIER_IS_ACCOUNTANT', {});
  });

  it('may make the cashier the accountant from the day after', () =>
    given(appointed(LAN, 'cashier', '2023-01-05'), ended(LAN, 'cashier', '2023-12-31'))
      .when(appoint(LAN, 'accountant', '2024-01-01'))
      .then(appointed(LAN, 'accountant', '2024-01-01')));

  it('may give two persons one capacity, and one person two that go together', () => {
    given(appointed(LAN, 'signatory', '2023-01-05'))
      .when(appoint(MAI, 'signatory', '2023-01-05'))
      .then(appointed(MAI, 'signatory', '2023-01-05'));
    given(appointed(LAN, 'cashier', '2023-01-05'))
      .when(appoint(LAN, 'storekeeper', '2023-01-05'))
      .then(appointed(LAN, 'storekeeper', '2023-01-05'));
  });
});
