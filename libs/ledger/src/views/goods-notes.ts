import type { BookKey } from '#contracts';
import type { CashBookEvent } from '../cash-book/messages.js';
import type { GoodsEntryRow } from './rows-of-goods.js';
import type { ViewEvent } from './view-event.js';

/** What every line of a note says. */
export type Noted = Pick<
  GoodsEntryRow,
  'voucher' | 'occurredOn' | 'voucherDate' | 'period' | 'storeId' | 'storekeeperId'
>;

export const noteOf = (note: Noted): Noted => ({
  voucher: note.voucher,
  occurredOn: note.occurredOn,
  voucherDate: note.voucherDate,
  period: note.period,
  storeId: note.storeId,
  storekeeperId: note.storekeeperId,
});

export const envelopeOf = (
  { number: position, eventId, recordedAt, actor }: ViewEvent<CashBookEvent>,
  book: BookKey,
) => ({ position, eventId, recordedAt, actor, ...book });

/** All columns are named, so that every row has one shape. */
export const NOTHING = {
  cause: undefined,
  requestId: undefined,
  bundleId: undefined,
  bundles: undefined,
  earmark: undefined,
  purpose: undefined,
  beneficiaries: undefined,
  beneficiaryUnitId: undefined,
  contributingUnitId: undefined,
  giverKind: undefined,
  giver: undefined,
  otherUnitId: undefined,
  otherYear: undefined,
  handoverId: undefined,
};
