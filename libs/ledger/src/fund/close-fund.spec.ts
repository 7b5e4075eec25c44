import { specify } from '../given.js';
import { closed, closing, opened } from './examples.js';
import { fund } from './fund.js';

const { given } = specify(fund);

const close = (closedOn: string) => ({ type: 'CloseFund' as const, data: closing(closedOn) });

describe('closing a fund', () => {
  it('names the last day on which it receives', () =>
    given(opened).when(close('2025-12-31')).then(closed('2025-12-31')));

  it('happens once', () =>
    given(opened, closed('2025-12-31'))
      .when(close('2026-01-31'))
      .thenRefused('FUND_CLOSED', { fund: 'xbg', date: '2025-12-31' }));

  it('is not possible before it opened, or ahead of the day', () => {
    given(opened)
      .when(close('2022-01-04'))
      .thenRefused('CLOSE_BEFORE_OPEN', { opened: '2022-01-05' });
    given(opened)
      .when(close('2026-03-17'), { today: '2026-03-16' })
      .thenRefused('DATE_IN_FUTURE', { date: '2026-03-17' });
  });

  it('needs a fund', () =>
    given().when(close('2025-12-31')).thenRefused('FUND_UNKNOWN', { fund: 'xbg' }));
});
