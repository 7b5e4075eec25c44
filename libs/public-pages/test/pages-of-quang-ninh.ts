import type {
  AccountName,
  AccountPage,
  ChildrenPage,
  ProgrammePage,
  Target,
  TargetsPage,
  UnitPage,
  UnitsPage,
} from '../src/index.js';
import { funds, groupsOf, MONTHS, pick, uneven, units } from './quang-ninh.js';

const targets: Target[] = units.slice(0, 12).map((unit, i) => ({
  fund: pick(funds, 1),
  unit,
  metric: i < 6 ? 'Mô hình sinh kế cho phụ nữ' : 'Vận động cho phụ nữ biên cương',
  operator: 'atLeast',
  value: i < 6 ? 3 : 50_000_000,
  reached: i < 6 ? i : uneven(i, 10_000_000, 70_000_000),
  money: i >= 6,
  from: '2026-01',
  due: '2026-12-31',
}));

const account: AccountName = {
  unit: { code: 'QN-50', name: 'Xã Hoành Mô' },
  ...{ account: 'nh', bank: '970436', lastDigits: '2418' },
};

export const unitPage: UnitPage = {
  page: 'unit',
  unit: { code: 'QN-50', name: 'Xã Hoành Mô', kind: 'territorial' },
  establishedOn: '2025-07-01',
  endedOn: null,
  parents: [{ code: 'QN', name: 'Hội Liên hiệp Phụ nữ tỉnh Quảng Ninh' }],
  predecessors: [
    { unit: { code: 'BL-1', name: 'Hoành Mô' }, share: 10_000, effectiveOn: '2025-07-01' },
    { unit: { code: 'BL-2', name: 'Đồng Văn' }, share: 6_250, effectiveOn: '2025-07-01' },
  ],
  successors: [],
  own: 12_500_000,
  raised: 126_000_500,
  funds: funds.map((fund, i) => ({
    fund,
    disclosure: fund.disclosure,
    year: i === 0 ? 31_500_500 : 31_500_000,
    today: 100_250_000 + i,
    then: 60_125_500 + i,
  })),
  months: MONTHS.filter((month) => month.startsWith('2026')).map((month, i) => ({
    month,
    received: uneven(i, 4_000_000, 16_000_000),
    supported: uneven(i + 0.2, 0, 90_000_000),
  })),
  children: Array.from({ length: 23 }, (_, i) => ({
    code: `QN-50-${i + 1}`,
    name: `Chi hội Phụ nữ thôn ${i + 1}`,
    endedOn: null,
    raised: uneven(i, 500_000, 9_000_000),
  })),
  support: [{ fund: pick(funds, 1), amount: 742_000_000 }],
  results: [{ kind: 'house', count: 18 }],
  goods: [{ name: 'Chăn bông', measure: { vi: 'chiếc', en: 'piece' }, quantity: 120 }],
  targets: targets.slice(0, 1),
  accounts: [account],
};

/** An account of the commune, with lines of each kind. */
export const accountPage: AccountPage = {
  page: 'account',
  account,
  whole: true,
  from: '2026-01-02',
  until: '2026-11-20',
  counts: { matched: 112, open: 3, outside: 8 },
  lines: Array.from({ length: 25 }, (_, i) => {
    const amount = uneven(i, -90_000_000, 90_000_000);
    const state = i % 17 === 3 ? 'open' : i % 11 === 5 ? 'outside' : 'matched';
    const vouchers =
      state === 'matched' ? [`BC-QN_50-PNBC-26-${String(900 - i).padStart(6, '0')}`] : [];
    return {
      bookedOn: `2026-11-${String(20 - Math.floor(i / 3)).padStart(2, '0')}`,
      ...{ amount, balance: 1_204_000_000 + amount, state, vouchers },
    };
  }),
  part: 2,
  parts: 3,
};

export const targetsPage: TargetsPage = { page: 'targets', targets };

export const programmePage: ProgrammePage = {
  page: 'programme',
  name: 'Đồng hành cùng phụ nữ biên cương',
  programme: 'dong-hanh-cung-phu-nu-bien-cuong',
  funds: funds.slice(1, 3),
  purposes: [{ name: 'Mái ấm tình thương', amount: 98_578_334 }],
  results: [{ kind: 'livelihood', count: 24 }],
};

export const childrenPage: ChildrenPage = {
  page: 'children',
  funds: funds.slice(0, 1),
  inCare: 1040,
};

export const unitsPage: UnitsPage = {
  page: 'units',
  groups: groupsOf(funds),
  ended: Array.from({ length: 184 }, (_, i) => ({
    code: `QN-C${i + 1}`,
    name: i < 13 ? `Hội LHPN huyện thứ ${i + 1}` : `Hội LHPN xã cũ thứ ${i - 12}`,
    endedOn: '2025-06-30',
    raised: uneven(i, 40_000_000, 900_000_000),
  })),
};
