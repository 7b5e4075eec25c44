import type { DemoBook } from './books.js';
import { type PlannedStep, SETTLE, wish } from './planned-command.js';
import { approvals } from './requests.js';
import { staffOf } from './staff.js';
import { dayAfter, workingDaysOf } from './working-days.js';
import type { World } from './world.js';

/** Which working day of February the reports go up, and on which a mistake of the old year shows. */
const REPORTING = 9;
const FINDING = 14;
const FORGOTTEN = 100_000;
const VALID_DAYS = 10;

/** Every book's annual report; afterwards one mistake of the year is found, and referred. */
export const noteReports = (world: World, month: string): void => {
  const days = workingDaysOf(month);
  const [reportingDay, findingDay] = [days[REPORTING], days[FINDING]];
  if (reportingDay === undefined || findingDay === undefined) return;
  world.agenda.note(reportingDay, 'closing', function* () {
    const books = world.shelf.takeUnreported();
    for (const [nth, book] of books.entries()) yield report(world, book, reportingDay, nth + 1);
    // A sponsor's money is judged by last year's book, too.
    yield SETTLE;
    const wrong = books.find((book) => book.recentGifts.length > 0 && goesOn(world, book));
    if (wrong) world.agenda.note(findingDay, 'corrections', () => refer(world, wrong, findingDay));
  });
};

const goesOn = ({ shelf }: World, { unitId, fundId }: DemoBook): boolean =>
  !shelf.hasEnded(unitId) && shelf.has(unitId, fundId);

const report = (world: World, { key, unitId }: DemoBook, day: string, nth: number): PlannedStep =>
  wish(
    'SubmitAnnualReport',
    {
      ...key,
      report: { number: `${String(nth)}/BC-HPN`, date: day, issuer: world.unit(unitId).name },
    },
    { actor: staffOf(unitId).accountHolder, today: day },
  );

/** A note that had fallen behind the drawer: the difference stands in this year's book. */
function* refer(world: World, old: DemoBook, day: string): Iterable<PlannedStep> {
  const gift = old.recentGifts[0];
  if (!gift) return;
  const book = world.shelf.book(old.unitId, old.fundId);
  const by = { actor: staffOf(old.unitId).accountant, today: day };
  const correctedAmount = gift.amount + FORGOTTEN;
  const requestId = book.newId('dc');
  // The report waits for next year's book to be durable, and may so be decided after what follows.
  yield SETTLE;
  yield wish(
    'ReferAdjustment',
    {
      ...old.key,
      referralId: requestId,
      voucher: gift.voucher,
      correctedAmount,
      toYear: book.year,
      explanation: 'Kiểm đếm lại phong bì ủng hộ, còn một tờ 100.000 đồng chưa ghi',
    },
    by,
  );
  // The current book asks the old one for its licence.
  yield SETTLE;
  const licence = { requestId, fromYear: old.year, referralId: requestId };
  const asked = { ...book.key, ...licence, validUntil: dayAfter(day, VALID_DAYS) };
  yield wish('RequestReferredAdjustment', asked, by);
  yield* approvals(world, { book, requestId, amount: FORGOTTEN }, day);
  book.receive(gift, FORGOTTEN);
  book.nextVoucher('KT');
}
