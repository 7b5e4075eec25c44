/** Today's communes after the former district that they lie in; which went into which is invented. */
const BY_DISTRICT: Readonly<Record<string, string>> = {
  'thành phố Đông Triều':
    'Phường An Sinh,Phường Đông Triều,Phường Bình Khê,Phường Mạo Khê,Phường Hoàng Quế',
  'thành phố Uông Bí': 'Phường Yên Tử,Phường Vàng Danh,Phường Uông Bí',
  'thị xã Quảng Yên':
    'Phường Đông Mai,Phường Hiệp Hòa,Phường Quảng Yên,Phường Hà An,Phường Phong Cốc,Phường Liên Hòa',
  'thành phố Hạ Long':
    'Phường Tuần Châu,Phường Việt Hưng,Phường Bãi Cháy,Phường Hà Tu,Phường Hà Lầm,Phường Cao Xanh,' +
    'Phường Hồng Gai,Phường Hạ Long,Phường Hoành Bồ,Xã Quảng La,Xã Thống Nhất',
  'thành phố Cẩm Phả':
    'Phường Mông Dương,Phường Quang Hanh,Phường Cẩm Phả,Phường Cửa Ông,Xã Hải Hòa',
  'thành phố Móng Cái':
    'Phường Móng Cái 1,Phường Móng Cái 2,Phường Móng Cái 3,Xã Hải Sơn,Xã Hải Ninh,Xã Vĩnh Thực',
  'huyện Tiên Yên': 'Xã Tiên Yên,Xã Điền Xá,Xã Đông Ngũ,Xã Hải Lạng',
  'huyện Ba Chẽ': 'Xã Lương Minh,Xã Kỳ Thượng,Xã Ba Chẽ',
  'huyện Đầm Hà': 'Xã Quảng Tân,Xã Đầm Hà',
  'huyện Hải Hà': 'Xã Quảng Hà,Xã Đường Hoa,Xã Quảng Đức,Xã Cái Chiên',
  'huyện Bình Liêu': 'Xã Hoành Mô,Xã Lục Hồn,Xã Bình Liêu',
  'huyện Vân Đồn': 'Đặc khu Vân Đồn',
  'huyện Cô Tô': 'Đặc khu Cô Tô',
};

export interface UnitRow {
  readonly unit_id: string;
  readonly code: string;
  readonly name: string;
  readonly kind: string;
  readonly level: number;
  readonly parent_id: string | null;
  readonly established_on: string;
  readonly ended_on: string | null;
  readonly sort_key: string;
}

export interface SuccessionRow {
  readonly from_unit_id: string;
  readonly to_unit_id: string | null;
  readonly share: number;
  readonly effective_on: string;
}

const DISTRICTS = Object.keys(BY_DISTRICT);
export const COMMUNES = DISTRICTS.flatMap((district) =>
  (BY_DISTRICT[district] ?? '').split(',').map((name) => ({ name, district })),
);

const FOUNDED = '2021-01-01';
const FIRST_DAY = '2025-07-01';
/** A name as an attacker would have it, in a place where pages show it. */
export const HOSTILE_NAME = '"><script>alert(1)</script>\u202e Chi hội';

const key = (index: number) => String(index).padStart(4, '0');

const unit = (row: Partial<UnitRow> & Pick<UnitRow, 'unit_id' | 'name' | 'sort_key'>): UnitRow => ({
  code: row.unit_id.replaceAll('-', '_'),
  kind: 'territorial',
  level: 3,
  parent_id: 'QN',
  established_on: FOUNDED,
  ended_on: null,
  ...row,
});

const former = COMMUNES.flatMap(({ name, district }, i) =>
  ['A', 'B'].map((half) =>
    unit({
      unit_id: `OLD-${i}-${half}`,
      name: `Hội LHPN ${name} cũ ${half}`,
      parent_id: `D-${DISTRICTS.indexOf(district)}`,
      ended_on: FIRST_DAY,
      sort_key: `2.${key(i)}.${half}`,
    }),
  ),
);

/** All units and who took over from whom; one former commune was split between two. */
export const unitRows = {
  units: [
    unit({
      unit_id: 'QN',
      name: 'Hội Liên hiệp Phụ nữ tỉnh Quảng Ninh',
      level: 1,
      parent_id: null,
      sort_key: '1',
    }),
    ...DISTRICTS.map((name, i) =>
      unit({
        unit_id: `D-${i}`,
        name: `Hội LHPN ${name}`,
        level: 2,
        ended_on: FIRST_DAY,
        sort_key: `1.${key(i)}`,
      }),
    ),
    ...former,
    ...COMMUNES.map(({ name }, i) =>
      unit({ unit_id: `NEW-${i}`, name, established_on: FIRST_DAY, sort_key: `3.${key(i)}` }),
    ),
    ...['Công an tỉnh', 'Bộ đội Biên phòng tỉnh', 'Trường Đại học Hạ Long'].map((name, i) =>
      unit({
        unit_id: `AFF-${i}`,
        name: `Hội Phụ nữ ${name}`,
        kind: 'institutional',
        sort_key: `4.${key(i)}`,
      }),
    ),
    ...Array.from({ length: 12 }, (_, i) =>
      unit({
        unit_id: `BR-${i}`,
        name: i === 0 ? HOSTILE_NAME : `Chi hội Phụ nữ thôn ${i}`,
        level: 4,
        parent_id: 'NEW-49',
        established_on: FIRST_DAY,
        sort_key: `5.${key(i)}`,
      }),
    ),
    unit({
      unit_id: 'CL',
      name: 'Cụm thi đua số 1',
      kind: 'cluster',
      parent_id: null,
      sort_key: '9',
    }),
  ],
  successions: [
    ...former
      .filter(({ unit_id }) => unit_id !== 'OLD-24-B')
      .map(({ unit_id }) => ({
        from_unit_id: unit_id,
        to_unit_id: `NEW-${unit_id.split('-')[1]}`,
        share: 10_000,
        effective_on: FIRST_DAY,
      })),
    { from_unit_id: 'OLD-24-B', to_unit_id: 'NEW-24', share: 6_250, effective_on: FIRST_DAY },
    { from_unit_id: 'OLD-24-B', to_unit_id: 'NEW-23', share: 3_750, effective_on: FIRST_DAY },
    { from_unit_id: 'D-0', to_unit_id: null, share: 10_000, effective_on: FIRST_DAY },
  ] satisfies SuccessionRow[] as SuccessionRow[],
};
