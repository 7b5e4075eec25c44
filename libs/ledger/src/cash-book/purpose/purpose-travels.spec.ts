import { sliceOf } from '../evolve-holdings.js';
import { book, decision, donated, KEY, opened, stateAfter } from '../given-book.js';
import { cashBook } from '../cash-book.js';
import type { CashBookEvent } from '../messages.js';

const receive = {
  type: 'ReceiveRemittance',
  data: {
    ...KEY,
    ...{ remittanceId: 'r1', fromUnitId: 'tinh', fromYear: 2026, amount: 60, earmark: 'maiam' },
    ...{ placeId: 'nganhang', receivedOn: '2026-02-14' },
  },
} as const;
const received: CashBookEvent = {
  type: 'RemittanceReceived',
  data: {
    ...{ voucher: 'BC-QN_HM-PNBC-26-000001', occurredOn: '2026-02-14' },
    ...{ voucherDate: '2026-02-14', period: '2026-02' },
    ...{ remittanceId: 'r1', fromUnitId: 'tinh', fromYear: 2026, amount: 60 },
    ...{ earmark: 'maiam', placeId: 'nganhang' },
  },
};
const wish = { requestId: 'r2', placeId: 'nganhang', decision, validUntil: '2026-04-15' };

describe('what money is meant for', () => {
  it('goes with a remittance: the receiver has it for the same purpose', () => {
    book.given(opened).when(receive).then(received);
    expect(sliceOf(stateAfter(opened, received).earmarks, 'maiam').balance.total).toBe(60);
  });

  it('is not lost at the receiver: what came for a purpose is not paid as general money', () =>
    book
      .given(opened, received)
      .when({ type: 'RequestDisbursement', data: { ...KEY, ...wish, amount: 60 } })
      .thenRefused('EARMARK_OVERDRAWN', { earmark: '', date: '2026-03-16', available: 0 }));

  it('stays with the fund: a remittance is judged and posted in books of one fund', () => {
    const remit = { ...KEY, ...wish, amount: 60, toUnitId: 'tinh' };
    const accept = { ...KEY, remittanceId: 'r1', receivedOn: '2026-03-02', toPlaceId: 'ket' };
    const command = { type: 'AcceptRemittance', data: { ...accept, toUnitId: 'tinh' } } as const;
    expect(cashBook.streamOf(remit)).toBe('cashBook-hoanhmo.pnbc.2026');
    expect(cashBook.referencesOf(command)).toContain('cashBook-tinh.pnbc.2026');
    book
      .given(opened, donated(1, 60, '2026-03-02', { placeId: 'nganhang' }))
      .when({ type: 'AcceptRemittance', data: { ...command.data, fundId: 'pnbc' } })
      .thenRefused('REMITTANCE_UNKNOWN', { remittance: 'r1' });
  });

  it('has no command that names another fund’s book', () => {
    const named = cashBook.commands.filter((name) => /lend|borrow|fund/i.test(name));
    expect(named.filter((name) => !/refund/i.test(name))).toEqual([]);
  });
});
