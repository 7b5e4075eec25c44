import { ask, asked, finish } from '../evolve-requests.js';
import type { CashBookEvent } from '../messages.js';
import { mustHave } from '../must-have.js';
import type { CashBook } from '../state.js';

/** What was advanced for late sponsors; handovers to children, and who disputes them. */
export const evolveChildMoney = (book: CashBook, event: CashBookEvent): void => {
  const { fronted, handovers } = book.childMoney;
  switch (event.type) {
    case 'PurposeChanged': {
      const { fronts, toEarmark, amount } = event.data;
      if (fronts && toEarmark !== undefined) add(fronted, toEarmark, amount);
      return;
    }
    case 'FrontRepaid':
      add(fronted, event.data.earmark, -event.data.amount);
      return;
    case 'BalancesCarriedForward':
    case 'BookHandedOver':
      for (const { bucket, amount } of event.data.fronted ?? []) add(fronted, bucket, -amount);
      return;
    case 'BalancesBroughtForward':
    case 'BookTakenOver':
      for (const { bucket, amount } of event.data.fronted ?? []) add(fronted, bucket, amount);
      return;
    case 'ChildHandoverRequested': {
      const { requestId, lines } = event.data;
      ask(book, requestId, { ...asked(event.data), kind: 'childHandover', lines });
      return;
    }
    case 'ChildHandoverPaid': {
      const { voucher, requestId, lines, paidBy } = event.data;
      const { requestedBy, signedBy } = mustHave(book.requests, requestId);
      finish(book, requestId, 'done');
      const children = new Set(lines.map(({ childId }) => childId));
      const tookPart = [requestedBy, ...signedBy, paidBy];
      handovers.set(voucher, { children, tookPart, disputes: new Map() });
      return;
    }
    case 'HandoverDisputed': {
      const { voucher, childId, recordedBy } = event.data;
      mustHave(handovers, voucher).disputes.set(childId, recordedBy);
      return;
    }
    case 'DisputeAnswered':
      mustHave(handovers, event.data.voucher).disputes.delete(event.data.childId);
      return;
    default:
  }
};

const add = (sums: Map<string, number>, key: string, amount: number): void => {
  sums.set(key, (sums.get(key) ?? 0) + amount);
};
