import { access } from '../../access/access.js';
import { collected } from '../../cash-book/collections/given-collections.js';
import { opened as bookOpened, REFERENCES, stateAfter } from '../../cash-book/given-book.js';
import { specify } from '../../given.js';
import { accessStream, cashBookStream, fundStream } from '../../streams.js';
import { office } from '../office.js';
import type { ReceiptBookEvent } from './state.js';

const COLLECTOR = '77777777-0000-4000-8000-000000000000';
const AT_HAND = { unitId: 'hoanhmo', bookId: 'q1', fundId: 'pnbc', year: 2026 };
const minutes = { number: '3/BB', date: '2026-03-02', issuer: 'Hội LHPN xã' };

const { given } = specify(office, {
  references: { [fundStream('pnbc')]: REFERENCES['fund-pnbc'] },
});

const registration = (change: object = {}) => ({
  ...{ unitId: 'hoanhmo', bookId: 'q1', prefix: 'AA', firstSerial: 1, lastSerial: 10 },
  registeredOn: '2026-01-05',
  ...change,
});
const register = (change?: object) =>
  ({ type: 'RegisterReceiptBook', data: registration(change) }) as const;
const registered: ReceiptBookEvent = { type: 'ReceiptBookRegistered', data: registration() };

const issuing = (issuedOn = '2026-02-02') => ({
  ...{ unitId: 'hoanhmo', bookId: 'q1', fundId: 'pnbc', issuedOn },
  collector: { kind: 'outsider' as const, subject: COLLECTOR },
});
const issue = (issuedOn?: string) =>
  ({ type: 'IssueReceiptBook', data: issuing(issuedOn) }) as const;
const issued: ReceiptBookEvent = { type: 'ReceiptBookIssued', data: { ...issuing(), year: 2026 } };

const spoil = (serial: number, named: object = AT_HAND) =>
  ({
    type: 'VoidReceiptSerial',
    data: { ...AT_HAND, ...named, serial, voidedOn: '2026-03-02' },
  }) as const;
const voided = (serial: number): ReceiptBookEvent => ({
  type: 'ReceiptSerialVoided',
  data: { unitId: 'hoanhmo', bookId: 'q1', serial, voidedOn: '2026-03-02' },
});

const lose = (serials?: { from: number; to: number }) =>
  ({
    type: 'DeclareReceiptsLost',
    data: { ...AT_HAND, ...(serials && { serials }), lostOn: '2026-03-02', minutes },
  }) as const;
const lost = (whole: boolean, ...ranges: { from: number; to: number }[]): ReceiptBookEvent => ({
  type: 'ReceiptsDeclaredLost',
  data: { unitId: 'hoanhmo', bookId: 'q1', whole, lost: ranges, lostOn: '2026-03-02', minutes },
});

const counts = (used: number, voids: number, gone: number, unused: number) => ({
  ...AT_HAND,
  ...{ returnedOn: '2026-03-12', used, voided: voids, lost: gone, unused },
});
const bringBack = (...args: Parameters<typeof counts>) =>
  ({ type: 'ReturnReceiptBook', data: counts(...args) }) as const;

/** The cash book has used the leaves 1, 2 and 4. */
const used = {
  [cashBookStream(AT_HAND)]: stateAfter(
    bookOpened,
    ...[1, 2, 4].map((serial, at) =>
      collected(`t${String(serial)}`, 1_000, {
        serial: at + 1,
        receipt: { bookId: 'q1', serial },
      }),
    ),
  ),
};

