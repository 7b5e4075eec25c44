import { ask, asked, finish } from '../evolve-requests.js';
import type { CashBookEvent } from '../messages.js';
import { STRAY } from '../movement.js';
import { mustHave } from '../must-have.js';
import type { CashBook } from '../state.js';
import type { StrayItem } from './state.js';

/** What was found, what was asked for it, and what of it is settled. */
export const evolveStrayMoney = (book: CashBook, event: CashBookEvent): void => {
  switch (event.type) {
    case 'StrayMoneyReceived': {
      const { itemId, sourceName, sourceAccount, externalReference, voucher } = event.data;
      const hasSource = sourceName !== undefined || sourceAccount !== undefined;
      found(book, itemId, { ...event.data, hasSource });
      if (externalReference !== undefined) book.references.set(externalReference, voucher);
      return;
    }
    case 'DifferenceFound':
      found(book, event.data.itemId, { ...event.data, hasSource: false });
      return;
    case 'RefundRequested':
      ask(book, event.data.requestId, {
        kind: 'refund',
        itemId: event.data.itemId,
        ...asked({ ...event.data, earmark: STRAY }),
      });
      return;
    case 'ShortageWriteOffRequested': {
      const { requestId, itemId, decision } = event.data;
      const { placeId } = mustHave(book.strayMoney, itemId);
      const what = { kind: 'shortageWriteOff', itemId, decision } as const;
      ask(book, requestId, { ...asked({ ...event.data, placeId }), ...what });
      return;
    }
    case 'StrayMoneyRefunded':
    case 'ShortageWrittenOff':
      finish(book, event.data.requestId, 'done');
      settle(book, event.data);
      return;
    case 'StrayMoneyIdentified':
    case 'SurplusClosed':
    case 'ShortageRepaid':
      settle(book, event.data);
      return;
    case 'VoucherAdjusted':
    case 'VoucherVoided':
      if (event.data.item) putRight(book, event.data.item, event.data.occurredOn);
      return;
    case 'InterestReceived':
    case 'BankFeeCharged': {
      const { externalReference, voucher } = event.data;
      if (externalReference !== undefined) book.references.set(externalReference, voucher);
      return;
    }
    default:
  }
};

/** What is added to it may not be settled on a day on which it was not there yet. */
const putRight = (
  book: CashBook,
  { itemId, left }: { readonly itemId: string; readonly left: number },
  occurredOn: string,
): void => {
  const item = mustHave(book.strayMoney, itemId);
  if (left > item.left && occurredOn > item.since) item.since = occurredOn;
  item.left = left;
};

type Found = Pick<StrayItem, 'nature' | 'amount' | 'placeId' | 'occurredOn' | 'voucher'> & {
  readonly earmark?: string;
  readonly externalReference?: string;
  readonly hasSource: boolean;
};

const found = (book: CashBook, itemId: string, item: Found): void => {
  book.strayMoney.set(itemId, {
    nature: item.nature,
    amount: item.amount,
    placeId: item.placeId,
    earmark: item.earmark,
    occurredOn: item.occurredOn,
    since: item.occurredOn,
    voucher: item.voucher,
    externalReference: item.externalReference,
    hasSource: item.hasSource,
    left: item.amount,
    reserved: 0,
  });
};

/** @throws Error('corrupt stream: …') when more is settled than was left */
const settle = (
  book: CashBook,
  { itemId, amount }: { readonly itemId: string; readonly amount: number },
): void => {
  const item = mustHave(book.strayMoney, itemId);
  item.left -= amount;
  if (item.left < 0) throw new Error(`corrupt stream: more than was left of ${itemId} is settled`);
};
