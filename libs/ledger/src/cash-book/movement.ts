import type { EarmarkAmount, PlaceAmount } from '#contracts';
import { monthOf } from '../calendar.js';
import type { CashBookEvent } from './messages.js';

/** Why money moves; each kind has one rule of debit and credit in the chart of accounts. */
export type MovementKind =
  | 'opening'
  | 'donation'
  | 'disbursement'
  | 'transferOut'
  | 'transferIn'
  | 'remittanceOut'
  | 'remittanceAccepted'
  | 'remittanceReturned'
  | 'remittanceIn'
  | 'carriedForward'
  | 'broughtForward'
  | 'handedOver'
  | 'takenOver';

/** The money that is meant for nothing in particular. */
export const GENERAL = '';

/** What holding places hold beside the fund's own money: it belongs to others until it is settled. */
export const STRAY = '~stray';

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
  switch (event.type) {
    case 'BookOpened':
      return opening(event.data);
    case 'DonationRecorded':
      return single('donation', event.data, event.data.amount, 1);
    case 'DisbursementPaid':
      return single('disbursement', event.data, event.data.amount, -1);
    case 'VoucherVoided': {
      const { kind, amount } = event.data;
      const sign = kind === 'donation' ? 1 : -1;
      return { ...single(kind, event.data, -amount, sign), correction: 'void' };
    }
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
        ...dates(event.data),
        kind: 'remittanceAccepted',
        amount: event.data.amount,
        places: [],
        earmarks: [],
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
    case 'VoucherAdjusted':
    case 'ReferredAdjustmentPosted': {
      const { kind, before, after } = event.data;
      const sign = kind === 'donation' ? 1 : -1;
      return { ...single(kind, event.data, after - before, sign), correction: 'adjust' };
    }
    case 'OpeningSigned':
    case 'DisbursementRequested':
    case 'RemittanceRequested':
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
  }
};

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

interface Dated {
  readonly voucher: string;
  readonly occurredOn: string;
  readonly voucherDate?: string;
  readonly period: string;
}

const dates = ({ voucher, occurredOn, voucherDate, period }: Dated) => ({
  voucher,
  occurredOn,
  voucherDate: voucherDate ?? occurredOn,
  period,
});

interface Located extends Dated {
  readonly placeId: string;
  readonly earmark?: string;
}

const single = (kind: MovementKind, data: Located, amount: number, sign: 1 | -1): Movement => ({
  kind,
  amount,
  places: [{ placeId: data.placeId, delta: sign * amount }],
  earmarks: [{ earmark: data.earmark ?? GENERAL, delta: sign * amount }],
  transit: 0,
  ...dates(data),
});

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

const whole = (kind: MovementKind, data: Dated & Balances, sign: 1 | -1): Movement => ({
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