describe('a receipt book that comes from the printer', () => {
  it('is registered with its prefix and its serials', () =>
    given().when(register()).then(registered));

  it('is registered once, and shares no serial of its prefix with another', () => {
    given(registered).when(register()).thenRefused('RECEIPT_BOOK_EXISTS', { book: 'q1' });
    given(registered)
      .when(register({ bookId: 'q2', firstSerial: 10, lastSerial: 20 }))
      .thenRefused('RECEIPT_RANGE_OVERLAPS', { prefix: 'AA', book: 'q1' });
    const other = registration({ bookId: 'q2', prefix: 'BB' });
    given(registered)
      .when(register({ bookId: 'q2', prefix: 'BB' }))
      .then({ type: 'ReceiptBookRegistered', data: other });
  });

  it('has a range that is one, on a day that has come', () => {
    given()
      .when(register({ lastSerial: 0 + 1, firstSerial: 2 }))
      .thenRefused('RECEIPT_RANGE_BACKWARDS', { first: 2, last: 1 });
    given()
      .when(register({ lastSerial: 1001 }))
      .thenRefused('RECEIPT_RANGE_TOO_LONG', { most: 1000 });
    given()
      .when(register(), { today: '2026-01-04' })
      .thenRefused('DATE_IN_FUTURE', { date: '2026-01-05' });
  });
});

describe('issuing a receipt book', () => {
  it('puts it into one collector’s hands, for one fund and one year', () =>
    given(registered).when(issue()).then(issued));

  it('happens once until it is back', () =>
    given(registered, issued)
      .when(issue())
      .thenRefused('RECEIPT_BOOK_OUT', { book: 'q1', fund: 'pnbc', year: 2026 }));

  it('needs a book that is there and has leaves left', () => {
    given().when(issue()).thenRefused('RECEIPT_BOOK_UNKNOWN', { book: 'q1' });
    given(registered, lost(true, { from: 1, to: 10 }))
      .when(issue('2026-03-03'))
      .thenRefused('RECEIPT_BOOK_LOST', { book: 'q1', date: '2026-03-02' });
    given(registered, lost(false, { from: 1, to: 10 }))
      .when(issue('2026-03-03'))
      .thenRefused('RECEIPT_BOOK_USED_UP', { book: 'q1' });
  });

  it('is dated after its registration, and not in the future', () => {
    given(registered).when(issue('2026-01-04')).thenRefused('RECEIPT_DATE_BACKWARDS', {
      date: '2026-01-04',
      book: 'q1',
      last: '2026-01-05',
    });
    given(registered)
      .when(issue('2026-03-17'))
      .thenRefused('DATE_IN_FUTURE', { date: '2026-03-17' });
  });

  it('knows the collectors of the staff', () => {
    const command = issue();
    const toStaff = {
      ...command,
      data: { ...command.data, collector: { kind: 'staff' as const, subject: COLLECTOR } },
    };
    given(registered).when(toStaff).thenRefused('PERSON_UNKNOWN', {});
    const person = access.initial();
    access.evolve(person, { type: 'PersonRegistered', data: { personId: COLLECTOR } });
    given(registered)
      .with({ [accessStream(COLLECTOR)]: person })
      .when(toStaff)
      .then({ type: 'ReceiptBookIssued', data: { ...toStaff.data, year: 2026 } });
  });

  it('is for a fund that receives', () => {
    const command = issue();
    given(registered)
      .when({ ...command, data: { ...command.data, fundId: 'khongco' } })
      .thenRefused('FUND_UNKNOWN', { fund: 'khongco' });
  });
});

