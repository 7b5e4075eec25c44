import type { EarmarkAmount, PlaceAmount } from '#contracts';
import { monthOf } from '../calendar.js';
import { isGoodsEvent, type GoodsEvent } from './goods/messages.js';
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
  | 'broughtForward';

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
export const movementOf = (event: CashBookEvent): Movement | undefined =>
  // Custody of goods, and what is only told of, never touch the money.
  isGoodsEvent(event) ? undefined : moneyMovedBy(event);

const moneyMovedBy = (event: Exclude<CashBookEvent, GoodsEvent>): Movement | undefined => {
  switch (event.type) {
    case 'BookOpened':
      return opening(event.data);
    case 'DonationRecorded':
      return single('donation', event.data, event.data.amount, 1);
    case 'DisbursementPaid':
      return single('disbursement', event.data, event.data.amount, -1);
    case 'VoucherAdjusted': {
      const { kind, before, after } = event.data;
      const sign = kind === 'donation' ? 1 : -1;
      return { ...single(kind, event.data, after - before, sign), correction: 'adjust' };
    }
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
      return whole('carriedForward', event.data, -1);
    case 'BalancesBroughtForward':
      return whole('broughtForward', event.data, 1);
    case 'OpeningSigned':
    case 'DisbursementRequested':
    case 'RemittanceRequested':
    case 'CorrectionRequested':
    case 'RequestApproved':
    case 'RequestRejected':
    case 'RequestExpired':
    case 'PeriodClosed':
      return undefined;
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
