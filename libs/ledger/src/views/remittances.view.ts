import type { BookKey } from '#contracts';
import type { CashBookEvent } from '../cash-book/messages.js';
import type { Changes } from './changes.js';
import type { RemittanceRow } from './rows-of-work.js';
import type { ViewEvent } from './view-event.js';

/** Remittances from the sender's book to the receiver's. */
export const foldRemittances = (
  changes: Changes,
  { event, eventId, number }: ViewEvent<CashBookEvent>,
  { unitId, fundId, year }: BookKey,
): void => {
  const sender = { fundId, fromUnitId: unitId, fromYear: year };
  const patch = (row: RemittanceRow) => changes.patch('remittance', row);
  switch (event.type) {
    case 'RemittanceSent': {
      const { remittanceId, amount, earmark, toUnitId, placeId, sentBy } = event.data;
      const { occurredOn: sentOn, voucher: sentVoucher } = event.data;
      const sent = { sentOn, sentVoucher, sentBy, position: number };
      patch({ ...sender, remittanceId, amount, earmark, toUnitId, placeId, ...sent });
      return;
    }
    case 'RemittanceAccepted': {
      const { remittanceId, occurredOn: acceptedOn, acceptedBy, toYear, toPlaceId } = event.data;
      patch({ ...sender, remittanceId, acceptedOn, acceptedBy, toYear, toPlaceId });
      return;
    }
    case 'RemittanceReturned': {
      const { remittanceId, occurredOn: returnedOn, returnedBy } = event.data;
      patch({ ...sender, remittanceId, returnedOn, returnedBy, returnedEventId: eventId });
      return;
    }
    case 'RemittanceReceived': {
      const { remittanceId, fromUnitId, fromYear } = event.data;
      const { occurredOn: receivedOn, voucher: receivedVoucher } = event.data;
      patch({ fundId, fromUnitId, fromYear, remittanceId, receivedOn, receivedVoucher });
      return;
    }
    default:
      return;
  }
};
