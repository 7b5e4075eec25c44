import type { PassedAdvance, PassedCollection, PassedItem } from '#contracts';
import { openAdvances } from '../advances/state.js';
import { outstandingIn, owedOf } from '../collections/state.js';
import type { CashBook } from '../state.js';

/** What somebody owes a book, and money in its places that is not its own. */
export interface Claims {
  readonly advances: readonly PassedAdvance[];
  readonly collections: readonly PassedCollection[];
  readonly items: readonly PassedItem[];
}

export const NO_CLAIMS: Claims = { advances: [], collections: [], items: [] };

/** All of it that is not settled, as it would go on in another book. */
export const openClaims = (book: CashBook): Claims => ({
  advances: openAdvances(book.advances).map(([advanceId, advance]) => {
    const { holder, outstanding: amount, absentees, earmark, placeId } = advance;
    const { voucher, paidOn, dueOn, settlements } = advance;
    const paid = { voucher, paidOn, placeId, dueOn, settlements };
    return { advanceId, holder, amount, absentees, earmark, ...paid };
  }),
  collections: outstandingIn(book.collections).map(([collectionId, collection]) => {
    const { collector, collectorKind, contributingUnitId, earmark, driveId } = collection;
    const { receipt, collectedOn, voucher, dueOn } = collection;
    const whose = { collector, collectorKind, contributingUnitId, earmark, driveId };
    const taken = { receipt, collectedOn, voucher, dueOn };
    return { collectionId, amount: owedOf(collection), ...whose, ...taken };
  }),
  items: [...book.strayMoney].flatMap(([itemId, item]) => {
    const { nature, left: amount, placeId, earmark, occurredOn, voucher } = item;
    const { externalReference, hasSource } = item;
    const came = { placeId, earmark, occurredOn, voucher, externalReference, hasSource };
    return amount > 0 ? [{ itemId, nature, amount, ...came }] : [];
  }),
});

/** The last day on which one of them came into the book; empty when there is none. */
export const lastClaimDay = (book: CashBook): string =>
  [
    ...openAdvances(book.advances).map(([, { since }]) => since),
    ...outstandingIn(book.collections).map(([, { since }]) => since),
    ...[...book.strayMoney.values()].flatMap(({ left, since }) => (left > 0 ? [since] : [])),
  ].reduce((last, day) => (day > last ? day : last), '');
