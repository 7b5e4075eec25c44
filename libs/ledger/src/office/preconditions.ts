import type { Capacity } from '#contracts';
import { Refusal } from '../decider.js';
import { countKey, type HoldingPlace, type Office, type Term } from './state.js';

/** The holding place, open on that day. @throws Refusal PLACE_UNKNOWN */
export const placeOn = ({ places }: Office, placeId: string, on: string): HoldingPlace => {
  const place = places.get(placeId);
  if (!place || on < place.openedOn) throw new Refusal('PLACE_UNKNOWN', { place: placeId });
  return place;
};

/** @throws Refusal APPOINTMENT_DATES */
export const mustNotEndBeforeItBegins = ({ from, until }: Term): void => {
  if (until !== undefined && until < from) throw new Refusal('APPOINTMENT_DATES');
};

export const overlap = (a: Term, b: Term): boolean =>
  (a.until === undefined || b.from <= a.until) && (b.until === undefined || a.from <= b.until);

const APART: Partial<Record<Capacity, Capacity>> = {
  cashier: 'accountant',
  accountant: 'cashier',
};

/**
 * Who keeps the cash never keeps the accounts on the same day, be it by delegation.
 * @throws Refusal CASHIER_IS_ACCOUNTANT
 */
export const mustKeepCashAndAccountsApart = (
  { appointments, delegations }: Office,
  personId: string,
  capacity: Capacity,
  term: Term,
): void => {
  const other = APART[capacity];
  const held = [...appointments, ...delegations];
  if (held.some((h) => h.personId === personId && h.capacity === other && overlap(h, term)))
    throw new Refusal('CASHIER_IS_ACCOUNTANT');
};

/** What was counted in a place on that day; undefined when nobody counted. */
export const countOn = (office: Office, placeId: string, day: string): number | undefined =>
  office.counts.get(countKey(placeId, day));
