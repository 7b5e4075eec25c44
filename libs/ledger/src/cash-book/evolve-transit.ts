import type { SmsSource } from '#contracts';
import type { CashBookEvent } from './messages.js';
import { mustHave } from './must-have.js';
import type { CashBook } from './state.js';

/** Money on its way: between holding places of the unit, and to or from other units. */
export const evolveTransit = (book: CashBook, event: CashBookEvent): void => {
  switch (event.type) {
    case 'TransferSent': {
      const { transferId, amount, placeId, toPlaceId, occurredOn } = event.data;
      const transfer = { amount, fromPlaceId: placeId, toPlaceId, sentOn: occurredOn };
      book.transfers.set(transferId, { ...transfer, arrived: false });
      return;
    }
    case 'TransferArrived':
      mustHave(book.transfers, event.data.transferId).arrived = true;
      return;
    case 'RemittanceSent': {
      const { remittanceId, amount, placeId, earmark, toUnitId, occurredOn } = event.data;
      const remittance = { amount, placeId, earmark, toUnitId, sentOn: occurredOn };
      book.remittances.set(remittanceId, { ...remittance, settled: false });
      return;
    }
    case 'RemittanceAccepted':
    case 'RemittanceReturned':
      mustHave(book.remittances, event.data.remittanceId).settled = true;
      return;
    case 'DonationRecorded':
      if (event.data.sms) book.received.add(allotmentName(event.data.sms));
      return;
    case 'RemittanceReceived':
      book.received.add(remittanceName(event.data));
      return;
    default:
  }
};

/** An allotment's id is unique in its campaign. */
export const allotmentName = ({ shortCode, campaignId, allotmentId }: SmsSource): string =>
  `sms.${shortCode}.${campaignId}.${allotmentId}`;

/** A remittance's id is unique in its sender's book; with that book's unit and year, everywhere. */
export const remittanceName = (remittance: {
  readonly fromUnitId: string;
  readonly fromYear: number;
  readonly remittanceId: string;
}): string => `${remittance.fromUnitId}.${String(remittance.fromYear)}.${remittance.remittanceId}`;
