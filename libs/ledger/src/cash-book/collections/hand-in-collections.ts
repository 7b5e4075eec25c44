import type { HandedInLine, HandInCollections, HandInLine } from '#contracts';
import { Refusal, type Context, type References } from '../../decider.js';
import { placeOn } from '../../office/preconditions.js';
import { mustTakeEntries } from '../../organisation/preconditions.js';
import { mustBeHere } from '../claims/state.js';
import type { CashBookEvent } from '../messages.js';
import { mustBeNewReference } from '../must-be-new-reference.js';
import { postingOf, seriesIn } from '../posting.js';
import { mustBeOpen } from '../preconditions.js';
import { officeIn, organisationIn } from '../references.js';
import type { CashBook } from '../state.js';
import { owedOf, type Collections } from './state.js';

/** Takings come in with their list: never more than is owed, and somebody else takes them. */
export const handInCollections = (
  command: HandInCollections,
  book: CashBook,
  references: References,
  context: Context,
): CashBookEvent[] => {
  const { unitId, collector, placeId, amount, lines, externalReference, occurredOn } = command;
  mustBeOpen(book, command);
  mustTakeEntries(organisationIn(references), unitId, occurredOn, context.today);
  if (context.actor === collector) throw new Refusal('HAND_IN_BY_COLLECTOR');
  const place = placeOn(officeIn(references, unitId), placeId, occurredOn);
  const posting = postingOf(book, command, seriesIn(place.kind), context);
  mustBeNewReference(book, externalReference);
  mustSumTo(amount, lines);
  const handedIn = lines.map((line) => lineOf(book.collections, command, line));
  const what = { collector, placeId, amount, lines: handedIn, externalReference };
  return [{ type: 'CollectionsHandedIn', data: { ...posting, ...what } }];
};

const mustSumTo = (amount: number, lines: readonly HandInLine[]): void => {
  const named = new Set<string>();
  for (const { collectionId: collection } of lines) {
    if (named.has(collection)) throw new Refusal('HAND_IN_REPEATED', { collection });
    named.add(collection);
  }
  const total = lines.reduce((sum, line) => sum + line.amount, 0);
  if (total !== amount) throw new Refusal('HAND_IN_LIST_DOES_NOT_SUM', { total, amount });
};

const lineOf = (
  { taken }: Collections,
  { collector, occurredOn: date }: HandInCollections,
  { collectionId, amount }: HandInLine,
): HandedInLine => {
  const named = { collection: collectionId };
  const collection = taken.get(collectionId);
  if (!collection) throw new Refusal('COLLECTION_UNKNOWN', named);
  if (collection.collector !== collector)
    throw new Refusal('COLLECTION_OF_ANOTHER_COLLECTOR', named);
  const owed = owedOf(collection);
  if (owed === 0) mustBeHere(collection, collectionId);
  if (owed === 0) throw new Refusal('COLLECTION_HANDED_IN', named);
  if (amount > owed) throw new Refusal('HAND_IN_EXCEEDS', { ...named, owed });
  const { since: collected, earmark } = collection;
  if (date < collected) throw new Refusal('DATE_BEFORE_COLLECTION', { ...named, date, collected });
  return { collectionId, amount, earmark, left: owed - amount };
};
