import type { EarmarkAmount, HandedInLine, PlaceAmount } from '#contracts';
import { monthOf } from '../calendar.js';
import type { CashBookEvent } from './messages.js';
import {
  dates,
  GENERAL,
  nowhere,
  owed,
  single,
  type EntryDates,
  type Located,
} from './movement-parts.js';
import { purposeMovement } from './purpose/movement.js';
import { isStrayEvent, strayMovement } from './stray-money/movement.js';

export { GENERAL, STRAY } from './movement-parts.js';

/** Why money moves; each kind has one rule of debit and credit in the chart of accounts. */
export type MovementKind =
  | 'opening'
  | 'donation'
  | 'collection'
  | 'handIn'
  | 'disbursement'
  | 'advancePaid'
  | 'advanceUsed'
  | 'advanceToppedUp'
  | 'advanceReturned'
  | 'transferOut'
  | 'transferIn'
  | 'remittanceOut'
  | 'remittanceAccepted'
  | 'remittanceReturned'
  | 'remittanceIn'
  | 'carriedForward'
  | 'broughtForward'
  | 'strayReceived'
  | 'strayIdentified'
  | 'strayRefunded'
  | 'surplusFound'
  | 'surplusDonated'
  | 'surplusTaken'
  | 'surplusRefunded'
  | 'shortageFound'
  | 'shortageRepaid'
  | 'shortageWrittenOff'
  | 'interest'
  | 'bankFee'
  | 'purposeChanged'
  | 'handedOver'
  | 'takenOver';

/** Money of the book that somebody answers for, and that lies in none of its places. */
export type OwedBy = 'advance' | 'collection' | 'shortage';

export interface Movement {
  readonly kind: MovementKind;
  readonly correction?: 'adjust' | 'void';
  /** The opening of a book has no voucher. */
  readonly voucher?: string;
  readonly occurredOn: string;
  readonly voucherDate: string;
  readonly period: string;
  /** The sum in the direction of `kind`; negative when a correction takes some of it back. */
  readonly amount: number;
  /** What each holding place gains or loses. */
  readonly places: readonly { readonly placeId: string; readonly delta: number }[];
  /** What is gained or lost for each purpose; `GENERAL` for none. */
  readonly earmarks: readonly { readonly earmark: string; readonly delta: number }[];
  /** What is gained or lost on the way (account 113). */
  readonly transit: number;
  /** Of a gift that is in no place yet: the purpose that it will stand under. */
  readonly meantFor?: string;
  /** What somebody owes the book more (or less, when negative) from now on. */
  readonly owed?: { readonly by: OwedBy; readonly delta: number };
}

