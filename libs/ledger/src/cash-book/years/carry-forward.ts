import type { CarryForward, EarmarkAmount, PlaceAmount } from '#contracts';
import { firstDayAfter } from '../../calendar.js';
import { Refusal, type Context, type References } from '../../decider.js';
import { carried, isAboutClaim, movableRequests } from '../carried-request.js';
import { openClaims } from '../claims/open-claims.js';
import { passOn, type Unnumbered } from '../claims/pass-on.js';
import { lowestFrom } from '../daily-balance.js';
import { passOnToNextYear } from '../goods/pass-on-to-next-year.js';
import type { CashBookEvent } from '../messages.js';
import { GENERAL, STRAY } from '../movement.js';
import { mustBeOpen } from '../preconditions.js';
import { frontedIn } from '../sponsorship/buckets.js';
import type { CashBook, Slice } from '../state.js';
import { isOwed } from '../stray-money/state.js';
import { whereItemsLie } from '../stray-money/where-items-lie.js';
import { strayIn } from '../stray-money/where-it-lies.js';
import { underNumbers } from '../voucher-number.js';
import { handOver } from './hand-over.js';

/**
 * What a year that is over still holds goes to the next year's book, and what it is owed, with the
 * requests about either. Both sides stand on 1 January, so that 31 December keeps its figures;
 * repeatable, because January is entered before December is closed.
 */
export const carryForward = (
  command: CarryForward,
  book: CashBook,
  references: References,
  context: Context,
): CashBookEvent[] => {
  const { year } = command;
  const { today } = context;
  mustBeOpen(book, command);
  const from = firstDayAfter(year);
  if (today < from) throw new Refusal('YEAR_NOT_OVER', { year });
  const free = new Map(freeIn(book.places, from));
  const others = strayIn(book, free);
  const unnumbered = [
    ...balancesOf(command, book, { from, today, places: ownMoney(free, others) }),
    ...claimsOf(command, book, { today, others }),
  ];
  const events = [
    ...underNumbers(handOver(book, command, from), unnumbered),
    ...passOnToNextYear(command, book, references, { from, context }),
  ];
  if (events.length === 0) throw new Refusal('NOTHING_TO_CARRY', { year });
  return events;
};

/** The book's own money, with the requests that hold some of it back. */
const balancesOf = (
  { year }: CarryForward,
  book: CashBook,
  carrying: { readonly from: string; readonly today: string; readonly places: PlaceAmount[] },
): Unnumbered[] => {
  const { from, today, places } = carrying;
  const requests = movableRequests(book, today)
    .filter(([, request]) => !isAboutClaim(request))
    .map(([requestId, request]) => carried(requestId, request));
  const fronted = frontedIn(book);
  if (places.length + requests.length + fronted.length === 0) return [];
  const earmarks = purposesOf(book, from, places);
  const advanced = fronted.length > 0 && { fronted };
  const balances = { toYear: year + 1, places, earmarks, requests, ...advanced };
  return [(posting) => ({ type: 'BalancesCarriedForward', data: { ...posting, ...balances } })];
};

/** What is owed, and money of others as far as it is here, with the requests about it. */
const claimsOf = (
  { unitId, year }: CarryForward,
  book: CashBook,
  carrying: { readonly today: string; readonly others: ReadonlyMap<string, number> },
): Unnumbered[] => {
  const { today, others } = carrying;
  const claims = openClaims(book);
  const requests = movableRequests(book, today)
    .filter(([, request]) => isAboutClaim(request))
    .map(([requestId, request]) => carried(requestId, request));
  const lying = claims.items.filter((item) => !isOwed(item));
  const places = whereItemsLie(lying, requests, others);
  const items = claims.items.filter((item) => isOwed(item) || places.has(item.itemId));
  const toPlace = (placeId: string) => placeId;
  return passOn(
    { ...claims, items, places, requests },
    { toUnitId: unitId, toYear: year + 1, toPlace },
  );
};

const ownMoney = (
  free: ReadonlyMap<string, number>,
  others: ReadonlyMap<string, number>,
): PlaceAmount[] =>
  [...free]
    .map(([placeId, amount]) => ({ placeId, amount: amount - (others.get(placeId) ?? 0) }))
    .filter(({ amount }) => amount > 0);

/** What is on its way keeps its purpose here, so that no purpose takes more along than there is. */
const purposesOf = (
  book: CashBook,
  from: string,
  places: readonly PlaceAmount[],
): EarmarkAmount[] => {
  let left = places.reduce((sum, { amount }) => sum + amount, 0);
  return freeIn(book.earmarks, from).flatMap(([earmark, free]) => {
    if (earmark === GENERAL || earmark === STRAY) return [];
    const amount = Math.min(free, left);
    left -= amount;
    return amount > 0 ? [{ earmark, amount }] : [];
  });
};

const freeIn = (slices: ReadonlyMap<string, Slice>, from: string): [string, number][] =>
  [...slices].flatMap(([key, { balance }]) => {
    const amount = lowestFrom(balance, from);
    return amount > 0 ? [[key, amount] as [string, number]] : [];
  });
