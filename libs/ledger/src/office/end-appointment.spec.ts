import { specify } from '../given.js';
import { appointed, ended, ending, LAN } from './examples.js';
import { office } from './office.js';

const { given } = specify(office);

const end = (...args: Parameters<typeof ending>) => ({
  type: 'EndAppointment' as const,
  data: ending(...args),
});
describe('ending an appointment', () => {
  it('names its last day', () =>
    given(appointed(LAN, 'cashier', '2023-01-05'))
      .when(end(LAN, 'cashier', '2023-12-31'))
      .then(ended(LAN, 'cashier', '2023-12-31')));

  it('needs an appointment that runs on that day', () => {
    given(appointed(LAN, 'cashier', '2023-01-05'))
      .when(end(LAN, 'cashier', '2023-01-04'))
      .thenRefused('APPOINTMENT_UNKNOWN', { date: '2023-01-04' });
    given(appointed(LAN, 'cashier', '2023-01-05'))
      .when(end(LAN, 'accountHolder', '2023-12-31'))
      .thenRefused('APPOINTMENT_UNKNOWN', { date: '2023-12-31' });
  });
});