/** What an event does to the money of its book; undefined when it moves none. The only such place. */
export const movementOf = (event: CashBookEvent): Movement | undefined => {
  if (isStrayEvent(event)) return strayMovement(event);
  switch (event.type) {
    case 'BookOpened':
      return opening(event.data);
    case 'DonationRecorded':
      return single('donation', event.data, event.data.amount, 1);
    case 'CollectionRecorded':
    case 'CollectionAdjusted':
    case 'CollectionsHandedIn':
      return ofCollection(event);
    case 'DisbursementPaid':
      return single('disbursement', event.data, event.data.amount, -1);
    case 'AdvancePaid':
    case 'AdvanceUsed':
    case 'AdvanceToppedUp':
    case 'AdvanceReturned':
      return ofAdvance(event);
    case 'VoucherAdjusted':
    case 'VoucherVoided':
    case 'ReferredAdjustmentPosted':
      return corrected(event);
    case 'TransferSent':
      return inTransit('transferOut', event.data, 1);
    case 'TransferArrived':
      return inTransit('transferIn', event.data, -1);
    case 'RemittanceSent':
      return onItsWay('remittanceOut', event.data, 1);
    case 'RemittanceReturned':
      return onItsWay('remittanceReturned', event.data, -1);
    case 'RemittanceAccepted':
      return {
        ...nowhere('remittanceAccepted', event.data, event.data.amount),
        transit: -event.data.amount,
      };
    case 'RemittanceReceived':
      return single('remittanceIn', event.data, event.data.amount, 1);
    case 'BalancesCarriedForward':
    case 'BalancesBroughtForward':
    case 'BalancesCarriedBack':
    case 'BalancesBroughtBack':
    case 'BookHandedOver':
    case 'BookTakenOver':
      return betweenBooks(event);
    case 'PurposeChanged':
      return purposeMovement(event.data);
    case 'OpeningSigned':
    case 'RefundRequested':
    case 'ShortageWriteOffRequested':
    case 'PurposeChangeRequested':
    case 'DisbursementRequested':
    case 'RemittanceRequested':
    case 'AdvanceRequested':
    case 'TopUpRequested':
    case 'CorrectionRequested':
    case 'RequestApproved':
    case 'RequestRejected':
    case 'RequestExpired':
    case 'PeriodClosed':
    case 'YearClosed':
    case 'AnnualReportSubmitted':
    case 'AdjustmentReferred':
    case 'ReferredAdjustmentRequested':
      return undefined;
    // Custody of goods, and what is only told of, never touch the money.
    case 'GoodsReceived':
    case 'GoodsIssueRequested':
    case 'GoodsIssued':
    case 'WriteOffRequested':
    case 'GoodsWrittenOff':
    case 'BundlesRequested':
    case 'DirectGiftRecorded':
    case 'DirectGiftWithdrawn':
    case 'ResultRecorded':
    case 'ResultWithdrawn':
      return undefined;
  }
};

type AdvanceMoved = Extract<
  CashBookEvent,
  { type: 'AdvancePaid' | 'AdvanceUsed' | 'AdvanceToppedUp' | 'AdvanceReturned' }
>;
type BetweenBooks = Extract<
  CashBookEvent,
  {
    type:
      | 'BalancesCarriedForward'
      | 'BalancesBroughtForward'
      | 'BalancesCarriedBack'
      | 'BalancesBroughtBack'
      | 'BookHandedOver'
      | 'BookTakenOver';
  }
>;

/** From one year's book, or one unit's, to another's. */
const betweenBooks = ({ type, data }: BetweenBooks): Movement => {
  switch (type) {
    case 'BalancesCarriedForward':
      return whole('carriedForward', data, -1);
    case 'BalancesBroughtForward':
      return whole('broughtForward', data, 1);
    case 'BalancesCarriedBack':
      return undone(whole('broughtForward', data, -1));
    case 'BalancesBroughtBack':
      return undone(whole('carriedForward', data, 1));
    case 'BookHandedOver':
      return whole('handedOver', data, -1);
    case 'BookTakenOver':
      return whole('takenOver', data, 1);
  }
};

/** Money in its holder's hands is owed to the book; what it did not suffice for never was. */
const ofAdvance = ({ type, data }: AdvanceMoved): Movement => {
  const { amount } = data;
  switch (type) {
    case 'AdvancePaid':
      return { ...single('advancePaid', data, amount, -1), ...owed('advance', amount) };
    case 'AdvanceUsed':
      return { ...nowhere('advanceUsed', data, amount), ...owed('advance', -amount) };
    case 'AdvanceToppedUp':
      return single('advanceToppedUp', data, amount, -1);
    case 'AdvanceReturned':
      return { ...single('advanceReturned', data, amount, 1), ...owed('advance', -amount) };
  }
};

/** Money that stays in the book keeps its purpose while it is on the way. */
const inTransit = (
  kind: MovementKind,
  data: Located & { amount: number },
  sign: 1 | -1,
): Movement => ({
  ...dates(data),
  kind,
  amount: data.amount,
  places: [{ placeId: data.placeId, delta: -sign * data.amount }],
  earmarks: [],
  transit: sign * data.amount,
});

