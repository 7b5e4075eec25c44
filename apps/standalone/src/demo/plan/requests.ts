import type { BasisDocument } from '#contracts';
import type { DemoBook } from './books.js';
import { type PlannedStep, wish } from './planned-command.js';
import { staffOf } from './staff.js';
import { nextSerial, type World } from './world.js';

/** From this sum on a payment needs two signatures, in every fund. */
export const TWO_SIGNATURES_FROM = 50_000_000;

/** While the account holder of the province is away, another signs for her. */
export const DELEGATION = { from: '2024-08-05', until: '2024-08-16' };

export interface Asked {
  readonly book: DemoBook;
  readonly requestId: string;
  readonly amount: number;
}

/** The signatures that a request needs, all on one day. */
export function* approvals(world: World, asked: Asked, day: string): Iterable<PlannedStep> {
  const { book, requestId, amount } = asked;
  const { accountHolder, signatory } = staffOf(book.unitId);
  const isAway =
    book.unitId === world.union.province.unitId &&
    day >= DELEGATION.from &&
    day <= DELEGATION.until;
  const alone = isAway ? signatory : accountHolder;
  const signers = amount >= TWO_SIGNATURES_FROM ? [signatory, accountHolder] : [alone];
  for (const actor of signers)
    yield wish('ApproveRequest', { ...book.key, requestId }, { actor, today: day });
}

/** The decision of the unit that a payment rests on. */
export const decisionOf = (world: World, unitId: string, day: string): BasisDocument => {
  const serial = nextSerial(world, `decision/${unitId}/${day.slice(0, 4)}`);
  return { number: `${String(serial)}/QĐ-BTV`, date: day, issuer: world.unit(unitId).name };
};
