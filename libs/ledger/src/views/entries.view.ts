import type { BookKey } from '#contracts';
import { monthOf } from '../calendar.js';
import type { CashBookEvent } from '../cash-book/messages.js';
import type { Movement } from '../cash-book/movement.js';
import type { Changes } from './changes.js';
import type { BookSliceRow, EntryRow } from './rows-of-money.js';
import { strayDetailsOf } from './stray-details.js';
import type { ViewEvent } from './view-event.js';

/** Cash book, journal, vouchers, and what every book and place holds. */
export const foldEntries = (
  changes: Changes,
  recorded: ViewEvent<CashBookEvent>,
  book: BookKey,
  movement: Movement,
): void => {
  partsOf(movement).forEach((part, line) => {
    changes.insert('entry', entryOf(recorded, book, movement, { ...part, line }));
    addTurnover(changes, book, movement, part);
    if (part.placeId !== undefined) holdInPlace(changes, book, movement.occurredOn, part);
  });
  for (const { earmark, delta } of movement.earmarks)
    if (delta !== 0) hold(changes, book, { holds: 'earmark', item: earmark, amount: delta });
  if (movement.transit !== 0)
    hold(changes, book, { holds: 'transit', item: '', amount: movement.transit });
  for (const { by, delta } of movement.owed ?? [])
    hold(changes, book, { holds: 'owed', item: by, amount: delta });
};

/** What a movement means for one holding place, or for none. */
interface Part {
  readonly placeId?: string | undefined;
  readonly amount: number;
  readonly delta: number;
}

const partsOf = ({ places, amount }: Movement): Part[] => {
  if (places.length === 0) return amount === 0 ? [] : [{ amount, delta: 0 }];
  const sign = amount < 0 ? -1 : 1;
  return places.map(({ placeId, delta }) => ({ placeId, amount: sign * Math.abs(delta), delta }));
};

const addTurnover = (
  changes: Changes,
  { unitId, fundId, year }: BookKey,
  { kind, period }: Movement,
  { placeId = '', amount }: Part,
): void => {
  const forward = Math.max(amount, 0);
  const backward = Math.max(-amount, 0);
  changes.add('turnover', { unitId, fundId, year, period, kind, placeId, forward, backward });
};

const holdInPlace = (
  changes: Changes,
  book: BookKey,
  day: string,
  { placeId = '', delta }: Part,
): void => {
  const { unitId, fundId } = book;
  changes.add('placeMonth', { unitId, placeId, fundId, month: monthOf(day), delta });
  hold(changes, book, { holds: 'place', item: placeId, amount: delta });
};

const hold = (
  changes: Changes,
  { unitId, fundId, year }: BookKey,
  { holds, item, amount }: Pick<BookSliceRow, 'holds' | 'item' | 'amount'>,
): void => changes.add('bookSlice', { unitId, fundId, year, holds, item, amount });

/** All columns are named, so that a million rows have one shape. */
const entryOf = (
  { number, eventId, recordedAt, actor, event }: ViewEvent<CashBookEvent>,
  { unitId, fundId, year }: BookKey,
  movement: Movement,
  part: Part & { readonly line: number },
): EntryRow => {
  const details = detailsOf(event);
  return {
    position: number,
    line: part.line,
    eventId,
    recordedAt,
    actor,
    unitId,
    fundId,
    year,
    kind: movement.kind,
    correction: movement.correction,
    voucher: movement.voucher,
    original: details.original,
    adjusts: details.adjusts,
    occurredOn: movement.occurredOn,
    voucherDate: movement.voucherDate,
    period: movement.period,
    amount: part.amount,
    placeId: part.placeId,
    delta: part.delta,
    earmark: details.earmark,
    reference: details.reference,
    contributingUnitId: details.contributingUnitId,
    beneficiaryUnitId: details.beneficiaryUnitId,
    counterpart: details.counterpart,
    purpose: details.purpose,
    beneficiaries: details.beneficiaries,
    giverKind: details.giverKind,
    giver: details.giver,
    members: details.members,
    externalReference: details.externalReference,
    foreignMoney: details.foreignMoney,
  };
};

type Gift = Extract<CashBookEvent, { type: 'DonationRecorded' | 'CollectionRecorded' }>;

const giverOf = ({ kind, subject, members }: Gift['data']['giver']): Partial<EntryRow> => ({
  giverKind: kind,
  giver: subject,
  members: members?.count,
});

