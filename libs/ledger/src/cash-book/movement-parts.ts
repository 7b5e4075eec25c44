import type { OwedBy } from '#contracts';
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

/** Every donation comes by here: a spread would take twice as long as all of this. */
export const single = (
  kind: MovementKind,
  data: Located,
  amount: number,
  sign: 1 | -1,
): Movement => ({
  kind,
  voucher: data.voucher,
  occurredOn: data.occurredOn,
  voucherDate: data.voucherDate ?? data.occurredOn,
  period: data.period,
  amount,
  places: [{ placeId: data.placeId, delta: sign * amount }],
  earmarks: [{ earmark: data.earmark ?? GENERAL, delta: sign * amount }],
  transit: 0,
});

/** Touches no holding place, and nothing that is set aside for a purpose. */
export const nowhere = (kind: MovementKind, data: EntryDates, amount: number): Movement => ({
  ...dates(data),
  kind,
  amount,
  places: [],
  earmarks: [],
  transit: 0,
});

export const owed = (by: OwedBy, delta: number) => ({ owed: [{ by, delta }] });
