import type { Capacity } from '#contracts';
import { Refusal } from '../decider.js';
import { countKey, type HoldingPlace, type Office, type Store, type Term } from './state.js';

/** The holding place of money, open on that day. @throws Refusal PLACE_UNKNOWN, STORE_HOLDS_NO_MONEY */
export const placeOn = ({ places, stores }: Office, placeId: string, on: string): HoldingPlace => {
  if (stores.has(placeId)) throw new Refusal('STORE_HOLDS_NO_MONEY', { place: placeId });
  const place = places.get(placeId);
  if (!place || on < place.openedOn) throw new Refusal('PLACE_UNKNOWN', { place: placeId });
  return place;
};

/** The store of goods, open on that day. @throws Refusal STORE_UNKNOWN, PLACE_NOT_STORE */
export const storeOn = ({ places, stores }: Office, storeId: string, on: string): Store => {
  if (places.has(storeId)) throw new Refusal('PLACE_NOT_STORE', { place: storeId });
  const store = stores.get(storeId);
  if (!store || on < store.openedOn) throw new Refusal('STORE_UNKNOWN', { store: storeId });
  return store;
};

/** Money and goods lie in places of one list of names. @throws Refusal PLACE_EXISTS */
export const mustBeNewPlace = ({ places, stores }: Office, placeId: string): void => {
  if (places.has(placeId) || stores.has(placeId))
    throw new Refusal('PLACE_EXISTS', { place: placeId });
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
