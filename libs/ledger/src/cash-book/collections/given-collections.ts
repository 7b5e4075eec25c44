import type { Collector, RecordCollection } from '#contracts';
import { fund } from '../../fund/fund.js';
import { specify } from '../../given.js';
import type { ReceiptBookEvent } from '../../office/receipt-books/state.js';
import { office } from '../../office/office.js';
import { fundStream, officeStream } from '../../streams.js';
import { cashBook } from '../cash-book.js';
import { ACCOUNTANT, decision, GIVER, KEY, posting, REFERENCES, TODAY } from '../given-book.js';
import type { CashBookEvent } from '../messages.js';

/** A collector of a branch, receipt books and a drive for the specs of collections. */
export const COLLECTOR = '77777777-0000-4000-8000-000000000000';
export const ANOTHER = '88888888-0000-4000-8000-000000000000';
const collector: Collector = { kind: 'outsider', subject: COLLECTOR };

const registered = (bookId: string, firstSerial: number): ReceiptBookEvent => ({
  type: 'ReceiptBookRegistered',
  data: {
    unitId: 'hoanhmo',
    bookId,
    prefix: 'AA',
    firstSerial,
    lastSerial: firstSerial + 9,
    registeredOn: '2026-01-05',
  },
});

const issued = (bookId: string, fundId = 'pnbc', year = 2026): ReceiptBookEvent => ({
  type: 'ReceiptBookIssued',
  data: {
    unitId: 'hoanhmo',
    bookId,
    fundId,
    year,
    collector,
    issuedOn: `${String(year)}-02-02`,
  },
});

const minutes = { number: '3/BB', date: '2026-03-02', issuer: 'Hội LHPN xã Hoành Mô' };
const lost = (bookId: string, from?: number): ReceiptBookEvent => ({
  type: 'ReceiptsDeclaredLost',
  data: {
    unitId: 'hoanhmo',
    bookId,
    whole: from === undefined,
    lost: from === undefined ? [] : [{ from, to: from }],
    lostOn: '2026-03-02',
    minutes,
  },
});

const officeEvents: readonly ReceiptBookEvent[] = [
  registered('q1', 1),
  issued('q1'),
  lost('q1', 9),
  {
    type: 'ReceiptSerialVoided',
    data: { unitId: 'hoanhmo', bookId: 'q1', serial: 10, voidedOn: '2026-03-02' },
  },
  registered('q2', 11),
  registered('q3', 21),
  issued('q3'),
  lost('q3'),
  registered('q4', 31),
  issued('q4', 'xbg'),
  registered('q5', 41),
  issued('q5', 'pnbc', 2025),
  registered('q6', 51),
  issued('q6'),
  {
    type: 'ReceiptBookReturned',
    data: {
      ...{ unitId: 'hoanhmo', bookId: 'q6', fundId: 'pnbc', year: 2026, usedSerials: [] },
      ...{ returnedOn: '2026-03-05', used: 0, voided: 0, lost: 0, unused: 10 },
    },
  },
];

const withDrive = structuredClone(REFERENCES[fundStream('pnbc')]) as ReturnType<
  typeof fund.initial
>;
for (const event of [
  {
    type: 'DrivePlanned',
    data: {
      ...{ fundId: 'pnbc', driveId: 'motngayluong', name: 'Một ngày lương', basis: decision },
      ...{ startsOn: '2026-03-08', dueOn: '2026-03-31' },
      units: [{ unitId: 'thonvang', expected: 1_000_000, members: 5 }],
    },
  },
  { type: 'CollectionTermSet', data: { fundId: 'pnbc', days: 7 } },
] as const)
  fund.evolve(withDrive, event as never);

const rooms = structuredClone(REFERENCES[officeStream('hoanhmo')]) as ReturnType<
  typeof office.initial
>;
for (const event of officeEvents) office.evolve(rooms, event);

export const COLLECTING = {
  ...REFERENCES,
  [fundStream('pnbc')]: withDrive,
  [officeStream('hoanhmo')]: rooms,
};

export const book = specify(cashBook, {
  references: COLLECTING,
  context: { actor: ACCOUNTANT, today: TODAY },
});

const taking = (collectionId: string, amount: number) => ({
  collectionId,
  collector,
  amount,
  giver: { kind: 'named' as const, subject: GIVER },
  contributingUnitId: 'thonvang',
});

export const record = (change: Partial<RecordCollection> = {}) =>
  ({
    type: 'RecordCollection',
    data: { ...KEY, occurredOn: '2026-03-10', ...taking('t1', 500_000), ...change },
  }) as const;

type More = Partial<Extract<CashBookEvent, { type: 'CollectionRecorded' }>['data']>;

/** A taking under the `serial`-th phiếu kế toán of the book. */
export const collected = (
  collectionId: string,
  amount: number,
  { serial = 1, ...more }: More & { readonly serial?: number } = {},
): CashBookEvent => ({
  type: 'CollectionRecorded',
  data: {
    ...posting('KT', serial, '2026-03-10'),
    ...taking(collectionId, amount),
    dueOn: '2026-03-17',
    ...more,
  },
});

export const handIn = (amount: number, ...lines: readonly (readonly [string, number])[]) =>
  ({
    type: 'HandInCollections',
    data: {
      ...KEY,
      occurredOn: '2026-03-12',
      collector: COLLECTOR,
      placeId: 'ket',
      amount,
      lines: lines.map(([collectionId, part]) => ({ collectionId, amount: part })),
    },
  }) as const;

export const handedIn = (
  amount: number,
  ...lines: readonly (readonly [collectionId: string, amount: number, left: number])[]
): CashBookEvent => ({
  type: 'CollectionsHandedIn',
  data: {
    ...posting('PT', 1, '2026-03-12'),
    collector: COLLECTOR,
    placeId: 'ket',
    amount,
    lines: lines.map(([collectionId, part, left]) => ({ collectionId, amount: part, left })),
  },
});
