import { personOf, type WrittenEvent } from './written-events.js';

/** A small union: a province, two districts until 30/06/2025, three communes since, a school. */
export const FUNDS = ['vuot', 'mdd'] as const;
export const MOTHER = 'mdd';
export const UNITS = ['tinh', 'huyen1', 'huyen2', 'xa1', 'xa2', 'xa3', 'truong'] as const;
export const placesOf = (unitId: string) => [`${unitId}ket`, `${unitId}nh`] as const;

const founded = '2024-01-02T01:00:00.000Z';

const at = (recordedAt: string, stream: string) => (type: string, data: object) =>
  ({ stream, type, data, recordedAt }) satisfies WrittenEvent;

const organisation = at(founded, 'organisation-main');

const unit = (unitId: string, level: number, name: string, parentId?: string) =>
  organisation('UnitEstablished', {
    unitId,
    code: unitId.toUpperCase(),
    kind: unitId === 'truong' ? 'institutional' : 'territorial',
    level,
    name,
    ...(parentId && { parentId }),
    establishedOn: '2024-01-01',
  });

const fund = (fundId: string, name: string, disclosure: string) =>
  at(founded, `fund-${fundId}`)('FundOpened', {
    fundId,
    code: fundId.toUpperCase(),
    name,
    label: `Nguồn vận động ${name}`,
    programme: name,
    ownerUnitId: 'tinh',
    basis: { number: '01/QĐ', date: '2024-01-01', issuer: 'Hội LHPN tỉnh' },
    channels: ['cash', 'bank'],
    phases: [],
    purposes: [{ code: 'hocbong', name: 'Học bổng' }],
    disclosure,
    openedOn: '2024-01-01',
  });

const places = (unitId: string): WrittenEvent[] => {
  const [safe, bank] = placesOf(unitId);
  const open = at(founded, `office-${unitId}`);
  const day = { unitId, openedOn: '2024-01-01' };
  return [
    open('HoldingPlaceOpened', { ...day, placeId: safe, kind: 'safe', name: 'Két' }),
    open('HoldingPlaceOpened', {
      ...day,
      placeId: bank,
      kind: 'bank',
      name: 'Tài khoản',
      bankBin: '970436',
      accountNumber: '0123456789',
    }),
  ];
};

/** The ledger before its first entry. */
export const foundation: readonly WrittenEvent[] = [
  at(founded, 'ledger-main')('LedgerFounded', {
    organisationName: 'Hội LHPN tỉnh (mô phỏng)',
    demonstration: true,
    foundedOn: '2024-01-01',
  }),
  unit('tinh', 1, 'Hội LHPN tỉnh'),
  unit('huyen1', 2, 'Hội LHPN huyện Ba Chẽ', 'tinh'),
  unit('huyen2', 2, 'Hội LHPN huyện Đầm Hà', 'tinh'),
  unit('xa1', 3, 'Hội LHPN xã Lương Minh', 'huyen1'),
  unit('xa2', 3, 'Hội LHPN xã Đạp Thanh', 'huyen1'),
  unit('xa3', 3, 'Hội LHPN xã Quảng Tân', 'huyen2'),
  unit('truong', 2, 'Hội phụ nữ Trường Cảnh sát', 'tinh'),
  fund('vuot', 'Vượt bão', 'entries'),
  fund(MOTHER, 'Mẹ đỡ đầu', 'sums'),
  ...UNITS.flatMap(places),
  at(founded, `access-${personOf('chu tich')}`)('PersonRegistered', {
    personId: personOf('chu tich'),
  }),
  at(founded, `access-${personOf('chu tich')}`)('RoleGranted', {
    personId: personOf('chu tich'),
    role: 'accountHolder',
    unitId: 'tinh',
    grantedBy: personOf('quan tri'),
  }),
];

/** Districts end and communes take over, one district's past divided between two of them. */
export const reform: readonly WrittenEvent[] = [
  ...['xa1', 'xa2', 'xa3'].map((unitId) =>
    at('2025-07-01T02:00:00.000Z', 'organisation-main')('UnitMoved', {
      unitId,
      parentId: 'tinh',
      effectiveOn: '2025-07-01',
    }),
  ),
  at('2025-07-01T02:00:00.000Z', 'organisation-main')('UnitsSucceeded', {
    successionId: 'nq1',
    effectiveOn: '2025-07-01',
    windDownUntil: '2025-12-31',
    shares: [
      { from: 'huyen1', to: 'xa1', share: 3_333 },
      { from: 'huyen1', to: 'xa2', share: 3_333 },
      { from: 'huyen1', share: 3_334 },
      { from: 'huyen2', to: 'xa3', share: 10_000 },
    ],
  }),
  at('2025-07-02T02:00:00.000Z', 'organisation-main')('UnitRenamed', {
    unitId: 'xa1',
    name: 'Hội LHPN xã Kỳ Thượng',
    effectiveOn: '2025-07-01',
  }),
];
