import { collected } from '../../cash-book/collections/given-collections.js';
import { cashBook } from '../../cash-book/cash-book.js';
import { KEY, opened, REFERENCES } from '../../cash-book/given-book.js';
import { ENDED_ON, twoThirds, unitsAfter } from '../../cash-book/handover/given-handover.js';
import { refusalOf, specify } from '../../given.js';
import { fundStream, ORGANISATION_STREAM } from '../../streams.js';
import { mustBeUsable } from '../../cash-book/collections/must-be-usable.js';
import { noCollections } from '../../cash-book/collections/state.js';
import { office } from '../office.js';
import type { OfficeEvent } from '../state.js';

const CLERK = '11111111-1111-4111-8111-111111111111';
const COLLECTOR = '77777777-0000-4000-8000-000000000000';
const DAY = '2026-03-12';
const minutes = { number: '01/BB-BG', date: DAY, issuer: 'Hội LHPN huyện' };

const { given } = specify(office, {
  references: {
    [fundStream('pnbc')]: REFERENCES[fundStream('pnbc')],
    [ORGANISATION_STREAM]: unitsAfter(twoThirds),
  },
  context: { actor: CLERK },
});

const printed = { prefix: 'AA', firstSerial: 1, lastSerial: 10 };
const registered = (unitId = 'huyen', bookId = 'q1'): OfficeEvent => ({
  type: 'ReceiptBookRegistered',
  data: { unitId, bookId, ...printed, registeredOn: '2026-01-05' },
});
const issued = (unitId = 'huyen', issuedOn = '2026-02-02'): OfficeEvent => ({
  type: 'ReceiptBookIssued',
  data: {
    ...{ unitId, bookId: 'q1', fundId: 'pnbc', issuedOn, year: 2026 },
    collector: { kind: 'outsider', subject: COLLECTOR },
  },
});
/** Six leaves are used, one is void, the last three are blank. */
const returned: OfficeEvent = {
  type: 'ReceiptBookReturned',
  data: {
    ...{ unitId: 'huyen', bookId: 'q1', fundId: 'pnbc', year: 2026, returnedOn: '2026-03-02' },
    ...{ used: 6, voided: 1, lost: 0, unused: 3, usedSerials: [{ from: 1, to: 6 }] },
  },
};
const spoilt: OfficeEvent = {
  type: 'ReceiptSerialVoided',
  data: { unitId: 'huyen', bookId: 'q1', serial: 7, voidedOn: '2026-03-02' },
};
const history = [registered(), issued(), spoilt, returned];

const handing = { unitId: 'huyen', bookId: 'q1', toUnitId: 'xaa', handedOverOn: DAY, minutes };
const handOver = (more: object = {}) =>
  ({ type: 'HandOverReceiptBook', data: { ...handing, ...more } }) as const;
const unused = [{ from: 8, to: 10 }];
const passedOn: OfficeEvent = {
  type: 'ReceiptBookPassedOn',
  data: { ...handing, ...printed, unused, passedOnBy: CLERK },
};

const arrival = {
  ...{ unitId: 'xaa', fromUnitId: 'huyen', fromBookId: 'q1', ...printed, unused },
  ...{ handedOverOn: DAY, minutes },
};
const takeOn = { type: 'TakeOnReceiptBook', data: arrival } as const;
const takenOn = (bookId = 'q1'): OfficeEvent => ({
  type: 'ReceiptBookTakenOn',
  data: { ...arrival, bookId },
});
const officeAfter = (...events: OfficeEvent[]) =>
  events.reduce((state, event) => office.evolve(state, event), office.initial());

