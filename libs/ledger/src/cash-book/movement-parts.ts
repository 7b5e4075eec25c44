import type { Movement, MovementKind } from './movement.js';

/** The money that is meant for nothing in particular. */
export const GENERAL = '';

/** What holding places hold beside the fund's own money: it belongs to others until it is settled. */
export const STRAY = '~stray';

export interface EntryDates {
  readonly voucher: string;
  readonly occurredOn: string;
  readonly voucherDate?: string;
  readonly period: string;
}

export const dates = ({ voucher, occurredOn, voucherDate, period }: EntryDates) => ({
  voucher,
  occurredOn,
  voucherDate: voucherDate ?? occurredOn,
  period,
});

export interface Located extends EntryDates {
  readonly placeId: string;
  readonly earmark?: string;
}

export const single = (
  kind: MovementKind,
  data: Located,
  amount: number,
  sign: 1 | -1,
): Movement => ({
  kind,
  amount,
  places: [{ placeId: data.placeId, delta: sign * amount }],
  earmarks: [{ earmark: data.earmark ?? GENERAL, delta: sign * amount }],
  transit: 0,
  ...dates(data),
});
