import {
  ACCOUNTANT,
  donated,
  KEY,
  numbered,
  opened,
  posting,
  stateAfter,
} from '../cash-book/given-book.js';
import type { CashBookEvent } from '../cash-book/messages.js';
import { cashBookStream } from '../streams.js';
import { account, ACCOUNT, entryOf, march, match, matched } from './given-account.js';

const sent: CashBookEvent = {
  type: 'TransferSent',
  data: {
    ...posting('UN', 1, '2026-03-05'),
    ...{ transferId: 't1', amount: 30, placeId: 'nganhang', toPlaceId: 'ket' },
    sentBy: ACCOUNTANT,
  },
};
const corrected: CashBookEvent = {
  type: 'VoucherAdjusted',
  data: {
    ...posting('KT', 1, '2026-03-15'),
    ...{ requestId: 'dc1', adjusts: numbered('BC', 2), original: numbered('BC', 2) },
    ...{ kind: 'donation', before: 50, after: 500, placeId: 'nganhang' },
    contributingUnitId: 'thonvang',
  },
};
const asked = (voucher: string): CashBookEvent => ({
  type: 'CorrectionRequested',
  data: {
    ...{ requestId: 'dc1', correction: 'adjust', voucher, correctedAmount: 500 },
    ...{ validUntil: '2026-04-15', requestedBy: ACCOUNTANT, requestedOn: '2026-03-12' },
  },
});
const bank = { placeId: 'nganhang' } as const;
const book = [
  opened,
  donated(1, 100, '2026-03-02', bank),
  donated(2, 50, '2026-03-09', bank),
  donated(3, 450, '2026-03-10', bank),
  sent,
];
const world = (...more: CashBookEvent[]) => ({
  [cashBookStream(KEY)]: stateAfter(...book, ...more),
});
const given = (...more: Parameters<typeof account.given>) =>
  account.given(...march, ...more).with(world());

describe('a line of a statement', () => {
  it('is the entry that it is matched to', () =>
    given()
      .when(match('000001', entryOf('BC', 1)))
      .then(matched('000001', entryOf('BC', 1))));

  it('is several entries, when they make its sum together', () =>
    given()
      .when(match('000003', entryOf('BC', 2), entryOf('BC', 3)))
      .then(matched('000003', entryOf('BC', 2), entryOf('BC', 3))));

  it('that went out is what left the account, be it on its way to the safe', () =>
    given()
      .when(match('000002', entryOf('UN', 1)))
      .then(matched('000002', entryOf('UN', 1))));

  it('is exactly its entries, and in their direction', () => {
    given()
      .when(match('000003', entryOf('BC', 1)))
      .thenRefused('LINE_SUM_DIFFERS', { line: '000003', amount: 500, sum: 100 });
    given()
      .when(match('000001', entryOf('UN', 1)))
      .thenRefused('LINE_SUM_DIFFERS', { line: '000001', amount: 100, sum: -30 });
  });

  it('is an entry as it is known now, by its first voucher', () => {
    account
      .given(...march)
      .with(world(asked(numbered('BC', 2)), corrected))
      .when(match('000003', entryOf('BC', 2)))
      .then(matched('000003', entryOf('BC', 2)));
    account
      .given(...march)
      .with(world(asked(numbered('BC', 2)), corrected))
      .when(match('000003', entryOf('KT', 1)))
      .thenRefused('LINE_ENTRY_UNKNOWN', { voucher: numbered('KT', 1) });
  });

  it('is nothing that was voided, lies elsewhere, or was never entered', () => {
    const voided: CashBookEvent = {
      type: 'VoucherVoided',
      data: {
        ...posting('BC', 1, '2026-03-02'),
        ...{ requestId: 'dc1', kind: 'donation', amount: 100, placeId: 'nganhang' },
      },
    };
    const unknown = { voucher: numbered('BC', 1) };
    account
      .given(...march)
      .with(world(asked(numbered('BC', 1)), voided))
      .when(match('000001', entryOf('BC', 1)))
      .thenRefused('LINE_ENTRY_UNKNOWN', unknown);
    given()
      .when(match('000001', entryOf('PT', 1)))
      .thenRefused('LINE_ENTRY_UNKNOWN', { voucher: numbered('PT', 1) });
    given()
      .when(match('000001', { ...entryOf('BC', 1), year: 2025 }))
      .thenRefused('LINE_ENTRY_UNKNOWN', unknown);
  });

  it('is matched once, and an entry is one line', () => {
    const first = matched('000001', entryOf('BC', 1));
    given(first)
      .when(match('000001', entryOf('BC', 1)))
      .thenRefused('LINE_SETTLED', { line: '000001' });
    given(first)
      .when(match('000003', entryOf('BC', 1)))
      .thenRefused('LINE_ENTRY_MATCHED', { voucher: numbered('BC', 1), line: '000001' });
    given()
      .when(match('000003', entryOf('BC', 2), entryOf('BC', 2)))
      .thenRefused('ITEM_REPEATED');
    given()
      .when(match('000009', entryOf('BC', 1)))
      .thenRefused('LINE_UNKNOWN', { line: '000009' });
  });
});

describe('a line about other money of the unit', () => {
  const outside = { ...ACCOUNT, lineId: '000002', use: 'membershipFees' as const };
  const set = {
    type: 'LineSetOutside' as const,
    data: { lineId: '000002', use: 'membershipFees' as const, setBy: ACCOUNTANT },
  };

  it('is set outside the books', () =>
    given().when({ type: 'SetLineOutside', data: outside }).then(set));

  it('is then no entry', () =>
    given(set)
      .when(match('000002', entryOf('UN', 1)))
      .thenRefused('LINE_SETTLED', { line: '000002' }));
});

describe('a line that was taken for something else', () => {
  const reason = 'r'.repeat(43);
  const reopen = (change: object = {}) => ({
    type: 'ReopenStatementLine' as const,
    data: { ...ACCOUNT, lineId: '000001', reason, ...change },
  });
  const reopened = {
    type: 'StatementLineReopened' as const,
    data: { lineId: '000001', entries: [entryOf('BC', 1)], reason, reopenedBy: ACCOUNTANT },
  };

  it('is open again, and its entry free for another line', () => {
    const wrong = matched('000001', entryOf('BC', 1));
    given(wrong).when(reopen()).then(reopened);
    given(wrong, reopened)
      .when(match('000001', entryOf('BC', 1)))
      .then(wrong);
  });

  it('is reopened for a reason, and only when it was settled', () => {
    given(matched('000001', entryOf('BC', 1)))
      .when(reopen({ reason: undefined }))
      .thenRefused('LINE_REASON_MISSING');
    given().when(reopen()).thenRefused('LINE_OPEN', { line: '000001' });
  });
});
