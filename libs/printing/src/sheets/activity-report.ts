import type { ActivityReportView } from '#contracts';
import { always, said, tableOf, type Sheet, type Words } from '../sheet.js';
import { PREPARER, STANDING_COMMITTEE } from '../words/signatures.js';
import { resultTable } from './annual-report.js';

interface ActivityLine {
  readonly item: Words;
  readonly amount?: number;
  readonly count?: number;
}

const lines = (report: ActivityReportView): ActivityLine[] => [
  { item: said('Ủng hộ, tài trợ đã nhận', 'Gifts received'), amount: report.gifts },
  { item: said('Thu khác', 'Other income'), amount: report.otherIncome },
  { item: said('Nhận từ đơn vị bên ngoài', 'From units outside'), amount: report.received },
  { item: said('Đã trao, hỗ trợ', 'Support given'), amount: report.support },
  { item: said('Chi khác', 'Other expenses'), amount: report.otherExpense },
  { item: said('Chuyển cho đơn vị bên ngoài', 'To units outside'), amount: report.sent },
  { item: said('Lượt người được hỗ trợ', 'Persons supported'), count: report.beneficiaries },
];

/** Báo cáo sáu tháng hoặc năm gửi Hội cấp trên và MTTQ. */
export const activityReportSheet: Sheet<ActivityReportView> = {
  title: always(said('Báo cáo hoạt động của quỹ', 'Report on the fund’s work')),
  notes: [
    said(
      'Kính gửi Hội cấp trên và Ủy ban MTTQ. Số liệu gồm đơn vị báo cáo và các đơn vị bên dưới; tiền chuyển giữa các đơn vị này không tính là nhận hay chuyển.',
      'For the union above and the Fatherland Front. Figures of the unit and of all below it; money that stays among these units is in neither direction.',
    ),
  ],
  tables: [
    tableOf({
      title: said('Số liệu chung', 'In all'),
      columns: [
        { field: 'item', type: 'words', heading: said('Chỉ tiêu', 'Item') },
        { field: 'amount', type: 'money', heading: said('Số tiền', 'Amount') },
        { field: 'count', type: 'count', heading: said('Số lượng', 'Number') },
      ],
      rowsOf: lines,
    }),
    resultTable(({ results }: ActivityReportView) => results),
    tableOf({
      title: said('Theo đơn vị', 'By unit'),
      columns: [
        { field: 'name', type: 'text', heading: said('Đơn vị', 'Unit') },
        { field: 'gifts', type: 'money', heading: said('Vận động được', 'Raised'), summed: true },
        { field: 'support', type: 'money', heading: said('Đã trao', 'Given'), summed: true },
        {
          field: 'beneficiaries',
          type: 'count',
          heading: said('Lượt người', 'Persons'),
          summed: true,
        },
      ],
      rowsOf: ({ units }: ActivityReportView) => units,
    }),
  ],
  signatures: always([PREPARER, STANDING_COMMITTEE]),
};
