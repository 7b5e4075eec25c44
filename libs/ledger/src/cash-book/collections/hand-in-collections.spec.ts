import { ACCOUNTANT, donated, KEY, numbered, opened } from '../given-book.js';
import type { CashBookEvent } from '../messages.js';
import { monthsClosed, NEW_YEAR, report } from '../years/given-years.js';
import { ANOTHER, book, collected, COLLECTOR, handedIn, handIn } from './given-collections.js';

const taken: CashBookEvent[] = [
  opened,
  collected('t1', 500_000),
  collected('t2', 120_000, { serial: 2, earmark: 'maiam' }),
  collected('t3', 80_000, { serial: 3, collector: { kind: 'outsider', subject: ANOTHER } }),
];

describe('handing in what was collected', () => {
  it('brings it into the safe with its list, each line for its purpose', () => {
    const event = handedIn(620_000, ['t1', 500_000, 0], ['t2', 120_000, 0]);
    const lines = [
      { collectionId: 't1', amount: 500_000, left: 0 },
      { collectionId: 't2', amount: 120_000, earmark: 'maiam', left: 0 },
    ];
    book
      .given(...taken)
      .when(handIn(620_000, ['t1', 500_000], ['t2', 120_000]))
      .then({ ...event, data: { ...event.data, lines } } as CashBookEvent);
  });

  it('may be in part, and the rest stays owed', () => {
    book
      .given(...taken)
      .when(handIn(200_000, ['t1', 200_000]))
      .then(handedIn(200_000, ['t1', 200_000, 300_000]));
    book
      .given(...taken, handedIn(200_000, ['t1', 200_000, 300_000]))
      .when(handIn(300_001, ['t1', 300_001]))
      .thenRefused('HAND_IN_EXCEEDS', { collection: 't1', owed: 300_000 });
  });

  it('onto the account has a giấy báo Có, whose reference is entered once', () => {
    const command = handIn(1_000, ['t1', 1_000]);
    const paidIn = {
      ...command,
      data: { ...command.data, placeId: 'nganhang', externalReference: 'FT1' },
    } as const;
    const gift = donated(1, 5_000, '2026-03-02', { placeId: 'nganhang', externalReference: 'FT1' });
    book
      .given(...taken, gift)
      .when(paidIn)
      .thenRefused('REFERENCE_ALREADY_ENTERED', { reference: 'FT1', voucher: numbered('BC', 1) });
  });

  it('is never more than was taken', () =>
    book
      .given(...taken)
      .when(handIn(500_001, ['t1', 500_001]))
      .thenRefused('HAND_IN_EXCEEDS', { collection: 't1', owed: 500_000 }));

  it('happens once', () =>
    book
      .given(...taken, handedIn(500_000, ['t1', 500_000, 0]))
      .when(handIn(1_000, ['t1', 1_000]))
      .thenRefused('COLLECTION_HANDED_IN', { collection: 't1' }));

  it('needs a list that sums, names each taking once, and only this collector’s', () => {
    const handing = (amount: number, ...lines: readonly (readonly [string, number])[]) =>
      book.given(...taken).when(handIn(amount, ...lines));
    const sums = { total: 500_000, amount: 499_000 };
    handing(499_000, ['t1', 500_000]).thenRefused('HAND_IN_LIST_DOES_NOT_SUM', sums);
    handing(2_000, ['t1', 1_000], ['t1', 1_000]).thenRefused('HAND_IN_REPEATED', {
      collection: 't1',
    });
    handing(80_000, ['t3', 80_000]).thenRefused('COLLECTION_OF_ANOTHER_COLLECTOR', {
      collection: 't3',
    });
    handing(1_000, ['t9', 1_000]).thenRefused('COLLECTION_UNKNOWN', { collection: 't9' });
  });

  it('is recorded by somebody else than who hands in', () =>
    book
      .given(...taken)
      .when(handIn(500_000, ['t1', 500_000]), { actor: COLLECTOR })
      .thenRefused('HAND_IN_BY_COLLECTOR', {}));

  it('follows the taking, and is not in the future', () => {
    const onDay = (occurredOn: string) => {
      const command = handIn(1_000, ['t1', 1_000]);
      return book.given(...taken).when({ ...command, data: { ...command.data, occurredOn } });
    };
    const early = { collection: 't1', date: '2026-03-09', collected: '2026-03-10' };
    onDay('2026-03-09').thenRefused('DATE_BEFORE_COLLECTION', early);
    onDay('2026-03-17').thenRefused('DATE_IN_FUTURE', { date: '2026-03-17' });
  });
});

describe('the end of a year', () => {
  it('is not reported while takings are out', () =>
    book
      .given(opened, collected('t1', 500_000), ...monthsClosed(12))
      .when({ type: 'SubmitAnnualReport', data: { ...KEY, report } }, NEW_YEAR)
      .thenRefused('COLLECTIONS_OUTSTANDING', { collection: 't1', owed: 500_000 }));
});

describe('putting a collection right', () => {
  const asked = (voucher: string, correctedAmount: number): CashBookEvent => ({
    type: 'CorrectionRequested',
    data: {
      ...{ requestId: 's1', correction: 'adjust', voucher, correctedAmount },
      ...{ validUntil: '2026-04-15', requestedBy: ACCOUNTANT, requestedOn: '2026-03-12' },
    },
  });
  const approve = { type: 'ApproveRequest', data: { ...KEY, requestId: 's1' } } as const;
  const HOLDER = 'cccccccc-0000-4000-8000-000000000000';
  const signed: CashBookEvent = {
    type: 'RequestApproved',
    data: {
      ...{ requestId: 's1', approvedBy: HOLDER, capacity: 'accountHolder' },
      ...{ delegated: false, complete: true },
    },
  };
  const half = handedIn(200_000, ['t1', 200_000, 300_000]);

  it('posts the difference, and the collector owes so much less', () =>
    book
      .given(...taken, half, asked(numbered('KT', 1), 450_000))
      .when(approve, { actor: HOLDER })
      .then(signed, {
        type: 'CollectionAdjusted',
        data: {
          voucher: numbered('KT', 4),
          ...{ occurredOn: '2026-03-16', voucherDate: '2026-03-16', period: '2026-03' },
          ...{ requestId: 's1', adjusts: numbered('KT', 1), original: numbered('KT', 1) },
          ...{ collectionId: 't1', collector: COLLECTOR, before: 500_000, after: 450_000 },
          ...{ left: 250_000, contributingUnitId: 'thonvang' },
        },
      }));

  it('never makes it less than what was handed in', () =>
    book
      .given(...taken, half, asked(numbered('KT', 1), 199_999))
      .when(approve, { actor: HOLDER })
      .thenRefused('COLLECTION_BELOW_HANDED_IN', { collection: 't1', handed: 200_000 }));

  it('is an adjustment: nothing that somebody took is as if it had never been', () =>
    book
      .given(...taken)
      .when({
        type: 'RequestCorrection',
        data: {
          ...{ ...KEY, requestId: 's1', correction: 'void', voucher: numbered('KT', 1) },
          validUntil: '2026-04-15',
        },
      })
      .thenRefused('COLLECTION_NOT_VOIDABLE', { voucher: numbered('KT', 1) }));
});
