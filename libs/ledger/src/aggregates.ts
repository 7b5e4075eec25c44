import { access } from './access/access.js';
import { cashBook } from './cash-book/cash-book.js';
import type { Decider, Message } from './decider.js';
import { foundation } from './foundation/foundation.js';
import { fund } from './fund/fund.js';
import { office } from './office/office.js';
import { organisation } from './organisation/organisation.js';

/** Every kind of stream that the ledger keeps. */
export const aggregates: readonly Decider<Message, Message, unknown>[] = [
  foundation,
  organisation,
  fund,
  office,
  access,
  cashBook,
];
