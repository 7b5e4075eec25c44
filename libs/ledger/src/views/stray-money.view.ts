import type { BookKey, VoucherAdjusted, VoucherVoided } from '#contracts';
import type { CashBookEvent } from '../cash-book/messages.js';
import type { Changes } from './changes.js';
import type { StraySettlementRow } from './rows-of-stray-money.js';
import type { ViewEvent } from './view-event.js';

/** Stray receipts and differences, and how each was settled. */
export const foldStrayMoney = (
  changes: Changes,
  recorded: ViewEvent<CashBookEvent>,
  { unitId, fundId, year }: BookKey,
): void => {
  const { event, number: position, eventId } = recorded;
  const book = { unitId, fundId, year };
  switch (event.type) {
    case 'StrayMoneyReceived': {
      const { itemId, nature, amount, placeId, occurredOn, voucher } = event.data;
      const { externalReference, recordedBy } = event.data;
      const came = { itemId, nature, amount, placeId, occurredOn, voucher };
      const known = { externalReference, recordedBy, eventId, position };
      changes.insert('strayItem', { ...book, ...came, ...known });
      return;
    }
    case 'DifferenceFound': {
      const { itemId, nature, amount, placeId, earmark, occurredOn, voucher } = event.data;
      const { minutes, recordedBy } = event.data;
      const found = { itemId, nature, amount, placeId, earmark, occurredOn, voucher };
      changes.insert('strayItem', {
        ...book,
        ...found,
        minutesNumber: minutes.number,
        minutesDate: minutes.date,
        minutesIssuer: minutes.issuer,
        ...{ recordedBy, eventId, position },
      });
      return;
    }
    case 'StrayMoneyPassedOn': {
      const { items, voucher, occurredOn, toUnitId, toYear } = event.data;
      for (const { itemId, amount } of items) {
        const gone = { itemId, amount, voucher, occurredOn, toUnitId, toYear };
        const how = { how: 'passedOn', settledBy: recorded.actor } as const;
        changes.insert('straySettlement', { ...book, ...gone, ...how, position });
      }
      return;
    }
    case 'StrayMoneyTakenOn': {
      const { fromUnitId, fromYear } = event.data;
      for (const { hasSource: _, ...item } of event.data.items)
        changes.insert('strayItem', { ...book, ...item, fromUnitId, fromYear, position });
      return;
    }
    case 'VoucherAdjusted':
    case 'VoucherVoided':
      foldCorrection(changes, recorded, book, event.data);
      return;
    default: {
      const how = howSettled(event);
      if (how)
        changes.insert('straySettlement', { ...book, ...how, position, settledBy: recorded.actor });
    }
  }
};

/** Of a receipt that came to less, the rest counts as settled by that; to more, as free again. */
const foldCorrection = (
  changes: Changes,
  { number: position, actor: settledBy }: ViewEvent<CashBookEvent>,
  book: BookKey,
  data: VoucherAdjusted | VoucherVoided,
): void => {
  const { item, kind, voucher, occurredOn, requestId } = data;
  if (!item) return;
  const change = 'after' in data ? data.after - data.before : -data.amount;
  const isReceipt = kind === 'strayReceived';
  changes.insert('straySettlement', {
    ...{ ...book, position, itemId: item.itemId, voucher, occurredOn, requestId, settledBy },
    ...{ how: isReceipt ? 'corrected' : 'identified', amount: isReceipt ? -change : change },
  });
};

type How = Omit<StraySettlementRow, keyof BookKey | 'position' | 'settledBy'>;

const howSettled = (event: CashBookEvent): How | undefined => {
  switch (event.type) {
    case 'StrayMoneyIdentified':
      return { ...settled(event.data), how: 'identified' };
    case 'StrayMoneyRefunded':
      return { ...settled(event.data), how: 'refunded', requestId: event.data.requestId };
    case 'SurplusClosed': {
      const { how, decision } = event.data;
      return { ...settled(event.data), how, decisionNumber: decision.number };
    }
    case 'ShortageRepaid':
      return { ...settled(event.data), how: 'repaid' };
    case 'ShortageWrittenOff': {
      const { requestId, decision } = event.data;
      const basis = { requestId, decisionNumber: decision.number };
      return { ...settled(event.data), how: 'writtenOff', ...basis };
    }
    default:
      return undefined;
  }
};

type Settled = Pick<How, 'itemId' | 'amount' | 'occurredOn' | 'voucher'>;

const settled = ({ itemId, amount, occurredOn, voucher }: Settled): Settled => ({
  itemId,
  amount,
  occurredOn,
  voucher,
});