describe('a leaf', () => {
  it('is voided when it is spoilt, in the office or at the collector’s', () => {
    given(registered).when(spoil(3)).then(voided(3));
    given(registered, issued).with(used).when(spoil(3)).then(voided(3));
  });

  it('that was used is neither voided nor lost', () => {
    given(registered, issued)
      .with(used)
      .when(spoil(4))
      .thenRefused('RECEIPT_SERIAL_USED', { serial: 4, book: 'q1' });
    given(registered, issued)
      .with(used)
      .when(lose({ from: 3, to: 5 }))
      .thenRefused('RECEIPT_SERIAL_USED', { serial: 4, book: 'q1' });
  });

  it('is voided once, and is one of the book’s', () => {
    given(registered, voided(3))
      .when(spoil(3))
      .thenRefused('RECEIPT_SERIAL_VOIDED', { serial: 3, book: 'q1' });
    given(registered)
      .when(spoil(11))
      .thenRefused('RECEIPT_SERIAL_OUTSIDE', { serial: 11, book: 'q1', first: 1, last: 10 });
  });

  it('of a book that is out is spoken of under the fund and year that it is out for', () =>
    given(registered, issued)
      .when(spoil(3, { fundId: 'xbg' }))
      .thenRefused('RECEIPT_BOOK_OF_ANOTHER_FUND', { book: 'q1', fund: 'pnbc', year: 2026 }));

  it('is lost with minutes, alone or with the whole book', () => {
    given(registered, issued)
      .with(used)
      .when(lose({ from: 5, to: 6 }))
      .then(lost(false, { from: 5, to: 6 }));
    given(registered, issued, voided(3))
      .with(used)
      .when(lose())
      .then(lost(true, { from: 5, to: 10 }));
    given(registered, lost(true, { from: 1, to: 10 }))
      .when(lose())
      .thenRefused('RECEIPT_BOOK_LOST', { book: 'q1', date: '2026-03-02' });
  });
});

describe('returning a receipt book', () => {
  const out = [registered, issued, voided(3), lost(false, { from: 5, to: 6 })];

  it('accounts for every leaf: used, void, lost or unused', () =>
    given(...out)
      .with(used)
      .when(bringBack(3, 1, 2, 4))
      .then({
        type: 'ReceiptBookReturned',
        data: {
          ...counts(3, 1, 2, 4),
          usedSerials: [
            { from: 1, to: 2 },
            { from: 4, to: 4 },
          ],
        },
      }));

  it.each([
    [2, 1, 2, 5],
    [4, 1, 2, 3],
    [3, 0, 2, 5],
    [3, 1, 1, 5],
    [3, 1, 2, 3],
  ] as const)('refuses stubs that do not add up: %i, %i, %i, %i', (written, spoilt, gone, left) =>
    given(...out)
      .with(used)
      .when(bringBack(written, spoilt, gone, left))
      .thenRefused('RECEIPTS_UNACCOUNTED', { book: 'q1', used: 3, voided: 1, lost: 2, unused: 4 }),
  );

  it('is of a book that is out', () => {
    given(registered)
      .when(bringBack(0, 0, 0, 10))
      .thenRefused('RECEIPT_BOOK_NOT_ISSUED', { book: 'q1', date: '2026-03-12' });
    given(registered, issued, {
      type: 'ReceiptBookReturned',
      data: { ...counts(0, 0, 0, 10), usedSerials: [] },
    })
      .when(bringBack(0, 0, 0, 10))
      .thenRefused('RECEIPT_BOOK_RETURNED', { book: 'q1', date: '2026-03-12' });
  });

  it('is not dated before its last leaf was given', () => {
    const command = bringBack(3, 0, 0, 7);
    const early = { ...command, data: { ...command.data, returnedOn: '2026-03-09' } };
    given(registered, issued).with(used).when(early).thenRefused('RECEIPT_DATE_BACKWARDS', {
      date: '2026-03-09',
      book: 'q1',
      last: '2026-03-10',
    });
  });

  it('lets what is left go out again, and never what was used', () => {
    const returned: ReceiptBookEvent = {
      type: 'ReceiptBookReturned',
      data: { ...counts(3, 0, 0, 7), usedSerials: [{ from: 1, to: 3 }] },
    };
    const again = { ...issuing('2026-03-13'), year: 2026 };
    given(registered, issued, returned)
      .when(issue('2026-03-13'))
      .then({ type: 'ReceiptBookIssued', data: again });
    given(registered, issued, returned, { type: 'ReceiptBookIssued', data: again })
      .when({ ...spoil(2), data: { ...spoil(2).data, voidedOn: '2026-03-14' } })
      .thenRefused('RECEIPT_SERIAL_USED', { serial: 2, book: 'q1' });
  });
});
