import type { Posting, TakeOnAdvances, TakeOnCollections, TakeOnStrayMoney } from '#contracts';
import { Refusal, type Context, type References } from '../../decider.js';
import type { CashBookEvent } from '../messages.js';
import { followingPosting } from '../posting.js';
import { mustBeOpen } from '../preconditions.js';
import type { CashBook } from '../state.js';
import { freeIds, freeRequestIds, requestUnderId, underFreeIds } from '../under-free-id.js';

/** Their holders answer for them here from now on. */
export const takeOnAdvances = (
  command: TakeOnAdvances,
  book: CashBook,
  _references: References,
  _context: Context,
): CashBookEvent[] => {
  const data = { ...takenOn(command, book), ...namesOf(command) };
  const freeId = freeRequestIds(book);
  const renamed = new Map<string, string>();
  const advances = command.advances.map((advance) => {
    const { advanceId: formerId } = advance;
    const advanceId = freeId(formerId);
    renamed.set(formerId, advanceId);
    return advanceId === formerId ? advance : { ...advance, advanceId, formerId };
  });
  const requests = command.requests.map((request) => ({
    ...requestUnderId(request, freeId(request.requestId)),
    advanceId: renamed.get(request.advanceId ?? ''),
  }));
  return [{ type: 'AdvancesTakenOn', data: { ...data, advances, requests } }];
};

/** No second gift: their collectors hand in here what they took before. */
export const takeOnCollections = (
  command: TakeOnCollections,
  book: CashBook,
  _references: References,
  _context: Context,
): CashBookEvent[] => {
  const data = { ...takenOn(command, book), ...namesOf(command) };
  const freeId = freeIds((id) => book.collections.taken.has(id));
  const collections = command.collections.map((collection) => {
    const { collectionId: formerId } = collection;
    const collectionId = freeId(formerId);
    return collectionId === formerId ? collection : { ...collection, collectionId, formerId };
  });
  return [{ type: 'CollectionsTakenOn', data: { ...data, collections } }];
};

/** What is not settled is identified, refunded or repaid here, with its first day and voucher. */
export const takeOnStrayMoney = (
  command: TakeOnStrayMoney,
  book: CashBook,
  _references: References,
  _context: Context,
): CashBookEvent[] => {
  const { of, places } = command;
  const data = { ...takenOn(command, book), ...namesOf(command), of, places };
  const freeId = freeIds((id) => book.strayMoney.has(id));
  const renamed = new Map<string, string>();
  const items = command.items.map((item) => {
    const { itemId: formerId } = item;
    const itemId = freeId(formerId);
    renamed.set(formerId, itemId);
    return itemId === formerId ? item : { ...item, itemId, formerId };
  });
  const requests = underFreeIds(book, command.requests).map((request) => ({
    ...request,
    itemId: renamed.get(request.itemId ?? ''),
  }));
  return [{ type: 'StrayMoneyTakenOn', data: { ...data, items, requests } }];
};

type TakeOn = TakeOnAdvances | TakeOnCollections | TakeOnStrayMoney;

/** Once, on the day it left the other book, or on this one's first. */
const takenOn = (command: TakeOn, book: CashBook): Posting => {
  const { passedOnAs, passedOn } = command;
  mustBeOpen(book, command);
  if (book.received.has(passedOnAs)) throw new Refusal('ALREADY_TAKEN_ON', { voucher: passedOnAs });
  const day = passedOn > book.openedOn ? passedOn : book.openedOn;
  return followingPosting(book, command, 'KT', day);
};

const namesOf = ({ fromUnitId, fromYear, passedOnAs, handoverId }: TakeOn) => ({
  fromUnitId,
  fromYear,
  passedOnAs,
  ...(handoverId !== undefined && { handoverId }),
});
