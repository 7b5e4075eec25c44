import type { OpenFund } from '#contracts';

/** How a fund's gifts and payments fall over the months, in any unit; absent months have none. */
export interface DemoFund extends Omit<OpenFund, 'ownerUnitId'> {
  readonly closedOn?: string;
  giftsIn(month: string): number;
  paymentsIn(month: string): number;
  /** What a payment usually amounts to, in đồng per person it reaches. */
  readonly perBeneficiary: readonly number[];
  readonly mostBeneficiaries: number;
  /** What givers usually say. */
  readonly memos: readonly string[];
}

const ISSUER = 'Ban Thường vụ Hội LHPN tỉnh (mô phỏng)';

/** In this month fewer than ten children are reached, so that the sums are withheld. */
export const QUIET_MONTH = '2024-02';
export const QUIET_CHILDREN = 4;

const growth = (month: string): number => 1 + 0.1 * (Number(month.slice(0, 4)) - 2024);

const seasonal =
  (base: number, peaks: Readonly<Record<string, number>>) =>
  (month: string): number =>
    base * growth(month) * (peaks[month.slice(5)] ?? 1) * (month === '2026-11' ? 0.7 : 1);

const listed =
  (figures: Readonly<Record<string, number>>) =>
  (month: string): number =>
    figures[month] ?? 0;

const paymentsToChildren = seasonal(85, { '12': 0.7, '01': 0.8 });

export const MDD: DemoFund = {
  fundId: 'mdd',
  code: 'MDD',
  name: 'Mẹ đỡ đầu',
  label: 'Nguồn vận động chương trình',
  programme: 'Mẹ đỡ đầu',
  basis: { number: '68/KH-BTV', date: '2021-10-20', issuer: ISSUER },
  channels: ['cash', 'bank'],
  phases: [{ name: 'Nhiệm kỳ 2021–2026', from: '2021-10-20', to: '2026-12-31' }],
  purposes: [
    { code: 'sotietkiem', name: 'Sổ tiết kiệm' },
    { code: 'bhyt', name: 'Thẻ bảo hiểm y tế' },
    { code: 'hocbong', name: 'Học bổng và đồ dùng học tập' },
  ],
  disclosure: 'sums',
  openedOn: '2021-10-20',
  // Beside what comes for single children.
  giftsIn: seasonal(300, { '06': 1.6, '09': 1.4, '10': 1.3, '12': 1.4, '01': 1.3 }),
  paymentsIn: (month) => (month === QUIET_MONTH ? 1 : paymentsToChildren(month)),
  perBeneficiary: [500_000, 1_000_000, 1_500_000, 1_500_000, 3_000_000],
  mostBeneficiaries: 10,
  memos: ['Ủng hộ chương trình Mẹ đỡ đầu', 'Đỡ đầu trẻ mồ côi', 'Ủng hộ Mẹ đỡ đầu dịp 1/6'],
};

export const PNBC: DemoFund = {
  fundId: 'pnbc',
  code: 'PNBC',
  name: 'Đồng hành cùng phụ nữ biên cương',
  label: 'Nguồn vận động chương trình',
  programme: 'Đồng hành cùng phụ nữ biên cương',
  basis: { number: '21/KH-BTV', date: '2021-03-08', issuer: ISSUER },
  channels: ['cash', 'bank'],
  phases: [
    { name: 'Giai đoạn 2021–2025', from: '2021-03-08', to: '2025-12-31' },
    { name: 'Giai đoạn 2026–2030 (dự kiến)', from: '2026-01-01', to: '2030-12-31' },
  ],
  purposes: [
    { code: 'maiam', name: 'Mái ấm tình thương' },
    { code: 'sinhke', name: 'Hỗ trợ sinh kế' },
    { code: 'nhavesinh', name: 'Nhà vệ sinh' },
    { code: 'hocbong', name: 'Học bổng' },
  ],
  disclosure: 'entries',
  openedOn: '2021-03-08',
  giftsIn: seasonal(260, { '03': 2.2, '10': 1.3 }),
  paymentsIn: seasonal(30, { '12': 0.6 }),
  perBeneficiary: [1_000_000, 3_000_000, 5_000_000, 10_000_000, 15_000_000, 60_000_000],
  mostBeneficiaries: 3,
  memos: ['Ủng hộ phụ nữ biên cương', 'Đồng hành cùng phụ nữ biên cương', 'Tặng sinh kế'],
};

