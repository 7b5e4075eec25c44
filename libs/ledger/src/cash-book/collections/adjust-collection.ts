import type { BookKey } from '#contracts';
import { Refusal, type Context } from '../../decider.js';
import { correctionPosting } from '../correction-posting.js';
import type { CashBookEvent } from '../messages.js';
import type { CashBook, CorrectionRequest, Voucher } from '../state.js';
import type { Collection } from './state.js';

/**
 * What a collection should have been, asked for and signed. It never falls below what was handed
 * in, for that money is in the safe and leaves it by a payment only; nor below what has gone on to
 * another book, where it is owed from then on.
 */
export const adjustCollection = (
  book: CashBook,
  key: BookKey & { readonly requestId: string },
  { request, voucher }: { readonly request: CorrectionRequest; readonly voucher: Voucher },
  context: Context,
): CashBookEvent => {
  const { original } = voucher;
  const [collectionId, collection] = collectionUnder(book, original);
  const { amount: before, handedIn, passedOn, collector, ...whose } = collection;
  const handed = handedIn + passedOn;
  const { correctedAmount: after = 0, voucher: adjusts } = request;
  if (after < handed)
    throw new Refusal('COLLECTION_BELOW_HANDED_IN', { collection: collectionId, handed });
  const posting = correctionPosting(book, key, context);
  const { contributingUnitId, earmark, driveId } = whose;
  const what = { requestId: key.requestId, adjusts, original, collectionId, collector };
  const sums = { before, after, left: after - handed, contributingUnitId, earmark, driveId };
  return { type: 'CollectionAdjusted', data: { ...posting, ...what, ...sums } };
};

/** @throws Error when there is none: who asks has seen that the voucher is a collection's. */
const collectionUnder = ({ collections }: CashBook, voucher: string): [string, Collection] => {
  const found = [...collections.taken].find(([, collection]) => collection.voucher === voucher);
  if (!found) throw new Error(`corrupt book: no collection under ${voucher}`);
  return found;
};
