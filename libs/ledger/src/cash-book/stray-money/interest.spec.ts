import { ACCOUNTANT, book, donated, numbered, opened, posting, requested } from '../given-book.js';
import { dated, policyOf } from './given-stray.js';

const interest = (change: object = {}) =>
  ({
    type: 'RecordInterest',
    data: { ...dated('2026-03-02'), amount: 7, placeId: 'nganhang', ...change },
  }) as const;
const fee = (change: object = {}) =>
  ({
    type: 'RecordBankFee',
    data: { ...dated('2026-03-03'), amount: 5, placeId: 'nganhang', ...change },
  }) as const;
const ours = policyOf('fund', 'fund');
const inBank = donated(1, 20, '2026-03-02', { placeId: 'nganhang' });

describe('interest on an account', () => {
  it('is the fund’s where its policy says so', () =>
    book
      .given(opened)
      .with(ours)
      .when(interest())
      .then({
        type: 'InterestReceived',
        data: {
          ...posting('BC', 1, '2026-03-02'),
          ...{ amount: 7, placeId: 'nganhang', recordedBy: ACCOUNTANT },
        },
      }));

  it('stays outside the book where the policy leaves it to the unit', () =>
    book
      .given(opened)
      .with(policyOf('outside', 'fund'))
      .when(interest())
      .thenRefused('INTEREST_OUTSIDE'));

  it('waits for a policy', () =>
    book
      .given(opened)
      .when(interest())
      .thenRefused('INTEREST_POLICY_MISSING', { fund: 'pnbc', date: '2026-03-02' }));

  it('comes on an account, never in a safe', () =>
    book
      .given(opened)
      .with(ours)
      .when(interest({ placeId: 'ket' }))
      .thenRefused('INTEREST_NEEDS_BANK'));

  it('is entered once', () =>
    book
      .given(
        opened,
        donated(1, 20, '2026-03-02', { placeId: 'nganhang', externalReference: 'LAI1' }),
      )
      .with(ours)
      .when(interest({ externalReference: 'LAI1' }))
      .thenRefused('REFERENCE_ALREADY_ENTERED', {
        reference: 'LAI1',
        voucher: numbered('BC', 1),
      }));
});

describe('a bank’s fee', () => {
  it('is borne by the fund where its policy says so, and nobody has to ask for it', () =>
    book
      .given(opened, inBank)
      .with(ours)
      .when(fee())
      .then({
        type: 'BankFeeCharged',
        data: {
          ...posting('BN', 1, '2026-03-03'),
          ...{ amount: 5, placeId: 'nganhang', recordedBy: ACCOUNTANT },
        },
      }));

  it('is borne outside the book where the policy says so', () =>
    book
      .given(opened, inBank)
      .with(policyOf('fund', 'outside'))
      .when(fee())
      .thenRefused('FEES_OUTSIDE'));

  it('is taken even of what was promised: the bank has it already', () =>
    book
      .given(opened, inBank, requested('r1', 20, { placeId: 'nganhang' }))
      .with(ours)
      .when(fee())
      .then({
        type: 'BankFeeCharged',
        data: {
          ...posting('BN', 1, '2026-03-03'),
          ...{ amount: 5, placeId: 'nganhang', recordedBy: ACCOUNTANT },
        },
      }));

  it('is never more than the account holds', () =>
    book
      .given(opened, inBank)
      .with(ours)
      .when(fee({ amount: 21 }))
      .thenRefused('PLACE_OVERDRAWN', { place: 'nganhang', date: '2026-03-03', available: 20 }));
});
