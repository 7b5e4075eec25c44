import type { BookKey } from '#contracts';
import { decisionOf, type DrillUnion } from './drill-union.js';
import type { Order } from './journal.js';
import type { SeededRandom } from './seeded-random.js';

/** Where an order belongs, and what draws its keys. */
export interface OrderParts {
  readonly random: SeededRandom;
  readonly union: Pick<DrillUnion, 'today'>;
  readonly book: BookKey;
}

/** Some givers have a name, so that the vault takes part. */
export const donation = ({ random, union, book }: OrderParts, amount: number): Order => {
  const placeId = random.pick(['ket', 'nh']);
  const giver = random.pick([
    { kind: 'anonymous' },
    { kind: 'named', name: `Người cho ${random.below(1_000_000)}` },
  ]);
  const body = { occurredOn: union.today, amount, placeId, contributingUnitId: book.unitId, giver };
  return { key: random.uuid(), who: 'cashier', book, route: 'donations', body, moves: amount };
};

/** Out of the safe: asked for by the accountant, signed by the account holder, paid by the cashier. */
export const disbursement = ({ random, union, book }: OrderParts, amount: number): Order[] => {
  const { today } = union;
  const requestId = random.uuid().replaceAll('-', '').slice(0, 20);
  const validUntil = `${Number(today.slice(0, 4)) + 1}-12-31`;
  const request = { requestId, placeId: 'ket', amount, decision: decisionOf(today), validUntil };
  const step = (who: Order['who'], route: string, body: object, moves = 0): Order => ({
    key: random.uuid(),
    who,
    book,
    route,
    body,
    moves,
  });
  return [
    step('accountant', 'disbursement-requests', request),
    step('accountHolder', `requests/${requestId}/approval`, {}),
    step('cashier', `requests/${requestId}/payment`, { occurredOn: today }, -amount),
  ];
};
