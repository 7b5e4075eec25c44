import type {
  CarriedRequest,
  HandedOverUnder,
  PassedItem,
  PlaceAmount,
  Posting,
  StrayClass,
} from '#contracts';
import type { CashBookEvent } from '../messages.js';
import { isOwed } from '../stray-money/state.js';
import { summedByPlace } from '../summed-by-place.js';
import type { Claims } from './open-claims.js';

/** An event that waits for its number. */
export type Unnumbered = (posting: Posting) => CashBookEvent;

/** Where claims go, and in which of its places the money of others will lie there. */
export interface Destination {
  readonly toUnitId: string;
  readonly toYear: number;
  readonly handover?: HandedOverUnder;
  readonly toPlace: (placeId: string) => string;
}

/** Claims that go to one book, with what goes along. */
export interface Leaving extends Claims {
  /** Where the money of each item lies that is not the book's own. */
  readonly places: ReadonlyMap<string, readonly PlaceAmount[]>;
  /** Requests about these claims. */
  readonly requests: readonly CarriedRequest[];
}

/** As many as one voucher lists; the contract allows no more. */
const CLAIMS_IN_A_VOUCHER = 1000;

/** One voucher for each kind of claims. */
export const passOn = (leaving: Leaving, { toPlace, ...to }: Destination): Unnumbered[] => [
  ...inVouchers(leaving.advances).map((advances): Unnumbered => {
    const requests = leaving.requests.filter(
      ({ kind, advanceId }) => kind === 'topUp' && advances.some((a) => a.advanceId === advanceId),
    );
    const there = requests.map((request) => ({ ...request, placeId: toPlace(request.placeId) }));
    return (posting) => ({
      type: 'AdvancesPassedOn',
      data: { ...posting, ...to, advances, requests: there },
    });
  }),
  ...inVouchers(leaving.collections).map((collections): Unnumbered => (posting) => ({
    type: 'CollectionsPassedOn',
    data: { ...posting, ...to, collections },
  })),
  ...CLASSES.flatMap((of) =>
    inVouchers(leaving.items.filter((item) => classOf(item) === of)).map((items): Unnumbered => {
      const data = { ...to, of, ...strayMoney(leaving, items, toPlace) };
      return (posting) => ({ type: 'StrayMoneyPassedOn', data: { ...posting, ...data } });
    }),
  ),
];

const CLASSES: readonly StrayClass[] = ['receipt', 'surplus', 'shortage'];

const classOf = ({ nature }: PassedItem): StrayClass => {
  if (nature === 'surplus') return 'surplus';
  return isOwed({ nature }) ? 'shortage' : 'receipt';
};

const strayMoney = (
  leaving: Leaving,
  items: readonly PassedItem[],
  toPlace: Destination['toPlace'],
) => {
  const there = <T extends { readonly placeId: string }>(lying: T): T => ({
    ...lying,
    placeId: toPlace(lying.placeId),
  });
  const places = items.flatMap(({ itemId }) => leaving.places.get(itemId) ?? []);
  return {
    items: items.map(there),
    places: summedByPlace(places),
    toPlaces: summedByPlace(places.map(there)),
    requests: aboutAny(leaving.requests, items).map(there),
  };
};

const aboutAny = (
  requests: readonly CarriedRequest[],
  items: readonly PassedItem[],
): CarriedRequest[] => {
  const ids = new Set(items.map(({ itemId }) => itemId));
  return requests.filter(({ itemId }) => itemId !== undefined && ids.has(itemId));
};

const inVouchers = <T>(claims: readonly T[]): T[][] =>
  Array.from({ length: Math.ceil(claims.length / CLAIMS_IN_A_VOUCHER) }, (_, at) =>
    claims.slice(at * CLAIMS_IN_A_VOUCHER, (at + 1) * CLAIMS_IN_A_VOUCHER),
  );
