import type { BookKey } from '#contracts';
import type { CommandRequest } from '#event-store';
import { uuidOf } from './uuid-of.js';

/** The day on which everything in a bench is entered; the clock of the bench stands still on it. */
export const TODAY = '2026-12-30';
export const NOW = new Date('2026-12-30T02:00:00.000Z');
const OPENED = '2026-01-01';
export const YEAR = 2026;

/** Units of the Quảng Ninh union by level: province, districts, base units, branches, cells. */
const LEVELS = [1, 16, 196, 1500, 3897] as const;
const BASE_LEVEL = 2;
const FUNDS = ['medodau', 'pnbc', 'xuanbg', 'cuutro'] as const;

export const ACCOUNTANT = uuidOf(1, 'person');
const ADMINISTRATOR = uuidOf(2, 'person');

export const ROOT = unitId(0, 0);
export const UNITS = LEVELS.flatMap((count, level) =>
  Array.from({ length: count }, (_, index) => unitId(level, index)),
);

/** Every base unit keeps a book for each fund. */
export const BOOKS: readonly BookKey[] = Array.from(
  { length: LEVELS[BASE_LEVEL] * FUNDS.length },
  (_, index) => ({
    unitId: unitId(BASE_LEVEL, Math.floor(index / FUNDS.length)),
    fundId: FUNDS[index % FUNDS.length] ?? '',
    year: YEAR,
  }),
);

/** All that stands before the first donation: units, funds, holding places, books, an accountant. */
export const sceneCommands = (): CommandRequest[] =>
  [
    ...LEVELS.flatMap((count, level) =>
      Array.from({ length: count }, (_, index) => establish(level, index)),
    ),
    ...FUNDS.map(openFund),
    ...Array.from({ length: LEVELS[BASE_LEVEL] }, (_, index) => unitId(BASE_LEVEL, index)).flatMap(
      openPlaces,
    ),
    ...BOOKS.map((book) => ({
      type: 'OpenBook',
      data: { ...book, openedOn: OPENED, places: [], earmarks: [] },
    })),
    { type: 'RegisterPerson', data: { personId: ACCOUNTANT } },
    { type: 'GrantRole', data: { personId: ACCOUNTANT, role: 'accountant', unitId: ROOT } },
  ].map((message, index) => ({
    ...message,
    actor: ADMINISTRATOR,
    key: uuidOf(index, 'scene'),
    today: TODAY,
  }));

const establish = (level: number, index: number) => ({
  type: 'EstablishUnit',
  data: {
    unitId: unitId(level, index),
    code: unitId(level, index).toUpperCase(),
    kind: 'territorial',
    level: level + 1,
    name: `Đơn vị ${String(level + 1)}.${String(index + 1)}`,
    ...(level > 0 && { parentId: unitId(level - 1, index % (LEVELS[level - 1] ?? 1)) }),
    establishedOn: '2021-01-01',
  },
});

const openFund = (fundId: string) => ({
  type: 'OpenFund',
  data: {
    fundId,
    code: fundId.toUpperCase(),
    name: `Chương trình ${fundId}`,
    label: 'Nguồn vận động chương trình',
    programme: fundId,
    ownerUnitId: ROOT,
    basis: { number: '12/QĐ-HPN', date: OPENED, issuer: 'Hội LHPN tỉnh' },
    channels: ['cash', 'bank'],
    phases: [],
    purposes: [],
    disclosure: 'entries',
    openedOn: OPENED,
  },
});

const openPlaces = (unitId: string) =>
  [
    { placeId: 'ket', kind: 'safe', name: 'Két' },
    {
      placeId: 'nganhang',
      kind: 'bank',
      name: 'Tài khoản',
      bankBin: '970436',
      accountNumber: '0011002233445',
    },
  ].map((place) => ({
    type: 'OpenHoldingPlace',
    data: { unitId, ...place, openedOn: OPENED },
  }));

function unitId(level: number, index: number): string {
  return `u${String(level)}x${String(index)}`;
}
