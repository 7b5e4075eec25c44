import { itRefuses, type Mistake, type Officer } from '../refused.js';
import { approved, book, TODAY } from '../union.js';
import {
  CHILD_BOOK,
  childFund,
  commit,
  decision,
  handOver,
  handoverRequest,
  newChild,
  receipt,
  receive,
  sponsoredUnion,
  taken,
  type SponsoredUnion,
} from './sponsored.js';

interface Sponsored extends SponsoredUnion {
  readonly lan: string;
  readonly minh: string;
  /** The voucher by which both got money. */
  readonly handedOver: string;
}
type OfMoney = Mistake<Officer | 'inspector', Sponsored>;

/** Two children with money of their sponsors, who got some of it; `lan`’s carer disputes that. */
let union: Sponsored;
beforeAll(async () => {
  const sponsored = await sponsoredUnion();
  const [lan, minh] = [await newChild(sponsored), await newChild(sponsored)];
  for (const child of [lan, minh]) await commit(sponsored, child);
  const lines = (amount: number) => [lan, minh].map((child) => line(child, amount));
  await receive(sponsored, lines(500_000));
  const handedOver = await handOver(sponsored, 'trao', lines(200_000));
  union = { ...sponsored, lan, minh, handedOver };
  await union.accountant.must(disputed('lan', 'disputes')(union), dispute);
  const next = handoverRequest('traonua', lines(100_000));
  await approved(union, 'child-handover-requests', next, { book: CHILD_BOOK });
  const other = { ...childFund, fundId: 'quykhac', code: 'QUYKHAC' };
  await union.administrator.must('/funds', other);
  await union.accountant.must('/books', { ...book('hl'), fundId: 'quykhac' });
});
afterAll(() => union.close());

const line = (childId: string, amount: number) => ({ childId, commitmentId: 'ck1', amount });
const dispute = { disputedOn: TODAY, reason: 'Bà nội nói chưa nhận' };
const disputed =
  (name: 'lan' | 'minh', what: string) =>
  ({ handedOver, [name]: child }: Sponsored): string =>
    `${CHILD_BOOK}/vouchers/${handedOver}/children/${child}/${what}`;
const paying = (...received: object[]) => ({ occurredOn: TODAY, received });

const lists: readonly OfMoney[] = [
  [
    'a sponsor’s money in the book of another fund',
    'cashier',
    '/books/hl/quykhac/2026/sponsorship-receipts',
    ({ lan }) => receipt([line(lan, 500_000)]),
    'COMMITMENT_OF_ANOTHER_FUND',
  ],
  [
    'a signature on a row of another child',
    'cashier',
    `${CHILD_BOOK}/requests/traonua/child-handover`,
    ({ lan }) => paying(taken(2, lan)),
    'ROW_NOT_ON_LIST',
  ],
  [
    'a representative who does not say why',
    'cashier',
    `${CHILD_BOOK}/requests/traonua/child-handover`,
    ({ lan }) => paying(taken(1, lan, { by: 'representative' })),
    'REPRESENTATIVE_WITHOUT_REASON',
  ],
  [
    'cash that only the bank is to confirm',
    'cashier',
    `${CHILD_BOOK}/requests/traonua/child-handover`,
    ({ lan }) => paying(taken(1, lan, { mark: 'transfer' })),
    'RECEIPT_MARK_DOES_NOT_FIT',
  ],
  [
    'a handover to two put right without saying to whom',
    'accountant',
    `${CHILD_BOOK}/correction-requests`,
    ({ handedOver: voucher }) => ({
      ...{ requestId: 'sua', voucher, correction: 'adjust', correctedAmount: 100_000 },
      ...{ validUntil: '2026-12-01', reason: 'Ghi nhầm' },
    }),
    'BUCKET_NOT_NAMED',
  ],
  [
    'money advanced for a late sponsor, to no sponsor’s child',
    'accountant',
    `${CHILD_BOOK}/purpose-change-requests`,
    {
      ...{ requestId: 'ung', amount: 100_000, toEarmark: 'hocbong', fronts: true },
      ...{ decision, validUntil: '2026-12-20' },
    },
    'FRONT_NOT_FOR_SPONSOR',
  ],
];

const answer = { answeredOn: TODAY, finding: 'handedOver', answer: 'Đã ký nhận' };
const disputes: readonly OfMoney[] = [
  [
    'a handover disputed while the first dispute waits',
    'accountant',
    disputed('lan', 'disputes'),
    dispute,
    'DISPUTE_EXISTS',
  ],
  [
    'an answer to what nobody disputed',
    'inspector',
    disputed('minh', 'dispute-answers'),
    answer,
    'DISPUTE_UNKNOWN',
  ],
  [
    'a dispute of what the child did not get',
    'accountant',
    ({ handedOver }) => `${CHILD_BOOK}/vouchers/${handedOver}/children/te0000000000/disputes`,
    dispute,
    'HANDOVER_UNKNOWN_FOR_CHILD',
  ],
];

describe('mistakes about lists of children', () => itRefuses(lists, () => union));
describe('mistakes about disputes', () => itRefuses(disputes, () => union));
