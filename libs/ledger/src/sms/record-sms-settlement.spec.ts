import { campaign, confirmed, paper, settle, settled, TODAY } from './given-sms.js';

const { given } = campaign;
const line = (change: object = {}) => ({
  ...{ billingId: 'vt03', gross: 60_000, deductions: [], net: 60_000 },
  ...change,
});

describe('a settlement', () => {
  it('pays a bill less the fees and taxes that its lines name', () =>
    given(confirmed()).when(settle()).then(settled()));

  it('may pay a bill in parts, and never more than was confirmed', () => {
    const part = { lines: [line({ gross: 40_000, net: 40_000 })] };
    const rest = {
      settlementId: 'tt2',
      document: paper('06/TT'),
      lines: [line({ gross: 20_000, net: 20_000 })],
    };
    const more = { ...rest, lines: [line({ gross: 20_001, net: 20_001 })] };
    given(confirmed(), settled(part)).when(settle(rest)).then(settled(rest));
    given(confirmed(), settled(part))
      .when(settle(more))
      .thenRefused('SMS_SETTLED_MORE', { billing: 'vt03', left: 20_000 });
  });

  it('sums, line by line', () =>
    given(confirmed())
      .when(settle({ lines: [line({ net: 59_999 })] }))
      .thenRefused('SMS_LINE_DOES_NOT_SUM', { billing: 'vt03', expected: 60_000 }));

  it('is recorded once, under whatever id its paper is entered', () => {
    given(confirmed(), settled())
      .when(settle({ document: paper('07/TT') }))
      .thenRefused('SMS_SETTLEMENT_EXISTS', { settlement: 'tt1' });
    given(confirmed(), settled())
      .when(settle({ settlementId: 'tt2' }))
      .thenRefused('SMS_SETTLEMENT_EXISTS', { settlement: 'tt1' });
  });

  it('names each bill in one line, and only bills that were confirmed', () => {
    given(confirmed())
      .when(settle({ lines: [line({ gross: 1, net: 1 }), line({ gross: 1, net: 1 })] }))
      .thenRefused('SMS_BILLING_TWICE', { billing: 'vt03' });
    given().when(settle()).thenRefused('SMS_BILLING_UNKNOWN', { billing: 'vt03' });
  });

  it('does not lie in the future', () =>
    given(confirmed())
      .when(settle({ settledOn: '2022-05-21' }), { today: TODAY })
      .thenRefused('DATE_IN_FUTURE', { date: '2022-05-21' }));
});
