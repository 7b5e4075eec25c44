import type { HandedOverUnder, OwedBy } from '#contracts';
import type { CashBookEvent } from '../messages.js';
import type { Movement, MovementKind } from '../movement.js';
import { dates, nowhere, owed, STRAY, type EntryDates } from '../movement-parts.js';
import type { ClaimsEvent } from './messages.js';

const CLAIMS_EVENTS: ReadonlySet<string> = new Set([
  'AdvancesPassedOn',
  'AdvancesTakenOn',
  'CollectionsPassedOn',
  'CollectionsTakenOn',
  'StrayMoneyPassedOn',
  'StrayMoneyTakenOn',
] satisfies ClaimsEvent['type'][]);

export const isClaimsEvent = (event: CashBookEvent): event is ClaimsEvent =>
  CLAIMS_EVENTS.has(event.type);

/** What is owed falls in the one book and rises in the other; money of others goes with its place. */
export const claimsMovement = ({ type, data }: ClaimsEvent): Movement => {
  switch (type) {
    case 'AdvancesPassedOn':
      return leaves('advances', data, data.advances);
    case 'AdvancesTakenOn':
      return arrives('advances', data, data.advances);
    case 'CollectionsPassedOn':
      return leaves('collections', data, data.collections);
    case 'CollectionsTakenOn':
      return arrives('collections', data, data.collections);
    case 'StrayMoneyPassedOn':
      return data.of === 'shortage'
        ? leaves('shortages', data, data.items)
        : withItsPlace(`${KINDS[data.of]}PassedOn`, data, -1);
    case 'StrayMoneyTakenOn':
      return data.of === 'shortage'
        ? arrives('shortages', data, data.items)
        : withItsPlace(`${KINDS[data.of]}TakenOn`, data, 1);
  }
};

const KINDS = { receipt: 'stray', surplus: 'surplus' } as const;

const OWED_BY = {
  advances: 'advance',
  collections: 'collection',
  shortages: 'shortage',
} as const satisfies Record<string, OwedBy>;

type Amounts = readonly { readonly amount: number }[];

const leaves = (
  what: keyof typeof OWED_BY,
  data: EntryDates & { readonly handover?: HandedOverUnder },
  claims: Amounts,
): Movement => {
  const amount = total(claims);
  const kind = `${what}${data.handover ? 'HandedOver' : 'Carried'}` as const;
  return { ...nowhere(kind, data, amount), ...owed(OWED_BY[what], -amount) };
};

const arrives = (
  what: keyof typeof OWED_BY,
  data: EntryDates & { readonly handoverId?: string },
  claims: Amounts,
): Movement => {
  const amount = total(claims);
  const kind = `${what}${data.handoverId === undefined ? 'Brought' : 'TakenOver'}` as const;
  return { ...nowhere(kind, data, amount), ...owed(OWED_BY[what], amount) };
};

const withItsPlace = (
  kind: MovementKind,
  data: EntryDates & {
    readonly places: readonly { readonly placeId: string; readonly amount: number }[];
  },
  sign: 1 | -1,
): Movement => {
  const amount = total(data.places);
  return {
    ...dates(data),
    kind,
    amount,
    places: data.places.map((place) => ({ placeId: place.placeId, delta: sign * place.amount })),
    earmarks: [{ earmark: STRAY, delta: sign * amount }],
    transit: 0,
  };
};

const total = (amounts: Amounts): number => amounts.reduce((sum, { amount }) => sum + amount, 0);
