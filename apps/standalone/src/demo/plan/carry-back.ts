import { BANK, GENERAL } from './books.js';
import { PNBC } from './funds.js';
import { type PlannedStep, wish } from './planned-command.js';
import { staffOf } from './staff.js';
import { workingDaysOf } from './working-days.js';
import type { World } from './world.js';

const MONTH = '2025-01';
const [BACK_ON, FORWARD_ON] = [9, 11];
const AMOUNT = 300_000;

/** For a bill of December money goes back into the old year; the bill was paid, and it returns. */
export const noteCarryBack = (world: World): void => {
  const days = workingDaysOf(MONTH);
  const [back, forward] = [days[BACK_ON] ?? MONTH, days[FORWARD_ON] ?? MONTH];
  world.agenda.note(back, 'carrying', () => carryBack(world, { back, forward }));
};

function* carryBack(
  world: World,
  { back, forward }: { readonly back: string; readonly forward: string },
): Iterable<PlannedStep> {
  const book = world.shelf.book(world.union.province.unitId, PNBC.fundId);
  const holding = { placeId: BANK, earmark: GENERAL } as const;
  const { accountant: actor } = staffOf(book.unitId);
  book.spend(holding, AMOUNT);
  book.nextVoucher('KT');
  const places = [{ placeId: BANK, amount: AMOUNT }];
  yield wish('CarryBack', { ...book.key, places, earmarks: [] }, { actor, today: back });
  world.agenda.note(forward, 'carrying', function* () {
    book.receive(holding, AMOUNT);
    book.nextVoucher('KT');
    const old = { ...book.key, year: book.year - 1 };
    yield wish('CarryForward', old, { actor, today: forward });
  });
}
