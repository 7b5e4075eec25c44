import { access } from '../../access/access.js';
import { accessStream } from '../../streams.js';
import { ACCOUNTANT, donated, GIVER, KEY, numbered, opened, periodClosed } from '../given-book.js';
import { book, collected, COLLECTOR, record } from './given-collections.js';

const COMMITMENT = 'A'.repeat(43);
const leaf = (bookId: string, serial: number) => ({ receipt: { bookId, serial } });

describe('what a collector takes for a branch', () => {
  it('is given from that day on, and owed by the collector under a phiếu kế toán', () =>
    book.given(opened).when(record()).then(collected('t1', 500_000)));

  it('may come with the list of its members, and the list sums to it', () => {
    const giverOf = (total: number) => ({
      kind: 'collective' as const,
      subject: GIVER,
      members: { count: 3, total, commitment: COMMITMENT },
    });
    const giver = giverOf(517_350);
    book
      .given(opened)
      .when(record({ giver, amount: 517_350 }))
      .then(collected('t1', 517_350, { giver }));
    book
      .given(opened)
      .when(record({ giver: giverOf(517_000), amount: 517_350 }))
      .thenRefused('MEMBER_LIST_DOES_NOT_SUM', { total: 517_000, amount: 517_350 });
  });

  it('may come from somebody who stays unknown, and for a purpose', () =>
    book
      .given(opened)
      .when(record({ giver: { kind: 'anonymous' }, earmark: 'maiam' }))
      .then(collected('t1', 500_000, { giver: { kind: 'anonymous' }, earmark: 'maiam' })));

  it('is recorded once', () =>
    book
      .given(opened, collected('t1', 500_000))
      .when(record())
      .thenRefused('COLLECTION_EXISTS', { collection: 't1' }));

  it('is dated neither in the future nor backwards', () => {
    book
      .given(opened)
      .when(record({ occurredOn: '2026-03-17' }))
      .thenRefused('DATE_IN_FUTURE', { date: '2026-03-17' });
    book
      .given(opened, collected('t0', 1_000))
      .when(record({ occurredOn: '2026-03-09' }))
      .thenRefused('VOUCHER_DATE_BACKWARDS', { series: 'KT', date: '2026-03-10' });
    book
      .given(opened, periodClosed('2026-01'), periodClosed('2026-02'))
      .when(record({ occurredOn: '2026-02-10' }))
      .thenRefused('PERIOD_CLOSED', { period: '2026-02' });
  });

  it('is for units and purposes that there are', () => {
    book
      .given(opened)
      .when(record({ contributingUnitId: 'dongvan' }))
      .thenRefused('UNIT_ENDED', { unit: 'dongvan', date: '2025-07-01' });
    book
      .given(opened)
      .when(record({ earmark: 'dulich' }))
      .thenRefused('PURPOSE_UNKNOWN', { fund: 'pnbc', purpose: 'dulich' });
    book
      .given(opened)
      .when(record({ giver: { kind: 'named' } }))
      .thenRefused('GIVER_INCOMPLETE', {});
  });

  it('is taken by a person of the staff only where the staff list has them', () => {
    const collector = { kind: 'staff' as const, subject: ACCOUNTANT };
    book.given(opened).when(record({ collector })).thenRefused('PERSON_UNKNOWN', {});
    const person = access.initial();
    const registered = { personId: ACCOUNTANT };
    access.evolve(person, { type: 'PersonRegistered', data: registered });
    book
      .given(opened)
      .with({ [accessStream(ACCOUNTANT)]: person })
      .when(record({ collector }))
      .then(collected('t1', 500_000, { collector }));
  });
});

describe('the day by which a collector hands in', () => {
  it('is the one that was agreed', () => {
    book
      .given(opened)
      .when(record({ dueOn: '2026-03-12' }))
      .then(collected('t1', 500_000, { dueOn: '2026-03-12' }));
    book
      .given(opened)
      .when(record({ dueOn: '2026-03-09' }))
      .thenRefused('COLLECTION_DUE_TOO_EARLY', { due: '2026-03-09', date: '2026-03-10' });
  });

  it('is the drive’s, where the taking belongs to one', () =>
    book
      .given(opened)
      .when(record({ driveId: 'motngayluong' }))
      .then(collected('t1', 500_000, { driveId: 'motngayluong', dueOn: '2026-03-31' })));

  it('is as many days later as the fund allows', () =>
    book
      .given(opened)
      .when(record({ occurredOn: '2026-02-26' }))
      .then(
        collected('t1', 500_000, {
          ...{ occurredOn: '2026-02-26', voucherDate: '2026-02-26', period: '2026-02' },
          dueOn: '2026-03-05',
        }),
      ));

  it('is for a drive that the fund has, and that has begun', () => {
    book
      .given(opened)
      .when(record({ driveId: 'khongco' }))
      .thenRefused('DRIVE_UNKNOWN', { drive: 'khongco' });
    book
      .given(opened)
      .when(record({ driveId: 'motngayluong', occurredOn: '2026-03-07' }))
      .thenRefused('DATE_BEFORE_DRIVE', { date: '2026-03-07', starts: '2026-03-08' });
  });
});

