import { ADVANCE_REFERENCES } from '../../libs/ledger/src/cash-book/advances/given-advances.js';
import {
  ACCOUNTANT,
  CASHIER,
  GIVER,
  HOLDER,
  KEY,
  opened,
} from '../../libs/ledger/src/cash-book/given-book.js';
import {
  GOODS_REFERENCES,
  invoiced,
  STOREKEEPER,
  undetermined,
} from '../../libs/ledger/src/cash-book/goods/given-goods.js';
import type { CashBookCommand, CashBookEvent } from '../../libs/ledger/src/cash-book/messages.js';
import { COLLECTOR } from '../../libs/ledger/src/cash-book/collections/given-collections.js';
import { fund } from '../../libs/ledger/src/fund/fund.js';
import type { Fund } from '../../libs/ledger/src/fund/state.js';
import { office } from '../../libs/ledger/src/office/office.js';
import type { Office, OfficeEvent } from '../../libs/ledger/src/office/state.js';
import { organisation } from '../../libs/ledger/src/organisation/organisation.js';
import { fundStream, officeStream, ORGANISATION_STREAM } from '../../libs/ledger/src/streams.js';

/** A commune that is merged into two others in March 2027, and the province above them. */
export const UNITS = { hoanhmo: 'QN_HM', xaa: 'QN_A', xab: 'QN_B', tinh: 'QN' } as const;
export type UnitId = keyof typeof UNITS;
export const unitIds = Object.keys(UNITS) as UnitId[];
export const ENDED: UnitId = 'hoanhmo';
export const HEIRS = ['xaa', 'xab'] as const;
export const MERGED_ON = '2027-03-18';

const forest = organisation.initial();
for (const [unitId, code, parentId] of [
  ['tinh', 'QN', undefined],
  ['hoanhmo', 'QN_HM', 'tinh'],
  ['thonvang', 'QN_HM_01', 'hoanhmo'],
  ['xaa', 'QN_A', 'tinh'],
  ['xab', 'QN_B', 'tinh'],
] as const) {
  const unit = { unitId, code, kind: 'territorial' as const, level: 1, name: code };
  const data = { ...unit, establishedOn: '2025-07-01', ...(parentId && { parentId }) };
  organisation.evolve(forest, { type: 'UnitEstablished', data });
}
organisation.evolve(forest, {
  type: 'UnitsSucceeded',
  data: {
    ...{ successionId: 'sn', effectiveOn: MERGED_ON, windDownUntil: '2027-06-30' },
    shares: [
      { from: ENDED, to: 'xaa', share: 6_667 },
      { from: ENDED, to: 'xab', share: 3_333 },
    ],
  },
});

const states: Readonly<Record<string, unknown>> = GOODS_REFERENCES;

const money = structuredClone(states[fundStream('pnbc')]) as Fund;
fund.evolve(money, {
  type: 'InterestPolicySet',
  data: { fundId: 'pnbc', effectiveOn: '2026-01-01', interest: 'fund', fees: 'fund' },
});
fund.evolve(money, { type: 'CollectionTermSet', data: { fundId: 'pnbc', days: 7 } });

/** What an office has besides its places, stores and signers: counts of both years, receipts. */
const inOffice = (unitId: string): OfficeEvent[] => [
  ...['2026-03-05', '2027-03-05'].map((countedOn): OfficeEvent => ({
    type: 'CashCounted',
    data: {
      ...{ unitId, placeId: 'ket', countedOn, amount: 900 },
      ...{ witnesses: [ACCOUNTANT], countedBy: CASHIER },
    },
  })),
  {
    type: 'ReceiptBookRegistered',
    data: {
      ...{ unitId, bookId: 'q1', prefix: 'AA', firstSerial: 1, lastSerial: 10 },
      registeredOn: '2026-01-05',
    },
  },
  {
    type: 'ReceiptBookIssued',
    data: {
      ...{ unitId, bookId: 'q1', fundId: 'pnbc', year: 2026, issuedOn: '2026-02-02' },
      collector: { kind: 'outsider', subject: COLLECTOR },
    },
  },
];

const officeOf = (unitId: string): Office => {
  const rooms = structuredClone(states[officeStream('hoanhmo')]) as Office;
  for (const event of inOffice(unitId)) office.evolve(rooms, event);
  return rooms;
};

/** What books are judged by besides one another. */
export const WORLD: Readonly<Record<string, unknown>> = {
  ...ADVANCE_REFERENCES,
  [ORGANISATION_STREAM]: forest,
  [fundStream('pnbc')]: money,
  ...Object.fromEntries(unitIds.map((unitId) => [officeStream(unitId), officeOf(unitId)])),
};

/** A book that stands open and signed, with a little money in it; the province's has more. */
export const openedIn = (unitId: UnitId, year: number): CashBookEvent[] => {
  if (opened.type !== 'BookOpened') throw new Error('no opening');
  const openedOn = `${String(year)}-01-01`;
  const holds = {
    places: [
      { placeId: 'ket', amount: unitId === 'tinh' ? 5_000_000 : 400 },
      { placeId: 'nganhang', amount: 300 },
    ],
    earmarks: [{ earmark: 'maiam', amount: 200 }],
  };
  const book = { unitCode: UNITS[unitId], openedOn, ...holds };
  return [
    { ...opened, data: { ...opened.data, ...book } },
    { type: 'OpeningSigned', data: { capacity: 'cashier', signedBy: CASHIER } },
    { type: 'OpeningSigned', data: { capacity: 'accountHolder', signedBy: HOLDER } },
  ];
};

/** What lies in the store from the first days: enough for bundles, and some of it soon expired. */
export const firstGoods: CashBookCommand = {
  type: 'ReceiveGoods',
  data: {
    ...{ ...KEY, storeId: 'kho', storekeeperId: STOREKEEPER, occurredOn: '2026-01-05' },
    ...{ giver: { kind: 'named', subject: GIVER }, contributingUnitId: 'thonvang' },
    lots: [
      {
        lotId: 'l4',
        itemId: 'gao',
        quantity: 90,
        valuation: undetermined,
        expiresOn: '2026-03-15',
      },
      { lotId: 'l5', itemId: 'chan', quantity: 60, valuation: invoiced(7) },
      { lotId: 'l6', itemId: 'gao', quantity: 600, valuation: invoiced(1_000) },
    ],
  },
};