type Correction = Extract<
  CashBookEvent,
  { readonly type: 'VoucherAdjusted' | 'VoucherVoided' | 'ReferredAdjustmentPosted' }
>;

/** The difference, in the direction of what is put right; all of it when it is voided. */
const corrected = ({ type, data }: Correction): Movement => {
  const sign = data.kind === 'donation' ? 1 : -1;
  return type === 'VoucherVoided'
    ? { ...single(data.kind, data, -data.amount, sign), correction: 'void' }
    : { ...single(data.kind, data, data.after - data.before, sign), correction: 'adjust' };
};

type OfCollection = Extract<
  CashBookEvent,
  { readonly type: 'CollectionRecorded' | 'CollectionAdjusted' | 'CollectionsHandedIn' }
>;

const ofCollection = ({ type, data }: OfCollection): Movement => {
  switch (type) {
    case 'CollectionRecorded':
      return inHand(data, data.amount);
    case 'CollectionAdjusted':
      return { ...inHand(data, data.after - data.before), correction: 'adjust' };
    case 'CollectionsHandedIn':
      return handedIn(data);
  }
};

/** What a collector answers for is in no place and stands under no purpose until it is handed in. */
const inHand = (data: EntryDates & { readonly earmark?: string }, amount: number): Movement => ({
  ...dates(data),
  kind: 'collection',
  amount,
  places: [],
  earmarks: [],
  transit: 0,
  owed: { by: 'collection', delta: amount },
  ...(data.earmark !== undefined && { meantFor: data.earmark }),
});

/** Each line of the list comes in for the purpose that its giver named. */
const handedIn = (data: Located & { amount: number; lines: readonly HandedInLine[] }): Movement => {
  const byPurpose = new Map<string, number>();
  for (const { earmark = GENERAL, amount } of data.lines)
    byPurpose.set(earmark, (byPurpose.get(earmark) ?? 0) + amount);
  return {
    ...dates(data),
    kind: 'handIn',
    amount: data.amount,
    places: [{ placeId: data.placeId, delta: data.amount }],
    earmarks: [...byPurpose].map(([earmark, delta]) => ({ earmark, delta })),
    transit: 0,
    owed: { by: 'collection', delta: -data.amount },
  };
};

/** Money on its way to another unit has left its purpose, too. */
const onItsWay = (
  kind: MovementKind,
  data: Located & { amount: number },
  sign: 1 | -1,
): Movement => ({
  ...single(kind, data, data.amount, sign === 1 ? -1 : 1),
  transit: sign * data.amount,
});

interface Balances {
  readonly places: readonly PlaceAmount[];
  readonly earmarks: readonly EarmarkAmount[];
}

const whole = (kind: MovementKind, data: EntryDates & Balances, sign: 1 | -1): Movement => ({
  ...dates(data),
  ...spread(data, sign),
  kind,
  transit: 0,
});

/** The same kind of movement, taken back. */
const undone = (movement: Movement): Movement => ({ ...movement, amount: -movement.amount });

const opening = (data: Balances & { readonly openedOn: string }): Movement => ({
  ...spread(data, 1),
  kind: 'opening',
  occurredOn: data.openedOn,
  voucherDate: data.openedOn,
  period: monthOf(data.openedOn),
  transit: 0,
});

/** What is not listed under a purpose is general. */
const spread = ({ places, earmarks }: Balances, sign: 1 | -1) => {
  const held = places.reduce((sum, place) => sum + place.amount, 0);
  const named = earmarks.reduce((sum, earmark) => sum + earmark.amount, 0);
  return {
    amount: held,
    places: places.map(({ placeId, amount }) => ({ placeId, delta: sign * amount })),
    earmarks: [
      { earmark: GENERAL, delta: sign * (held - named) },
      ...earmarks.map(({ earmark, amount }) => ({ earmark, delta: sign * amount })),
    ],
  };
};
