import type { HandedInLine } from '#contracts';
import type { CashBookEvent } from '../messages.js';
import type { Movement } from '../movement.js';
import { dates, GENERAL, owed, type EntryDates, type Located } from '../movement-parts.js';

type OfCollection = Extract<
  CashBookEvent,
  { readonly type: 'CollectionRecorded' | 'CollectionAdjusted' | 'CollectionsHandedIn' }
>;

export const collectionMovement = ({ type, data }: OfCollection): Movement => {
  switch (type) {
    case 'CollectionRecorded':
      return inHand(data, data.amount);
    case 'CollectionAdjusted':
      return { ...inHand(data, data.after - data.before), correction: 'adjust' };
    case 'CollectionsHandedIn':
      return handedIn(data);
  }
};

/** What a collector answers for is in no place and stands under no purpose until it is handed in. */
const inHand = (data: EntryDates & { readonly earmark?: string }, amount: number): Movement => ({
  ...dates(data),
  kind: 'collection',
  amount,
  places: [],
  earmarks: [],
  transit: 0,
  ...owed('collection', amount),
  ...(data.earmark !== undefined && { meantFor: data.earmark }),
});

/** Each line of the list comes in for the purpose that its giver named. */
const handedIn = (data: Located & { amount: number; lines: readonly HandedInLine[] }): Movement => {
  const byPurpose = new Map<string, number>();
  for (const { earmark = GENERAL, amount } of data.lines)
    byPurpose.set(earmark, (byPurpose.get(earmark) ?? 0) + amount);
  return {
    ...dates(data),
    kind: 'handIn',
    amount: data.amount,
    places: [{ placeId: data.placeId, delta: data.amount }],
    earmarks: [...byPurpose].map(([earmark, delta]) => ({ earmark, delta })),
    transit: 0,
    ...owed('collection', -data.amount),
  };
};