/** What only some kinds of entries have. */
const detailsOf = (event: CashBookEvent): Partial<EntryRow> => {
  switch (event.type) {
    case 'DonationRecorded': {
      const { contributingUnitId, earmark, externalReference, giver, foreign } = event.data;
      const found = { externalReference, foreignMoney: foreign };
      return { contributingUnitId, earmark, ...found, ...giverOf(giver) };
    }
    case 'CollectionRecorded': {
      const { contributingUnitId, earmark, giver, collectionId: reference } = event.data;
      return { contributingUnitId, earmark, reference, ...giverOf(giver) };
    }
    case 'CollectionAdjusted': {
      const { requestId, original, adjusts, contributingUnitId, earmark } = event.data;
      return { reference: requestId, original, adjusts, contributingUnitId, earmark };
    }
    case 'CollectionsHandedIn':
      return { externalReference: event.data.externalReference };
    case 'DisbursementPaid':
    case 'GoodsIssued': {
      const { requestId, earmark, purpose, beneficiaries, beneficiaryUnitId } = event.data;
      return { reference: requestId, earmark, purpose, beneficiaries, beneficiaryUnitId };
    }
    case 'VoucherAdjusted':
    case 'ReferredAdjustmentPosted': {
      const { requestId, earmark, contributingUnitId, beneficiaryUnitId } = event.data;
      const { original, adjusts } = event.data;
      const chain = { reference: requestId, original, adjusts };
      return { ...chain, earmark, contributingUnitId, beneficiaryUnitId };
    }
    case 'VoucherVoided': {
      const { requestId, earmark, contributingUnitId, beneficiaryUnitId } = event.data;
      return { reference: requestId, earmark, contributingUnitId, beneficiaryUnitId };
    }
    case 'GoodsIssueVoided':
      return { reference: event.data.requestId };
    case 'ChildHandoverPaid': {
      const { requestId, beneficiaries } = event.data;
      return { reference: requestId, beneficiaries };
    }
    case 'FrontRepaid':
      return { earmark: event.data.earmark };
    case 'OpeningAdvanceRecorded':
    case 'AdvancePaid':
    case 'AdvanceSpentOnGoods':
    case 'AdvanceReturned': {
      const { advanceId, earmark } = event.data;
      return { reference: advanceId, earmark };
    }
    case 'AdvanceUsed': {
      const { advanceId, earmark, purpose, beneficiaries, beneficiaryUnitId } = event.data;
      return { reference: advanceId, earmark, purpose, beneficiaries, beneficiaryUnitId };
    }
    case 'AdvanceToppedUp': {
      const { advanceId, earmark, purpose, beneficiaryUnitId } = event.data;
      return { reference: advanceId, earmark, purpose, beneficiaryUnitId };
    }
    default:
      return journeyOf(event);
  }
};

/** Money on its way from one place or unit to another. */
const journeyOf = (event: CashBookEvent): Partial<EntryRow> => {
  switch (event.type) {
    case 'TransferSent':
      return { reference: event.data.transferId, counterpart: event.data.toPlaceId };
    case 'TransferArrived':
      return { reference: event.data.transferId, counterpart: event.data.fromPlaceId };
    case 'RemittanceSent':
    case 'RemittanceAccepted': {
      const { remittanceId: reference, earmark, toUnitId: counterpart } = event.data;
      return { reference, earmark, counterpart };
    }
    case 'RemittanceReceived': {
      const { remittanceId: reference, earmark, fromUnitId: counterpart } = event.data;
      return { reference, earmark, counterpart };
    }
    case 'BookHandedOver':
      return { reference: event.data.handoverId, counterpart: event.data.toUnitId };
    case 'BookTakenOver':
      return { reference: event.data.handoverId, counterpart: event.data.fromUnitId };
    case 'AdvancesPassedOn':
    case 'CollectionsPassedOn':
    case 'StrayMoneyPassedOn': {
      const { handover, toUnitId: counterpart } = event.data;
      return handover ? { reference: handover.handoverId, counterpart } : {};
    }
    case 'AdvancesTakenOn':
    case 'CollectionsTakenOn':
    case 'StrayMoneyTakenOn': {
      const { handoverId: reference, fromUnitId: counterpart } = event.data;
      return reference === undefined ? {} : { reference, counterpart };
    }
    case 'RemittanceReturned':
      return { reference: event.data.remittanceId, earmark: event.data.earmark };
    default:
      return strayDetailsOf(event);
  }
};
