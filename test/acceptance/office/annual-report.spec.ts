import type { ActivityReportView, AnnualReportView, NamedGiftListView } from '#contracts';
import { BOOK, disbursement, gift, smallUnion, TODAY, type SmallUnion } from '../union.js';

/** Domain 9.15: the annual report with its notes, what goes to the Hội above, and who gave. */
let union: SmallUnion;
beforeAll(async () => {
  union = await smallUnion();
  const { accountant, accountHolder, cashier } = union;
  const today = { occurredOn: TODAY };
  const [given] = await cashier.must(
    `${BOOK}/donations`,
    gift({ amount: 700_000, giver: { kind: 'named', name: 'Vũ Thị Hoa' } }),
  );
  await cashier.must(`${BOOK}/donations`, gift({ amount: 300_000, giver: { kind: 'anonymous' } }));
  const wrong = { requestId: 'dc1', correction: 'adjust', correctedAmount: 600_000 };
  await accountant.must(`${BOOK}/correction-requests`, {
    ...{ ...wrong, voucher: given?.data.voucher, validUntil: '2026-12-20' },
  });
  await accountHolder.must(`${BOOK}/requests/dc1/approval`);
  await accountant.must(`${BOOK}/disbursement-requests`, disbursement('chi1', { amount: 400_000 }));
  await accountHolder.must(`${BOOK}/requests/chi1/approval`);
  await cashier.must(`${BOOK}/requests/chi1/payment`, today);
  await union.viewsCaughtUp();
});
afterAll(() => union.close());

const seen = async <T>(path: string, by = union.auditor): Promise<T> => {
  const { status, body, text } = await by.get(path);
  if (status !== 200) throw new Error(text);
  return body as T;
};

describe('the annual report', () => {
  it('says what there was, what came and went by kind, and what is left of it', async () => {
    const report = await seen<AnnualReportView>(`${BOOK}/annual-report`);
    expect(report).toMatchObject({
      totals: [
        { section: 'opening', amount: 10_000_000 },
        { section: 'gifts', amount: 900_000 },
        { section: 'otherIncome', amount: 0 },
        { section: 'fromUnits', amount: 0 },
        { section: 'support', amount: 400_000 },
        { section: 'otherExpense', amount: 0 },
        { section: 'toUnits', amount: 0 },
      ],
      closing: 10_500_000,
    });
    const { held, inTransit, owed, stray } = await seen<Record<string, number>>(BOOK);
    expect(report.closing).toBe((held ?? 0) + (inTransit ?? 0) + (owed ?? 0) - (stray ?? 0));
  });

  it('has notes: how many gifts and payments, what was put right, and which places were counted', async () => {
    const { notes, ended } = await seen<AnnualReportView>(`${BOOK}/annual-report`);
    expect(notes).toMatchObject({ gifts: 2, payments: 1, adjustments: 1, voided: 0 });
    expect(notes.counts.map(({ placeId }) => placeId)).toContain('ket');
    expect(ended).toBeUndefined();
  });

  it('is not there for a book that nobody opened', async () => {
    const { status } = await union.auditor.get('/books/hl/mdd/2019/annual-report');
    expect(status).toBe(404);
  });
});

describe('the report to the Hội above and to MTTQ', () => {
  const path = '/units/qn/funds/mdd/activity-report';

  it('sums a unit and all below it over half a year, and says which unit did what', async () => {
    const report = await seen<ActivityReportView>(`${path}?from=2026-07&to=2026-12`);
    expect(report).toMatchObject({ gifts: 900_000, support: 400_000, sent: 0, received: 0 });
    const sum = report.units.reduce((total, { gifts }) => total + gifts, 0);
    expect(sum).toBe(report.gifts);
  });

  it('says nothing of other months', async () => {
    const report = await seen<ActivityReportView>(`${path}?from=2026-01&to=2026-06`);
    expect(report).toMatchObject({ gifts: 0, support: 0, units: [] });
  });
});

describe('bảng kê người ủng hộ', () => {
  it('has the names for those who may read them, and each reading is recorded', async () => {
    const path = `${BOOK}/gift-list/names`;
    const list = await seen<NamedGiftListView>(path, union.accountant);
    expect(list).toMatchObject({
      total: 900_000,
      items: [
        { name: 'Vũ Thị Hoa', amount: 600_000 },
        { giverKind: 'anonymous', amount: 300_000 },
      ],
    });
    const refused = await union.cashier.get(path);
    expect(refused.body.code).toBe('NOT_ALLOWED');
    const readings = await seen<readonly unknown[]>('/readings');
    expect(JSON.stringify(readings)).toContain('list of givers');
  });
});
