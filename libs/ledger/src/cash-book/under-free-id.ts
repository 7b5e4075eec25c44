import { freeId } from '../free-id.js';
import { isTakenRequestId } from './preconditions.js';
import type { CashBook } from './state.js';

/** What goes on has to arrive, even where somebody has used its id here meanwhile. */
export const freeIds = (isTaken: (id: string) => boolean) => {
  const given = new Set<string>();
  return (formerId: string): string => {
    const id = freeId(formerId, (wanted) => isTaken(wanted) || given.has(wanted));
    given.add(id);
    return id;
  };
};

/** Ids for requests and for advances: the two share them. */
export const freeRequestIds = (book: CashBook) => freeIds((id) => isTakenRequestId(book, id));

interface Named {
  readonly requestId: string;
  readonly formerId?: string;
}

export const requestUnderId = <R extends Named>(request: R, requestId: string): R => {
  const { requestId: formerId } = request;
  return requestId === formerId ? request : { ...request, requestId, formerId };
};

/** Requests as they go on in a book. */
export const underFreeIds = <R extends Named>(book: CashBook, requests: readonly R[]): R[] => {
  const freeRequestId = freeRequestIds(book);
  return requests.map((request) => requestUnderId(request, freeRequestId(request.requestId)));
};