export const XBG: DemoFund = {
  fundId: 'xbg',
  code: 'XBG',
  name: 'Xuân biên giới',
  label: 'Nguồn vận động chương trình',
  programme: 'Xuân biên giới – thắm tình quân dân',
  basis: { number: '95/KH-BTV', date: '2021-12-01', issuer: ISSUER },
  channels: ['cash', 'bank'],
  phases: [],
  purposes: [
    { code: 'quatet', name: 'Suất quà Tết' },
    { code: 'chanam', name: 'Chăn ấm' },
  ],
  disclosure: 'entries',
  openedOn: '2021-12-01',
  giftsIn: listed({
    '2024-01': 1500,
    '2024-02': 350,
    '2024-12': 700,
    '2025-01': 1700,
    '2025-12': 500,
    '2026-01': 1400,
    '2026-02': 900,
    '2026-11': 60,
  }),
  paymentsIn: listed({
    '2024-01': 120,
    '2024-02': 40,
    '2025-01': 190,
    '2026-01': 110,
    '2026-02': 90,
  }),
  perBeneficiary: [300_000, 500_000, 500_000, 700_000],
  mostBeneficiaries: 60,
  memos: ['Ủng hộ Xuân biên giới', 'Quà Tết cho bà con biên giới', 'Xuân biên giới 2026'],
};

/** Opened after storm Yagi (7 September 2024). */
export const KPBL: DemoFund = {
  fundId: 'kpbl',
  code: 'KPBL',
  name: 'Khắc phục bão lũ',
  label: 'Nguồn vận động',
  programme: 'Khắc phục hậu quả bão số 3 năm 2024',
  basis: { number: '77/KH-BTV', date: '2024-09-09', issuer: ISSUER },
  channels: ['cash', 'bank'],
  phases: [
    { name: 'Cứu trợ khẩn cấp', from: '2024-09-09', to: '2024-12-31' },
    { name: 'Phục hồi', from: '2025-01-01', to: '2025-12-31' },
  ],
  purposes: [
    { code: 'nhao', name: 'Sửa chữa nhà ở' },
    { code: 'sinhke', name: 'Phục hồi sinh kế' },
    { code: 'hocsinh', name: 'Sách vở cho học sinh' },
  ],
  disclosure: 'entries',
  openedOn: '2024-09-09',
  closedOn: '2025-06-30',
  giftsIn: listed({
    '2024-09': 13_000,
    '2024-10': 3200,
    '2024-11': 800,
    '2024-12': 400,
    '2025-01': 150,
    '2025-02': 80,
    '2025-03': 80,
    '2025-04': 50,
    '2025-05': 50,
    '2025-06': 30,
  }),
  paymentsIn: listed({
    '2024-09': 260,
    '2024-10': 380,
    '2024-11': 250,
    '2024-12': 90,
    '2025-01': 60,
    '2025-02': 90,
    '2025-03': 80,
    '2025-04': 60,
    '2025-05': 50,
    '2025-06': 30,
    '2025-08': 40,
    '2025-09': 40,
    '2025-10': 40,
    '2025-11': 30,
  }),
  perBeneficiary: [1_000_000, 2_000_000, 5_000_000, 10_000_000, 20_000_000],
  mostBeneficiaries: 8,
  memos: [
    'Ủng hộ khắc phục bão số 3',
    'Ủng hộ đồng bào bão Yagi',
    'Chung tay khắc phục hậu quả bão số 3',
    'Một ngày lương ủng hộ bão số 3',
  ],
};

export const FUNDS: readonly DemoFund[] = [MDD, PNBC, XBG, KPBL];