describe('the leaf of a receipt book', () => {
  it('is used once, by a collection or by a donation', () => {
    book
      .given(opened)
      .when(record(leaf('q1', 1)))
      .then(collected('t1', 500_000, leaf('q1', 1)));
    book
      .given(opened, collected('t0', 1_000, leaf('q1', 1)))
      .when(record(leaf('q1', 1)))
      .thenRefused('RECEIPT_SERIAL_USED', { serial: 1, book: 'q1' });
    const gift = donated(1, 1_000, '2026-03-05');
    const given = { ...gift, data: { ...gift.data, ...leaf('q1', 2) } } as typeof gift;
    book
      .given(opened, given)
      .when(record(leaf('q1', 2)))
      .thenRefused('RECEIPT_SERIAL_USED', { serial: 2, book: 'q1' });
  });

  it('may stand under a donation in cash', () => {
    const gift = donated(1, 500_000, '2026-03-12');
    book
      .given(opened)
      .when({
        type: 'RecordDonation',
        data: {
          ...KEY,
          ...{ occurredOn: '2026-03-12', amount: 500_000, placeId: 'ket' },
          ...{ giver: { kind: 'named', subject: GIVER }, contributingUnitId: 'thonvang' },
          ...leaf('q1', 3),
          driveId: 'motngayluong',
        },
      })
      .then({
        ...gift,
        data: { ...gift.data, ...leaf('q1', 3), driveId: 'motngayluong' },
      } as typeof gift);
  });

  it('is printed in its book, and neither void nor lost', () => {
    const using = (serial: number) => book.given(opened).when(record(leaf('q1', serial)));
    const outside = { serial: 11, book: 'q1', first: 1, last: 10 };
    using(11).thenRefused('RECEIPT_SERIAL_OUTSIDE', outside);
    using(10).thenRefused('RECEIPT_SERIAL_VOIDED', { serial: 10, book: 'q1' });
    using(9).thenRefused('RECEIPT_SERIAL_LOST', { serial: 9, book: 'q1' });
  });

  it('is of a book that is out for this fund, this year and this collector', () => {
    const using = (bookId: string, serial: number) =>
      book.given(opened).when(record(leaf(bookId, serial)));
    using('q0', 1).thenRefused('RECEIPT_BOOK_UNKNOWN', { book: 'q0' });
    using('q2', 11).thenRefused('RECEIPT_BOOK_NOT_ISSUED', { book: 'q2', date: '2026-03-10' });
    using('q3', 21).thenRefused('RECEIPT_BOOK_LOST', { book: 'q3', date: '2026-03-02' });
    using('q6', 51).thenRefused('RECEIPT_BOOK_RETURNED', { book: 'q6', date: '2026-03-05' });
    const other = { book: 'q4', fund: 'xbg', year: 2026 };
    using('q4', 31).thenRefused('RECEIPT_BOOK_OF_ANOTHER_FUND', other);
    const before = { book: 'q5', fund: 'pnbc', year: 2025 };
    using('q5', 41).thenRefused('RECEIPT_BOOK_OF_ANOTHER_FUND', before);
    book
      .given(opened)
      .when(record({ ...leaf('q1', 1), collector: { kind: 'outsider', subject: GIVER } }))
      .thenRefused('RECEIPT_BOOK_OF_ANOTHER_COLLECTOR', { book: 'q1' });
    book
      .given(opened)
      .when(record({ ...leaf('q1', 1), occurredOn: '2026-02-01' }))
      .thenRefused('RECEIPT_BOOK_NOT_ISSUED', { book: 'q1', date: '2026-02-01' });
  });

  it('stays used when its voucher is corrected', () => {
    expect(COLLECTOR).not.toBe(GIVER);
    book
      .given(opened, collected('t0', 1_000, leaf('q1', 1)), {
        type: 'CorrectionRequested',
        data: {
          ...{ requestId: 's1', correction: 'adjust', voucher: numbered('KT', 1) },
          ...{ correctedAmount: 0, validUntil: '2026-04-15' },
          ...{ requestedBy: ACCOUNTANT, requestedOn: '2026-03-12' },
        },
      })
      .when(record(leaf('q1', 1)))
      .thenRefused('RECEIPT_SERIAL_USED', { serial: 1, book: 'q1' });
  });
});
