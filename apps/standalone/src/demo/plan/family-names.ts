import type { Random } from './random.js';

const SURNAMES = [
  'Nguyễn',
  'Trần',
  'Lê',
  'Phạm',
  'Hoàng',
  'Vũ',
  'Đặng',
  'Bùi',
  'Đỗ',
  'Ngô',
  'Dương',
  'Đinh',
  'Lương',
  'Trịnh',
  'Đào',
  'Mai',
  'Tô',
  'Hà',
  'Phùng',
  'Chìu',
  'Tằng',
  'Lý',
];
const WOMEN_MIDDLE = ['Thị', 'Thu', 'Thanh', 'Bích', 'Ngọc', 'Minh', 'Hồng', 'Kim', 'Diệu'];
const WOMEN_GIVEN = [
  'An',
  'Ánh',
  'Cúc',
  'Dung',
  'Duyên',
  'Đào',
  'Giang',
  'Hà',
  'Hạnh',
  'Hiền',
  'Hoa',
  'Huệ',
  'Hương',
  'Lan',
  'Liên',
  'Loan',
  'Mai',
  'Nga',
  'Nhung',
  'Oanh',
  'Phượng',
  'Quyên',
  'Thảo',
  'Thúy',
  'Trang',
  'Tuyết',
  'Vân',
  'Yến',
];
const MEN_MIDDLE = ['Văn', 'Đức', 'Quang', 'Xuân', 'Hữu'];
const MEN_GIVEN = ['Bình', 'Cường', 'Dũng', 'Hải', 'Hùng', 'Khoa', 'Long', 'Nam', 'Sơn', 'Tuấn'];

/** Four parts, seldom borne by a living person; none is meant for one. */
export const womanNamed = (random: Random): string =>
  [
    random.pick(SURNAMES),
    random.pick(WOMEN_MIDDLE),
    random.pick(WOMEN_GIVEN),
    random.pick(WOMEN_GIVEN),
  ].join(' ');

export const personNamed = (random: Random): string =>
  random.chance(0.8)
    ? womanNamed(random)
    : [random.pick(SURNAMES), random.pick(MEN_MIDDLE), random.pick(MEN_GIVEN)].join(' ');

/** Of a range that no carrier has given out. */
export const phoneNumber = (random: Random): string =>
  `0000${String(random.integer(0, 999_999)).padStart(6, '0')}`;
