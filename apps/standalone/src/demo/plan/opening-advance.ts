import { noteSettlement } from './advances.js';
import { type DemoBook, SAFE } from './books.js';
import { womanNamed } from './family-names.js';
import { type DemoFund } from './funds.js';
import { type PlannedStep, wish } from './planned-command.js';
import { staffOf } from './staff.js';
import { dayAfter } from './working-days.js';
import { FIRST_DAY, type World } from './world.js';

const AMOUNT = 3_000_000;
const OUT_FOR_DAYS = 12;

/** Somebody took it along before the ledger began, and settles it in the first weeks. */
export function* openingAdvance(
  world: World,
  book: DemoBook,
  fund: DemoFund,
): Iterable<PlannedStep> {
  const random = world.random.fork(`opening-advance/${book.unitId}/${fund.fundId}`);
  const paidOn = dayAfter(FIRST_DAY, -OUT_FOR_DAYS);
  const advanceId = book.newId('tucu');
  book.nextVoucher('KT');
  yield wish(
    'RecordOpeningAdvance',
    {
      ...{ ...book.key, advanceId, amount: AMOUNT, placeId: SAFE, paidOn },
      dueOn: dayAfter(FIRST_DAY, OUT_FOR_DAYS),
      holder: { kind: 'outside', name: womanNamed(random) },
      decision: { number: '87/QĐ-HPN', date: paidOn, issuer: world.unit(book.unitId).name },
      content: 'Đi thăm, trao hỗ trợ tại thôn trước Tết',
    },
    { actor: staffOf(book.unitId).accountant, today: FIRST_DAY },
  );
  noteSettlement(world, { fund, day: FIRST_DAY, random, book, advanceId, amount: AMOUNT });
}
