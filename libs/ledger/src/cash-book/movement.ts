import type { EarmarkAmount, PlaceAmount } from '#contracts';
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
  | 'purposeChanged';

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
    case 'DisbursementPaid':
      return single('disbursement', event.data, event.data.amount, -1);
    case 'AdvancePaid':
    case 'AdvanceUsed':
    case 'AdvanceToppedUp':
    case 'AdvanceReturned':
      return ofAdvance(event);
    case 'VoucherVoided': {
      const { kind, amount } = event.data;
      return { ...single(kind, event.data, -amount, signOf(kind)), correction: 'void' };
    }
    case 'TransferSent':
      return inTransit('transferOut', event.data, 1);
    case 'TransferArrived':
      return inTransit('transferIn', event.data, -1);
    case 'RemittanceSent':
      return {
        ...single('remittanceOut', event.data, event.data.amount, -1),
        transit: event.data.amount,
      };
    case 'RemittanceReturned':
      return {
        ...single('remittanceReturned', event.data, event.data.amount, 1),
        transit: -event.data.amount,
      };
    case 'RemittanceAccepted':
      return {
        ...nowhere('remittanceAccepted', event.data, event.data.amount),
        transit: -event.data.amount,
      };
    case 'RemittanceReceived':
      return single('remittanceIn', event.data, event.data.amount, 1);
    case 'BalancesCarriedForward':
      return whole('carriedForward', event.data, -1);
    case 'BalancesBroughtForward':
      return whole('broughtForward', event.data, 1);
    case 'BalancesCarriedBack':
      return undone(whole('broughtForward', event.data, -1));
    case 'BalancesBroughtBack':
      return undone(whole('carriedForward', event.data, 1));
    case 'VoucherAdjusted':
    case 'ReferredAdjustmentPosted': {
      const { kind, before, after } = event.data;
      return { ...single(kind, event.data, after - before, signOf(kind)), correction: 'adjust' };
    }
    case 'PurposeChanged':
      return purposeMovement(event.data);
    default:
      return unmoved(event);
  }
};

/** What is asked, signed or told of; custody of goods never touches the money. */
type Unmoving = Extract<
  CashBookEvent,
  {
    readonly type:
      | 'OpeningSigned'
      | 'RefundRequested'
      | 'ShortageWriteOffRequested'
      | 'PurposeChangeRequested'
      | 'DisbursementRequested'
      | 'RemittanceRequested'
      | 'AdvanceRequested'
      | 'TopUpRequested'
      | 'CorrectionRequested'
      | 'RequestApproved'
      | 'RequestRejected'
      | 'RequestExpired'
      | 'PeriodClosed'
      | 'YearClosed'
      | 'AnnualReportSubmitted'
      | 'AdjustmentReferred'
      | 'ReferredAdjustmentRequested'
      | 'GoodsReceived'
      | 'GoodsIssueRequested'
      | 'GoodsIssued'
      | 'WriteOffRequested'
      | 'GoodsWrittenOff'
      | 'BundlesRequested'
      | 'DirectGiftRecorded'
      | 'DirectGiftWithdrawn'
      | 'ResultRecorded'
      | 'ResultWithdrawn';
  }
>;

const unmoved = (_: Unmoving): Movement | undefined => undefined;

const signOf = (kind: 'donation' | 'disbursement'): 1 | -1 => (kind === 'donation' ? 1 : -1);

type AdvanceMoved = Extract<
  CashBookEvent,
  { type: 'AdvancePaid' | 'AdvanceUsed' | 'AdvanceToppedUp' | 'AdvanceReturned' }
>;

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
