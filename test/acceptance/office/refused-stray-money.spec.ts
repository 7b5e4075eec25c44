import { itRefuses, type Mistake } from '../refused.js';
import { BOOK, fund, smallUnion, TODAY, type SmallUnion } from '../union.js';

/** Money in the account that is not ours, and a surplus in the safe that somebody asks back. */
let union: SmallUnion;
beforeAll(async () => {
  union = await smallUnion();
  const { accountant, cashier, accountHolder } = union;
  for (const [countedOn, amount] of [
    ['2026-11-20', 10_050_000],
    ['2026-11-21', 10_050_000],
  ] as const)
    await cashier.must('/offices/hl/counts', {
      ...{ placeId: 'ket', countedOn, amount, witnesses: [accountHolder.personId] },
    });
  await accountant.must(`${BOOK}/differences`, surplus('thua'));
  await accountant.must(`${BOOK}/stray-receipts`, stray);
  await accountant.must(`${BOOK}/refund-requests`, {
    ...{ requestId: 'tralai', itemId: 'thua', amount: 50_000, placeId: 'ket' },
    ...{ decision: fund.basis, payee: 'Trần Thị Nhớ', validUntil: '2026-12-20' },
  });
});
afterAll(() => union.close());

const stray = {
  ...{ occurredOn: TODAY, itemId: 'lac', nature: 'unidentified', amount: 700_000, placeId: 'nh' },
};
const surplus = (itemId: string, changes: object = {}) => ({
  ...{ occurredOn: '2026-11-20', itemId, nature: 'surplus', amount: 50_000, placeId: 'ket' },
  ...{ minutes: fund.basis, ...changes },
});
const later = { voucherDate: TODAY };

const mistakes: readonly Mistake[] = [
  [
    'stray money under an id that is used',
    'accountant',
    `${BOOK}/stray-receipts`,
    stray,
    'STRAY_ITEM_EXISTS',
  ],
  [
    'a gift found in stray money before it had come',
    'accountant',
    `${BOOK}/stray-receipts/lac/identification`,
    {
      ...{ occurredOn: '2026-11-21', ...later, giver: { kind: 'anonymous' } },
      contributingUnitId: 'hl',
    },
    'DATE_BEFORE_ITEM',
  ],
  [
    'a count’s surplus recorded twice',
    'accountant',
    `${BOOK}/differences`,
    surplus('thuanua'),
    'DIFFERENCE_ALREADY_RECORDED',
  ],
  [
    'a surplus of more than was counted',
    'accountant',
    `${BOOK}/differences`,
    surplus('thuahon', { occurredOn: '2026-11-21', amount: 1 }),
    'SURPLUS_ABOVE_COUNT',
  ],
  [
    'a surplus that is made good like a shortage',
    'cashier',
    `${BOOK}/differences/thua/repayment`,
    { occurredOn: TODAY },
    'DIFFERENCE_OF_ANOTHER_KIND',
  ],
  [
    'a surplus closed while somebody asks it back',
    'accountant',
    `${BOOK}/differences/thua/closing`,
    { occurredOn: TODAY, how: 'income', decision: fund.basis },
    'DIFFERENCE_HELD',
  ],
];

describe('mistakes about money that is not ours', () => itRefuses(mistakes, () => union));
