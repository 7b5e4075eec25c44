import type { CashBookEvent } from '../cash-book/messages.js';
import { goodsDetailsOf } from './goods-details.js';
import type { EntryRow } from './rows-of-money.js';

/** What entries of stray money, differences, interest, fees and purposes have of their own. */
export const strayDetailsOf = (event: CashBookEvent): Partial<EntryRow> => {
  switch (event.type) {
    case 'StrayMoneyReceived': {
      const { itemId: reference, externalReference } = event.data;
      return { reference, externalReference };
    }
    case 'StrayMoneyIdentified': {
      const { itemId: reference, contributingUnitId, earmark, externalReference } = event.data;
      const { kind: giverKind, subject: giver, members } = event.data.giver;
      const given = { giverKind, giver, members: members?.count };
      return { reference, contributingUnitId, earmark, externalReference, ...given };
    }
    case 'SurplusClosed': {
      const { itemId: reference, contributingUnitId, how } = event.data;
      return how === 'donation'
        ? { reference, contributingUnitId, giverKind: 'anonymous' }
        : { reference };
    }
    case 'DifferenceFound':
    case 'ShortageRepaid':
      return { reference: event.data.itemId, earmark: event.data.earmark };
    case 'StrayMoneyRefunded':
    case 'ShortageWrittenOff':
      return { reference: event.data.itemId };
    case 'InterestReceived':
      return { externalReference: event.data.externalReference };
    case 'BankFeeCharged': {
      const { earmark, externalReference } = event.data;
      return { earmark, externalReference };
    }
    case 'PurposeChanged': {
      const { requestId: reference, toEarmark: earmark } = event.data;
      return { reference, earmark };
    }
    default:
      return goodsDetailsOf(event);
  }
};
