import type { CarriedRequest } from '#contracts';
import type { CashBook } from './state.js';

const LONGEST_ID = 24;

/** What goes on has to arrive, even where somebody has used the request's id here meanwhile. */
export const underFreeId = ({ requests }: CashBook, request: CarriedRequest): CarriedRequest => {
  const { requestId: formerId } = request;
  if (!requests.has(formerId)) return request;
  for (let number = 2; ; number++) {
    const suffix = `n${String(number)}`;
    const requestId = formerId.slice(0, LONGEST_ID - suffix.length) + suffix;
    if (!requests.has(requestId)) return { ...request, requestId, formerId };
  }
};
