import { itRefuses, type Mistake } from '../refused.js';
import {
  approved,
  BOOK,
  disbursement,
  fund,
  gift,
  smallUnion,
  TODAY,
  type SmallUnion,
} from '../union.js';

/** Advances in the hands of others, one of which was settled by a list on which some were absent. */
let union: SmallUnion;
beforeAll(async () => {
  union = await smallUnion();
  const { accountant, cashier } = union;
  await cashier.must(`${BOOK}/donations`, gift({ placeId: 'nh', amount: 1_000_000 }));
  for (const advanceId of ['mot', 'hai', 'ba']) await pay(await asked(advanceId));
  await asked('cuathuquy', { kind: 'staff', person: cashier.personId });
  await approved(union, 'top-up-requests', {
    ...{ requestId: 'themchohai', advanceId: 'hai', placeId: 'ket', amount: 500_000 },
    ...{ decision: fund.basis, validUntil: '2026-12-10' },
  });
  await accountant.must(settlements('ba'), settled({ used: listed(500_000, 100_000) }));
  const returned = { amount: 100_000, placeId: 'ket' };
  await accountant.must(settlements('ba'), settled({ returned }));
  await accountant.must(`${BOOK}/correction-requests`, {
    ...{ requestId: 'huy', correction: 'void', voucher: 'KT-HL-MDD-26-000001' },
    ...{ validUntil: '2026-12-10', reason: 'Ghi nhầm danh sách' },
  });
  await approved(union, 'disbursement-requests', disbursement('phat'));
  await approved(union, 'disbursement-requests', disbursement('khoan', { placeId: 'nh' }));
});
afterAll(() => union.close());

const asked = (requestId: string, holder: object = { kind: 'outside', name: 'Lý Thị Mẩy' }) =>
  approved(union, 'advance-requests', {
    ...{ requestId, placeId: 'ket', amount: 600_000, decision: fund.basis, holder },
    ...{ dueOn: '2026-12-01', validUntil: '2026-12-10' },
  });
const pay = (requested: string) =>
  union.cashier.must(`${requested}/advance`, { occurredOn: TODAY });
const settlements = (advanceId: string) => `${BOOK}/advances/${advanceId}/settlements`;
const settled = (parts: object) => ({ occurredOn: TODAY, ...parts });
const used = (amount: number) => ({ amount, evidence: fund.basis });
const people = (signed: number, absent: number) => [
  ...(signed > 0 ? [{ name: 'Phạm Thị Mơ', amount: signed, signed: true }] : []),
  { name: 'Giàng Thị Sua', amount: absent, signed: false },
];
const listed = (signed: number, absent: number) => ({
  ...used(signed),
  recipients: people(signed, absent),
});
const bought = (storekeeperId: string) => ({
  ...{ storeId: 'kho', storekeeperId, invoice: fund.basis },
  lots: [{ lotId: 'gao', itemId: 'gao', quantity: 1, price: 10_000 }],
});

const mistakes: readonly Mistake[] = [
  [
    'a cashier who pays the advance to herself',
    'cashier',
    `${BOOK}/requests/cuathuquy/advance`,
    { occurredOn: TODAY },
    'PAYER_IS_HOLDER',
  ],
  [
    'what was used and what was bought in one settlement',
    'accountant',
    settlements('mot'),
    ({ cashier: { personId } }) => settled({ used: used(1_000), bought: bought(personId) }),
    'SETTLEMENT_OF_TWO_KINDS',
  ],
  [
    'a top-up that was approved for another advance',
    'cashier',
    settlements('mot'),
    settled({ used: used(700_000), topUpRequestId: 'themchohai' }),
    'TOP_UP_OF_ANOTHER_ADVANCE',
  ],
  [
    'a list whose absentees are owed more than its holder still has',
    'accountant',
    settlements('mot'),
    settled({ used: listed(400_000, 300_000) }),
    'ABSENTEES_NOT_HELD',
  ],
  [
    'a payment by a list on which nobody signed',
    'cashier',
    `${BOOK}/requests/phat/payment`,
    settled({ recipients: people(0, 200_000), absenteesUntil: '2026-12-01' }),
    'NOBODY_SIGNED',
  ],
  [
    'a signing list for what the bank pays',
    'cashier',
    `${BOOK}/requests/khoan/payment`,
    settled({ recipients: people(150_000, 50_000), absenteesUntil: '2026-12-01' }),
    'SIGNING_LIST_NEEDS_CASH',
  ],
  [
    'a list voided after its absentees’ money came back',
    'accountHolder',
    `${BOOK}/requests/huy/approval`,
    {},
    'ABSENTEES_SETTLED_SINCE',
  ],
];

describe('mistakes about advances and signing lists', () => itRefuses(mistakes, () => union));
