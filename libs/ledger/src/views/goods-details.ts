import type { CashBookEvent } from '../cash-book/messages.js';
import type { EntryRow } from './rows-of-money.js';

/** What entries of bought goods have of their own. */
export const goodsDetailsOf = (event: CashBookEvent): Partial<EntryRow> => {
  switch (event.type) {
    case 'GoodsBought':
      return { reference: event.data.requestId, earmark: event.data.earmark };
    case 'GoodsIssued': {
      const { requestId, earmark, purpose, beneficiaries, beneficiaryUnitId } = event.data;
      return { reference: requestId, earmark, purpose, beneficiaries, beneficiaryUnitId };
    }
    case 'GoodsWrittenOff':
    case 'GoodsIssueVoided':
      return { reference: event.data.requestId };
    case 'LotsPassedOn': {
      const { handover, toUnitId: counterpart } = event.data;
      return handover ? { reference: handover.handoverId, counterpart } : {};
    }
    case 'LotsTakenOn': {
      const { handoverId: reference, fromUnitId: counterpart } = event.data;
      return reference === undefined ? {} : { reference, counterpart };
    }
    default:
      return {};
  }
};