describe('a receipt book of a unit that ended', () => {
  it('gives its unused leaves to a successor, and accounts for all others itself', () =>
    given(...history)
      .when(handOver())
      .then(passedOn));

  it('is taken back from its collector first', () =>
    given(registered(), issued())
      .when(handOver())
      .thenRefused('RECEIPT_BOOK_OUT', { book: 'q1', fund: 'pnbc', year: 2026 }));

  it('stays with the vouchers when nothing in it is blank', () => {
    const lost: OfficeEvent = {
      type: 'ReceiptsDeclaredLost',
      data: {
        ...{ unitId: 'huyen', bookId: 'q1', whole: false, lost: unused, lostOn: '2026-03-03' },
        minutes,
      },
    };
    given(...history, lost)
      .when(handOver())
      .thenRefused('RECEIPT_BOOK_WITHOUT_UNUSED', { book: 'q1' });
  });

  it('goes to a successor, on the day of the reorganisation or later, and once', () => {
    given(...history)
      .when(handOver({ toUnitId: 'xac' }))
      .thenRefused('HANDOVER_NOT_A_SUCCESSOR', { unit: 'xac' });
    given(registered())
      .when(handOver({ handedOverOn: '2026-02-28' }))
      .thenRefused('HANDOVER_BEFORE_END', { unit: 'huyen', date: '2026-02-28' });
    given(...history)
      .when(handOver({ handedOverOn: ENDED_ON }))
      .thenRefused('RECEIPT_DATE_BACKWARDS', { date: ENDED_ON, book: 'q1', last: '2026-03-02' });
    given(...history, passedOn)
      .when(handOver({ toUnitId: 'xab' }))
      .thenRefused('RECEIPT_BOOK_PASSED_ON', { book: 'q1', unit: 'xaa', date: DAY });
  });

  it('is used here by nobody any more', () => {
    const gone = { book: 'q1', unit: 'xaa', date: DAY };
    const { collector } = issued().data as { collector: { kind: 'outsider'; subject: string } };
    const again = { unitId: 'huyen', bookId: 'q1', fundId: 'pnbc', collector, issuedOn: DAY };
    given(...history, passedOn)
      .when({ type: 'IssueReceiptBook', data: again })
      .thenRefused('RECEIPT_BOOK_PASSED_ON', gone);
    given(...history, passedOn)
      .when({
        type: 'VoidReceiptSerial',
        data: { unitId: 'huyen', bookId: 'q1', serial: 8, voidedOn: DAY },
      })
      .thenRefused('RECEIPT_SERIAL_ELSEWHERE', { serial: 8, book: 'q1' });
    const use = { book: KEY, receipt: { bookId: 'q1', serial: 8 }, on: DAY };
    const refusal = refusalOf(() => {
      mustBeUsable(officeAfter(...history, passedOn), noCollections(), use);
    });
    expect(refusal.code).toBe('RECEIPT_BOOK_PASSED_ON');
  });
});

describe('the successor', () => {
  it('takes the blank leaves on, once', () => {
    given().when(takeOn).then(takenOn());
    given(takenOn())
      .when(takeOn)
      .thenRefused('RECEIPT_BOOK_ALREADY_TAKEN_ON', { book: 'q1', unit: 'huyen' });
  });

  it('keeps them under another id where it has such a book of its own', () =>
    given(registered('xaa')).when(takeOn).then(takenOn('q1n2')));

  it('issues them, and gives no leaf that was used before', () => {
    const here = officeAfter(takenOn(), issued('xaa', DAY));
    const use = (serial: number) => ({ book: KEY, receipt: { bookId: 'q1', serial }, on: DAY });
    expect(() => {
      mustBeUsable(here, noCollections(), use(8));
    }).not.toThrow();
    for (const serial of [1, 7])
      expect(
        refusalOf(() => {
          mustBeUsable(here, noCollections(), use(serial));
        }),
      ).toMatchObject({ code: 'RECEIPT_SERIAL_ELSEWHERE', details: { serial, book: 'q1' } });
  });

  it('counts on the return only the leaves that it was given', () => {
    const bookOfUnit = [opened, collected('l1', 100, { receipt: { bookId: 'q1', serial: 8 } })];
    const used = bookOfUnit.reduce(
      (state, event) => cashBook.evolve(state, event),
      cashBook.initial(),
    );
    const data = {
      ...{ unitId: 'xaa', bookId: 'q1', fundId: 'pnbc', year: 2026, returnedOn: '2026-03-14' },
      ...{ used: 1, voided: 0, lost: 0, unused: 2 },
    };
    given(takenOn(), issued('xaa', DAY))
      .with({ 'cashBook-xaa.pnbc.2026': used })
      .when({ type: 'ReturnReceiptBook', data })
      .then({ type: 'ReceiptBookReturned', data: { ...data, usedSerials: [{ from: 8, to: 8 }] } });
  });
});
