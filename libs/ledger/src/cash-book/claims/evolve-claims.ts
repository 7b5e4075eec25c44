import type {
  AdvancesPassedOn,
  AdvancesTakenOn,
  CollectionsPassedOn,
  CollectionsTakenOn,
  StrayMoneyPassedOn,
  StrayMoneyTakenOn,
} from '#contracts';
import { finish, goOn } from '../evolve-requests.js';
import type { CashBookEvent } from '../messages.js';
import { mustHave } from '../must-have.js';
import type { CashBook } from '../state.js';
import type { GoneTo } from './state.js';

/** What went on to another book is settled there; what came is settled here. */
export const evolveClaims = (book: CashBook, event: CashBookEvent): void => {
  switch (event.type) {
    case 'AdvancesPassedOn':
      leave(book, event.data);
      passAdvances(book, event.data);
      return;
    case 'AdvancesTakenOn':
      book.received.add(event.data.passedOnAs);
      takeAdvances(book, event.data);
      return;
    case 'CollectionsPassedOn':
      leave(book, event.data);
      passCollections(book, event.data);
      return;
    case 'CollectionsTakenOn':
      book.received.add(event.data.passedOnAs);
      takeCollections(book, event.data);
      return;
    case 'StrayMoneyPassedOn':
      leave(book, event.data);
      passItems(book, event.data);
      return;
    case 'StrayMoneyTakenOn':
      book.received.add(event.data.passedOnAs);
      takeItems(book, event.data);
      return;
    default:
  }
};

type PassedOn = AdvancesPassedOn | CollectionsPassedOn | StrayMoneyPassedOn;

const goneTo = ({ toUnitId, toYear }: PassedOn): GoneTo => ({ unitId: toUnitId, year: toYear });

const leave = (book: CashBook, { voucher, toYear, handover }: PassedOn): void => {
  if (!handover) book.carries.set(voucher, toYear);
  else {
    book.handovers.ids.add(handover.handoverId);
    book.handovers.reorganisations.add(handover.reorganisedOn);
  }
};

const passAdvances = (book: CashBook, passed: AdvancesPassedOn): void => {
  for (const { requestId } of passed.requests) finish(book, requestId, 'carried');
  for (const { advanceId } of passed.advances) {
    const left = { outstanding: 0, absentees: 0, goneTo: goneTo(passed) };
    Object.assign(mustHave(book.advances, advanceId), left);
  }
};

const takeAdvances = (
  book: CashBook,
  { advances, requests, occurredOn }: AdvancesTakenOn,
): void => {
  for (const { advanceId, formerId: _, earmark, ...advance } of advances) {
    const { kind, person } = advance.holder;
    const here = { holder: { kind, person }, earmark, since: occurredOn };
    book.advances.set(advanceId, { ...advance, ...here, outstanding: advance.amount });
  }
  for (const request of requests) goOn(book, request);
};

const passCollections = (book: CashBook, passed: CollectionsPassedOn): void => {
  for (const { collectionId, amount } of passed.collections) {
    const collection = mustHave(book.collections.taken, collectionId);
    collection.passedOn += amount;
    collection.goneTo = goneTo(passed);
  }
};

const takeCollections = (book: CashBook, { collections, occurredOn }: CollectionsTakenOn): void => {
  for (const { collectionId, formerId: _, ...collection } of collections) {
    const { earmark, driveId, receipt } = collection;
    const here = { earmark, driveId, receipt, since: occurredOn, handedIn: 0, passedOn: 0 };
    book.collections.taken.set(collectionId, { ...collection, ...here });
  }
};

const passItems = (book: CashBook, passed: StrayMoneyPassedOn): void => {
  for (const { requestId } of passed.requests) finish(book, requestId, 'carried');
  for (const { itemId, amount } of passed.items) {
    const item = mustHave(book.strayMoney, itemId);
    item.left -= amount;
    item.goneTo = goneTo(passed);
  }
};

const takeItems = (book: CashBook, { items, requests, occurredOn }: StrayMoneyTakenOn): void => {
  for (const { itemId, formerId: _, ...item } of items) {
    const { earmark, externalReference, amount: left, voucher } = item;
    const here = { earmark, externalReference, since: occurredOn, left, reserved: 0 };
    book.strayMoney.set(itemId, { ...item, ...here });
    // The bank's line stays entered once, in this book as in the one before.
    if (externalReference !== undefined && !book.references.has(externalReference))
      book.references.set(externalReference, voucher);
  }
  for (const request of requests) goOn(book, request);
};
