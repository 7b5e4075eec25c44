/** What money and goods became, in the invented book: rows of the published views. */
export const whatBecame: Readonly<Record<string, readonly object[]>> = {
  purpose: [
    { fund_id: 'fund-2', purpose: 'maiam', name: 'Mái ấm tình thương', place: 1 },
    { fund_id: 'fund-2', purpose: 'sinhke', name: 'Hỗ trợ sinh kế', place: 2 },
  ],
  given: [
    { fund_id: 'fund-2', month: '2026-03', purpose: 'maiam', unit_id: 'BR-1', amount: 80_000_000 },
    { fund_id: 'fund-2', month: '2026-03', purpose: 'maiam', unit_id: 'NEW-3', amount: -5_000_000 },
    {
      fund_id: 'fund-2',
      month: '2026-05',
      purpose: 'sinhke',
      unit_id: 'NEW-49',
      amount: 12_345_678,
    },
    {
      fund_id: 'fund-2',
      month: '2025-05',
      purpose: 'maiam',
      unit_id: 'OLD-49-A',
      amount: 7_000_000,
    },
    { fund_id: 'fund-4', month: '2026-06', purpose: null, unit_id: null, amount: 1_500_000 },
  ],
  result: [
    { fund_id: 'fund-2', unit_id: 'BR-1', kind: 'house', count: 2, completed_on: '2026-06-01' },
    { fund_id: 'fund-2', unit_id: 'NEW-49', kind: 'house', count: 1, completed_on: '2026-07-01' },
    { fund_id: 'fund-2', unit_id: 'NEW-49', kind: 'well', count: 9, completed_on: '2027-01-01' },
  ],
  goods_given: [
    {
      ...{ fund_id: 'fund-3', unit_id: 'BR-2', name: 'Chăn bông', measure: 'chiec' },
      ...{ occurred_on: '2026-01-20', quantity: 40 },
    },
  ],
  target: [
    {
      ...{ fund_id: 'fund-2', target_id: 't1', unit_id: 'NEW-49', metric: 'Mô hình sinh kế' },
      ...{ operator: 'atLeast', value: 4, money: false, from_month: null, due: '2026-12-31' },
    },
    {
      ...{ fund_id: 'fund-2', target_id: 't2', unit_id: 'NEW-0', metric: 'Vận động' },
      ...{
        operator: 'atLeast',
        value: 50_000_000,
        money: true,
        from_month: '2026-01',
        due: '2026-12-31',
      },
    },
  ],
  progress: [
    { position: 1, fund_id: 'fund-2', target_id: 't1', reached_on: '2026-03-01', value: 1 },
    { position: 2, fund_id: 'fund-2', target_id: 't1', reached_on: '2026-09-01', value: 3 },
  ],
  pending: [
    { fund_id: 'fund-2', kind: 'messages', count: 1, amount: 3_210_000 },
    { fund_id: 'fund-2', kind: 'approved', count: 2, amount: 45_000_000 },
    { fund_id: 'fund-2', kind: 'remitted', count: 3, amount: 14_500_000 },
  ],
  children_in_care: [{ at_least: 1040 }],
};
