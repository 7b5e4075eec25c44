import type {
  Book,
  Entry,
  Fund,
  FundMonth,
  FundPage,
  HomePage,
  Pending,
  PurposeSum,
  UnitGroup,
  UnitRaised,
} from '../src/index.js';
import { yearSumOf } from '../src/year-sum.js';

/** Invented figures in the shape of the provincial union: 54 communes, 4 funds, three years. */
export const book: Book = {
  organisation: 'Hội Liên hiệp Phụ nữ tỉnh Quảng Ninh',
  demonstration: true,
  headPosition: 68426,
  headRecordedAt: '2026-11-22T09:41',
  asOf: '2026-11-22',
  quietDays: 0,
  waiting: 0,
  seal: {
    size: 68400,
    root: '91119084d5ec6c02f69468ce1b5123329a97ad0b23b1e9fcff1eb246cee645bc',
    sealedAt: '2026-11-21T22:00',
  },
};

const COMMUNES = (
  'Phường An Sinh,Phường Đông Triều,Phường Bình Khê,Phường Mạo Khê,Phường Hoàng Quế,Phường Yên Tử,' +
  'Phường Vàng Danh,Phường Uông Bí,Phường Đông Mai,Phường Hiệp Hòa,Phường Quảng Yên,Phường Hà An,' +
  'Phường Phong Cốc,Phường Liên Hòa,Phường Tuần Châu,Phường Việt Hưng,Phường Bãi Cháy,Phường Hà Tu,' +
  'Phường Hà Lầm,Phường Cao Xanh,Phường Hồng Gai,Phường Hạ Long,Phường Hoành Bồ,Xã Quảng La,' +
  'Xã Thống Nhất,Phường Mông Dương,Phường Quang Hanh,Phường Cẩm Phả,Phường Cửa Ông,Xã Hải Hòa,' +
  'Phường Móng Cái 1,Phường Móng Cái 2,Phường Móng Cái 3,Xã Hải Sơn,Xã Hải Ninh,Xã Vĩnh Thực,' +
  'Xã Tiên Yên,Xã Điền Xá,Xã Đông Ngũ,Xã Hải Lạng,Xã Lương Minh,Xã Kỳ Thượng,Xã Ba Chẽ,Xã Quảng Tân,' +
  'Xã Đầm Hà,Xã Quảng Hà,Xã Đường Hoa,Xã Quảng Đức,Xã Cái Chiên,Xã Hoành Mô,Xã Lục Hồn,Xã Bình Liêu,' +
  'Đặc khu Vân Đồn,Đặc khu Cô Tô'
).split(',');

/** Numbers that look uneven and are always the same. */
export function uneven(seed: number, from: number, to: number): number {
  const wave = Math.abs(Math.sin(seed * 12.9898) * 43758.5453) % 1;
  return Math.floor((from + wave * (to - from)) / 500) * 500;
}

export const MONTHS = [2024, 2025, 2026].flatMap((year) =>
  Array.from(
    { length: year === 2026 ? 11 : 12 },
    (_, i) => `${year}-${`${i + 1}`.padStart(2, '0')}`,
  ),
);

function monthsOf(seed: number, size: number, sums: boolean): FundMonth[] {
  return MONTHS.map((month, i) => {
    const withheld = sums && month === '2026-11';
    return {
      month,
      opened: i === 0 ? uneven(seed, size, 3 * size) : 0,
      received: uneven(seed + i, size / 2, 2 * size),
      earmarked: sums && !withheld ? uneven(seed + i + 0.3, size / 3, size) : 0,
      given: withheld ? 0 : uneven(seed + i + 0.7, size / 2, (sums ? 2.4 : 1.5) * size),
      otherIn: withheld ? 0 : uneven(seed + i + 0.1, 5_000, 90_000),
      otherOut: withheld ? 0 : uneven(seed + i + 0.9, 5_000, 40_000),
      receipts: uneven(seed + i, 40_000, 300_000) / 500,
      payments: uneven(seed + i, 4_000, 60_000) / 500,
      withheld,
    };
  });
}

export const funds: Fund[] = [
  {
    code: 'MDD',
    name: 'Mẹ đỡ đầu',
    label: 'Nguồn vận động chương trình',
    disclosure: 'sums',
    openedOn: '2022-01-05',
    closedOn: null,
    months: monthsOf(11, 420_000_000, true),
  },
  {
    code: 'PNBC',
    name: 'Đồng hành cùng phụ nữ biên cương',
    label: 'Nguồn vận động chương trình',
    disclosure: 'entries',
    openedOn: '2018-03-07',
    closedOn: null,
    months: monthsOf(23, 260_000_000, false),
  },
  {
    code: 'XBG',
    name: 'Xuân biên giới',
    label: 'Nguồn vận động chương trình',
    disclosure: 'entries',
    openedOn: '2023-11-01',
    closedOn: null,
    months: monthsOf(37, 120_000_000, false),
  },
  {
    code: 'KPBL',
    name: 'Khắc phục bão lũ',
    label: 'Quỹ',
    disclosure: 'entries',
    openedOn: '2024-09-08',
    closedOn: null,
    months: monthsOf(41, 70_000_000, false),
  },
];

