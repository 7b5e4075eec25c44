import type { CarriedRequest } from '#contracts';
import { isTakenRequestId } from './preconditions.js';
import type { CashBook } from './state.js';

const LONGEST_ID = 24;

/** What goes on has to arrive, even where somebody has used its id here meanwhile. */
export const freeIds = (isTaken: (id: string) => boolean) => {
  const given = new Set<string>();
  return (formerId: string): string => {
    let id = formerId;
    for (let number = 2; isTaken(id) || given.has(id); number++) {
      const suffix = `n${String(number)}`;
      id = formerId.slice(0, LONGEST_ID - suffix.length) + suffix;
    }
    given.add(id);
    return id;
  };
};

/** Ids for requests and for advances: the two share them. */
export const freeRequestIds = (book: CashBook) => freeIds((id) => isTakenRequestId(book, id));

export const requestUnderId = (request: CarriedRequest, requestId: string): CarriedRequest => {
  const { requestId: formerId } = request;
  return requestId === formerId ? request : { ...request, requestId, formerId };
};

/** Requests as they go on in a book. */
export const underFreeIds = (
  book: CashBook,
  requests: readonly CarriedRequest[],
): CarriedRequest[] => {
  const freeId = freeRequestIds(book);
  return requests.map((request) => requestUnderId(request, freeId(request.requestId)));
};
