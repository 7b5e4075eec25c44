import { freeId } from '../free-id.js';
import type { CashBook } from './state.js';

interface Named {
  readonly requestId: string;
  readonly formerId?: string;
}

/** What goes on has to arrive, even where somebody has used the request's id here meanwhile. */
export const underFreeId = <R extends Named>({ requests }: CashBook, request: R): R => {
  const { requestId: formerId } = request;
  const requestId = freeId(formerId, (id) => requests.has(id));
  return requestId === formerId ? request : { ...request, requestId, formerId };
};
