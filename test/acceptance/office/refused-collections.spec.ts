import { itRefuses, type Mistake, type Officer } from '../refused.js';
import { BOOK, fund, smallUnion, TODAY, type SmallUnion } from '../union.js';

interface Collecting extends SmallUnion {
  /** The pseudonym of who has the receipt book `q1`. */
  readonly collector: string;
}
type OfCollections = Mistake<Officer, Collecting>;

/** A collector who has handed in a part, with a book of receipts; another book that is spoilt. */
let union: Collecting;
beforeAll(async () => {
  const small = await smallUnion();
  const { administrator, accountant, cashier } = small;
  for (const [bookId, first, last] of [
    ['q1', 1, 10],
    ['hong', 11, 11],
  ] as const)
    await accountant.must(BOOKS, receiptBook(bookId, first, last));
  const [issued] = await accountant.must(`${BOOKS}/q1/issues`, issue({ name: 'Đặng Thị Thu' }));
  const { subject } = issued?.data.collector as { readonly subject: string };
  union = { ...small, collector: subject };
  await accountant.must(`${BOOKS}/hong/voids`, { serial: 11, voidedOn: '2026-11-03' });
  await cashier.must(`${BOOK}/collections`, taking('thu1', subject));
  await cashier.must(`${BOOK}/hand-ins`, {
    ...{ occurredOn: TODAY, collector: subject, placeId: 'ket', amount: 200_000 },
    lines: [{ collectionId: 'thu1', amount: 200_000 }],
  });
  const less = wrong({ requestId: 'giam', correctedAmount: 199_999 });
  await accountant.must(`${BOOK}/correction-requests`, less);
  await administrator.must('/units/successions', {
    ...{ successionId: 'chia', effectiveOn: '2026-11-20', windDownUntil: '2026-11-20' },
    shares: ['hl', 'cp'].map((to) => ({ from: 'hl', to, share: 5_000 })),
  });
});
afterAll(() => union.close());

const BOOKS = '/offices/hl/receipt-books';
const receiptBook = (bookId: string, firstSerial: number, lastSerial: number) => ({
  ...{ bookId, prefix: 'AA26', firstSerial, lastSerial, registeredOn: '2026-11-01' },
});
const issue = (who: object, changes: object = {}) => ({
  ...{ fundId: 'mdd', issuedOn: '2026-11-02', collector: { kind: 'outsider', ...who } },
  ...changes,
});
const taking = (collectionId: string, subject: string, changes: object = {}) => ({
  ...{ collectionId, occurredOn: '2026-11-12', voucherDate: TODAY, amount: 300_000 },
  ...{ collector: { kind: 'outsider', subject }, giver: { kind: 'anonymous' } },
  ...{ contributingUnitId: 'hl', ...changes },
});
const wrong = (changes: object) => ({
  ...{ requestId: 'sua', correction: 'adjust', voucher: 'KT-HL-MDD-26-000001' },
  ...{ validUntil: '2026-12-01', reason: 'Ghi nhầm', ...changes },
});

const collections: readonly OfCollections[] = [
  [
    'a collection made less than was handed in of it',
    'accountHolder',
    `${BOOK}/requests/giam/approval`,
    {},
    'COLLECTION_BELOW_HANDED_IN',
  ],
  [
    'a collection that is voided',
    'accountant',
    `${BOOK}/correction-requests`,
    wrong({ correction: 'void' }),
    'COLLECTION_NOT_VOIDABLE',
  ],
  [
    'a receipt out of another collector’s book',
    'cashier',
    `${BOOK}/collections`,
    ({ accountHolder: { personId: subject } }) =>
      taking('thu2', subject, {
        ...{ collector: { kind: 'staff', subject }, receipt: { bookId: 'q1', serial: 1 } },
      }),
    'RECEIPT_BOOK_OF_ANOTHER_COLLECTOR',
  ],
];

const receiptBooks: readonly OfCollections[] = [
  [
    'a receipt book that is registered already',
    'accountant',
    BOOKS,
    receiptBook('q1', 101, 110),
    'RECEIPT_BOOK_EXISTS',
  ],
  [
    'a receipt book whose last number is before its first',
    'accountant',
    BOOKS,
    receiptBook('q9', 110, 101),
    'RECEIPT_RANGE_BACKWARDS',
  ],
  [
    'a receipt book of more than a thousand leaves',
    'accountant',
    BOOKS,
    receiptBook('q9', 1_001, 2_001),
    'RECEIPT_RANGE_TOO_LONG',
  ],
  [
    'a spoilt book that goes out to a collector',
    'accountant',
    `${BOOKS}/hong/issues`,
    ({ collector: subject }) => issue({ subject }, { issuedOn: TODAY }),
    'RECEIPT_BOOK_USED_UP',
  ],
  [
    'a spoilt book that goes to a successor',
    'accountant',
    `${BOOKS}/hong/handover`,
    { toUnitId: 'cp', handedOverOn: TODAY, minutes: fund.basis },
    'RECEIPT_BOOK_WITHOUT_UNUSED',
  ],
];

describe('mistakes about collections', () => itRefuses(collections, () => union));
describe('mistakes about receipt books', () => itRefuses(receiptBooks, () => union));
