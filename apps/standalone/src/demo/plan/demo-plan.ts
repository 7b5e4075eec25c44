import { monthAfter } from '#ledger';
import { noteAdvances } from './advances.js';
import { noteBoughtGoods } from './bought-goods.js';
import { noteChangeOfCashier } from './cashiers.js';
import { noteCarryBack } from './carry-back.js';
import { noteChangesOfUnits } from './changes-of-units.js';
import { noteClaimsBetweenBooks } from './claims-between-books.js';
import { noteClosings, noteNewBooks } from './closing.js';
import { noteCorrections } from './corrections.js';
import { noteCounts } from './counts.js';
import { HOUSES, noteEmulation } from './emulation.js';
import { noteDrives } from './drives.js';
import { found } from './founding.js';
import { type DemoFund, FUNDS, MDD, PNBC, QUIET_MONTH } from './funds.js';
import { noteGifts } from './gifts.js';
import { noteCare } from './godmothers/note-care.js';
import { noteGoodsBetweenBooks } from './goods-between-books.js';
import { noteGoodsPutRight } from './goods-put-right.js';
import { BUNDLE_PAYMENTS, noteGoods } from './goods.js';
import { noteLastDays } from './last-days.js';
import { noteConsents } from './own-data/consents.js';
import { noteRequestsOfPersons } from './own-data/requests-of-persons.js';
import { notePayments } from './payments.js';
import { type PlannedStep } from './planned-command.js';
import { shareOut } from './random.js';
import { noteRefusedRequests } from './refused-requests.js';
import { GIFTS_IN_WIND_DOWN, noteReform } from './reform.js';
import { noteReports } from './reports.js';
import { noteAllocations, noteEarmarkedRemittance, noteRemittancesUp } from './remittances.js';
import { noteResults, PROJECT_PAYMENTS } from './results.js';
import { noteDifferences } from './differences.js';
import { notePurposeChanges } from './purpose-changes.js';
import { noteInterestPolicies, noteStrayMoney } from './stray-money.js';
import { GIFTS_FROM_LINES, noteStatements } from './statements/statements.js';
import { LAST_PAYMENTS, noteStorm } from './storm.js';
import { noteTextMessages } from './text-messages.js';
import { noteTransfers } from './transfers.js';
import { workingDaysBetween } from './working-days.js';
import { FIRST_DAY, LAST_DAY, newWorld, type World } from './world.js';
import { noteWrongSettlements } from './wrong-settlements.js';

const GIFTS = 60_000;
const PAYMENTS = 6_000;
/** Those that stand in the plan whatever its scale. */
const PLANNED_PAYMENTS = LAST_PAYMENTS + HOUSES + BUNDLE_PAYMENTS + PROJECT_PAYMENTS;

/** How many gifts the plan of a scale records. */
export const giftsAt = (scale: number): number => Math.round(GIFTS * scale);

/**
 * The whole demonstration, in the order in which it happened: what everybody asked of the ledger
 * between its founding and today. The same scale gives the same commands, byte for byte.
 * @param scale of the gifts, the payments and the children; the organisation is always whole.
 */
export function* demoPlan(scale = 1): Iterable<PlannedStep> {
  const world = newWorld(scale);
  yield* found(world);
  noteInterestPolicies(world);
  noteStorm(world);
  noteChangeOfCashier(world);
  noteReform(world);
  noteEmulation(world);
  noteDrives(world);
  noteLastDays(world);
  noteGoods(world);
  noteBoughtGoods(world);
  noteGoodsBetweenBooks(world);
  noteClaimsBetweenBooks(world);
  noteResults(world);
  noteTextMessages(world);
  noteCare(world);
  noteWrongSettlements(world);
  noteRefusedRequests(world);
  noteEarmarkedRemittance(world);
  noteCarryBack(world);
  noteChangesOfUnits(world);
  noteGoodsPutRight(world);
  noteRequestsOfPersons(world);
  const planned = world.care.receipts.length + GIFTS_FROM_LINES + GIFTS_IN_WIND_DOWN;
  const ordinary = giftsAt(scale) - planned;
  const gifts = overTheMonths(ordinary, (fund, month) => fund.giftsIn(month));
  const payments = overTheMonths(Math.round(PAYMENTS * scale) - PLANNED_PAYMENTS, (fund, month) =>
    fund.paymentsIn(month),
  );
  let month = '';
  for (const day of workingDaysBetween(FIRST_DAY, LAST_DAY)) {
    if (!day.startsWith(month) || month === '') {
      month = day.slice(0, 7);
      noteMonth(world, month, { gifts, payments });
    }
    yield* world.agenda.run(day);
  }
}

type Quota = (fund: DemoFund, month: string) => number;

interface Quotas {
  readonly gifts: Quota;
  readonly payments: Quota;
}

const noteMonth = (world: World, month: string, { gifts, payments }: Quotas): void => {
  if (month.endsWith('-01') && !FIRST_DAY.startsWith(month)) noteNewBooks(world, month);
  noteClosings(world, month);
  if (month.endsWith('-02')) noteReports(world, month);
  for (const fund of FUNDS) {
    noteGifts(world, fund, month, gifts(fund, month));
    notePayments(world, { fund, month, count: payments(fund, month) });
  }
  // Payments that were put off are due again, in the quiet month to anybody but children.
  const fund = month === QUIET_MONTH ? PNBC : MDD;
  notePayments(world, { fund, month, count: takeOwed(world), areOverdue: true });
  noteAdvances(world, month);
  noteAllocations(world, month);
  noteRemittancesUp(world, month);
  noteTransfers(world, month);
  noteCorrections(world, month);
  noteConsents(world, month);
  noteCounts(world, month);
  noteDifferences(world, month);
  noteStrayMoney(world, month);
  noteStatements(world, month);
  notePurposeChanges(world, month);
};

const takeOwed = (world: World): number => {
  const due = Math.max(0, world.owedPayments);
  world.owedPayments -= due;
  return due;
};

/** Divides a number among all funds and months, so that it comes out exactly. */
const overTheMonths = (count: number, weightOf: Quota): Quota => {
  const cells: { readonly name: string; readonly weight: number }[] = [];
  const last = LAST_DAY.slice(0, 7);
  for (let month = FIRST_DAY.slice(0, 7); month <= last; month = monthAfter(month))
    for (const fund of FUNDS)
      cells.push({ name: `${fund.fundId}/${month}`, weight: weightOf(fund, month) });
  const parts = shareOut(
    count,
    cells.map(({ weight }) => weight),
  );
  const counts = new Map(cells.map(({ name }, index) => [name, parts[index] ?? 0]));
  return ({ fundId }, month) => counts.get(`${fundId}/${month}`) ?? 0;
};
