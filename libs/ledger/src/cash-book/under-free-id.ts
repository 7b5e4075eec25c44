import type { CashBook } from './state.js';

const LONGEST_ID = 24;

/** The id itself where it is free, else with the first number that makes it so. */
export const freeId = (wanted: string, isTaken: (id: string) => boolean): string => {
  if (!isTaken(wanted)) return wanted;
  for (let number = 2; ; number++) {
    const suffix = `n${String(number)}`;
    const id = wanted.slice(0, LONGEST_ID - suffix.length) + suffix;
    if (!isTaken(id)) return id;
  }
};

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