export const units: UnitRaised[] = [
  ...COMMUNES.map((name, i) => ({
    code: `QN-${i + 1}`,
    name,
    kind: 'territorial' as const,
    raised: uneven(i, 30_000_000, 260_000_000),
    supported: uneven(i + 0.5, 0, 190_000_000),
  })),
  ...['Công an tỉnh', 'Bộ đội Biên phòng tỉnh', 'Trường Đại học Hạ Long'].map((name, i) => ({
    code: `QN-T${i + 1}`,
    name: `Hội Phụ nữ ${name}`,
    kind: 'institutional' as const,
    raised: uneven(i + 80, 20_000_000, 90_000_000),
    supported: 0,
  })),
];

/** The one root takes up what the communes did not raise, so that units and funds agree. */
export function groupsOf(of: readonly Fund[]): UnitGroup[] {
  const received = of
    .flatMap((fund) => fund.months)
    .filter((month) => month.month.startsWith('2026'))
    .reduce((sum, month) => sum + month.received, 0);
  const ofUnits = units.reduce((sum, unit) => sum + unit.raised, 0);
  return [
    {
      code: 'QN',
      name: 'Hội Liên hiệp Phụ nữ tỉnh Quảng Ninh',
      kind: 'territorial',
      raised: received,
      supported: units.reduce((sum, unit) => sum + unit.supported, 0),
      own: received - ofUnits,
      units,
    },
  ];
}

const KINDS = ['donation', 'disbursement', 'donation', 'adjustment', 'void'] as const;
const AMOUNTS = [5_000_000, -12_000_000, 500_000, 4_500_000, 0];

export function pick<T>(from: readonly T[], index: number): T {
  const found = from[index];
  if (found === undefined) throw new Error(`the fixture has no ${index}`);
  return found;
}

export const entries: Entry[] = Array.from({ length: 8 }, (_, i) => ({
  position: book.headPosition - i * 3,
  recordedAt: `2026-11-${22 - Math.floor(i / 3)}T0${9 - (i % 3)}:41`,
  occurredOn: '2026-11-21',
  voucher: `QN.KPBL-26-PT-${18426 - i}`,
  kind: pick(KINDS, i % 5),
  fund: pick(funds, 1 + (i % 3)),
  unit: units[i * 5] ?? null,
  amount: pick(AMOUNTS, i % 5),
}));

export const homePage: HomePage = { page: 'home', funds, groups: groupsOf(funds), entries };

/** What a fund gave this year, split so that the parts are all of it. */
function purposesOf(fund: Fund): PurposeSum[] {
  if (fund.disclosure === 'sums') return [];
  const given = yearSumOf(fund.months, '2026').given;
  const house = Math.floor(given / 3);
  return [
    { name: 'Mái ấm tình thương', amount: house },
    { name: null, amount: given - house },
  ];
}

function pendingOf(fund: Fund): Pending[] {
  if (fund.disclosure === 'sums') return [];
  return [
    { kind: 'remitted', count: 3, amount: 14_500_000 },
    { kind: 'approved', count: 1, amount: 60_000_000 },
    { kind: 'messages', count: 2, amount: 7_679_960_000 },
  ];
}

export function fundPage(code: string): FundPage {
  const fund = funds.find((candidate) => candidate.code === code);
  if (!fund) throw new Error(`no fund ${code} in the fixture`);
  return {
    page: 'fund',
    accounts: [],
    fund,
    pending: pendingOf(fund),
    year: '2026',
    years: ['2026', '2025', '2024'],
    purposes: purposesOf(fund),
    programme: { name: `Chương trình ${fund.name}`, programme: 'chuong-trinh' },
    basis: {
      number: '112/KH-BTV',
      date: '2021-10-20',
      issuer: 'Ban Thường vụ Hội LHPN tỉnh Quảng Ninh',
    },
    owner: { code: 'QN', name: 'Hội Liên hiệp Phụ nữ tỉnh Quảng Ninh' },
    groups: groupsOf([fund]),
    entries: entries.filter((entry) => entry.amount >= 0),
  };
}
