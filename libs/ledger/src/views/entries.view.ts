import type { BookKey } from '#contracts';
import type { CashBookEvent } from '../cash-book/messages.js';
import type { Movement } from '../cash-book/movement.js';
import type { Changes } from './changes.js';
import type { EntryRow } from './rows-of-money.js';
import type { ViewEvent } from './view-event.js';

type Details = Partial<EntryRow>;

/** Cash book, journal, vouchers, and what every book and place holds. */
export const foldEntries = (
  changes: Changes,
  recorded: ViewEvent<CashBookEvent>,
  book: BookKey,
  movement: Movement,
): void => {
  const entry = { ...entryOf(recorded, movement), ...book, ...detailsOf(recorded.event) };
  const size = Math.sign(movement.amount) || 1;
  movement.places.forEach(({ placeId, delta }, line) => {
    const amount = size * Math.abs(delta);
    changes.insert('entry', { ...entry, line, amount, placeId, delta });
    addTurnover(changes, book, movement, { placeId, amount });
    const { unitId, fundId } = book;
    changes.add('placeDay', { unitId, placeId, fundId, day: movement.occurredOn, delta });
    changes.add('bookSlice', { ...book, holds: 'place', item: placeId, amount: delta });
  });
  if (movement.places.length === 0 && movement.amount !== 0) {
    changes.insert('entry', { ...entry, line: 0, amount: movement.amount, delta: 0 });
    addTurnover(changes, book, movement, { placeId: '', amount: movement.amount });
  }
  for (const { earmark, delta } of movement.earmarks)
    if (delta !== 0)
      changes.add('bookSlice', { ...book, holds: 'earmark', item: earmark, amount: delta });
  if (movement.transit !== 0)
    changes.add('bookSlice', { ...book, holds: 'transit', item: '', amount: movement.transit });
};

const entryOf = (
  { number, eventId, recordedAt, actor }: ViewEvent,
  { kind, correction, voucher, occurredOn, voucherDate, period }: Movement,
) => ({
  position: number,
  eventId,
  recordedAt,
  actor,
  kind,
  ...(correction !== undefined && { correction }),
  ...(voucher !== undefined && { voucher }),
  occurredOn,
  voucherDate,
  period,
});

const addTurnover = (
  changes: Changes,
  book: BookKey,
  { kind, period }: Movement,
  { placeId, amount }: { placeId: string; amount: number },
): void => {
  const forward = Math.max(amount, 0);
  const backward = Math.max(-amount, 0);
  changes.add('turnover', { ...book, period, kind, placeId, forward, backward });
};

/** What only some kinds of entries have. */
const detailsOf = (event: CashBookEvent): Details => {
  switch (event.type) {
    case 'DonationRecorded': {
      const { contributingUnitId, earmark, externalReference, giver } = event.data;
      return {
        contributingUnitId,
        ...(earmark !== undefined && { earmark }),
        ...(externalReference !== undefined && { externalReference }),
        giverKind: giver.kind,
        ...(giver.subject !== undefined && { giver: giver.subject }),
        ...(giver.members !== undefined && { members: giver.members.count }),
      };
    }
    case 'DisbursementPaid': {
      const { requestId, earmark, purpose, beneficiaries, beneficiaryUnitId } = event.data;
      return {
        reference: requestId,
        ...(earmark !== undefined && { earmark }),
        ...(purpose !== undefined && { purpose }),
        ...(beneficiaries !== undefined && { beneficiaries }),
        ...(beneficiaryUnitId !== undefined && { beneficiaryUnitId }),
      };
    }
    case 'VoucherAdjusted':
      return {
        ...correctionDetails(event.data),
        original: event.data.original,
        adjusts: event.data.adjusts,
      };
    case 'VoucherVoided':
      return correctionDetails(event.data);
    default:
      return journeyDetails(event);
  }
};

const correctionDetails = (data: {
  readonly requestId: string;
  readonly earmark?: string;
  readonly contributingUnitId?: string;
  readonly beneficiaryUnitId?: string;
}): Details => ({
  reference: data.requestId,
  ...(data.earmark !== undefined && { earmark: data.earmark }),
  ...(data.contributingUnitId !== undefined && { contributingUnitId: data.contributingUnitId }),
  ...(data.beneficiaryUnitId !== undefined && { beneficiaryUnitId: data.beneficiaryUnitId }),
});

const journeyDetails = (event: CashBookEvent): Details => {
  switch (event.type) {
    case 'TransferSent':
      return { reference: event.data.transferId, counterpart: event.data.toPlaceId };
    case 'TransferArrived':
      return { reference: event.data.transferId, counterpart: event.data.fromPlaceId };
    case 'RemittanceSent':
    case 'RemittanceAccepted':
      return remittance(event.data, event.data.toUnitId);
    case 'RemittanceReceived':
      return remittance(event.data, event.data.fromUnitId);
    case 'RemittanceReturned':
      return remittance(event.data);
    default:
      return {};
  }
};

const remittance = (
  { remittanceId, earmark }: { readonly remittanceId: string; readonly earmark?: string },
  counterpart?: string,
): Details => ({
  reference: remittanceId,
  ...(earmark !== undefined && { earmark }),
  ...(counterpart !== undefined && { counterpart }),
});
