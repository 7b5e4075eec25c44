import type { GiverIntroduced, Member } from '#contracts';
import { type DemoBook, GENERAL, SAFE } from './books.js';
import { personNamed, womanNamed } from './family-names.js';
import { type DemoFund, KPBL, PNBC } from './funds.js';
import { uuidOf } from './identities.js';
import { type PlannedStep, SETTLE, wish } from './planned-command.js';
import { type Random } from './random.js';
import { CollectorsBook } from './receipt-books.js';
import { decisionOf } from './requests.js';
import { staffOf } from './staff.js';
import { workingDayFrom, workingDaysBetween } from './working-days.js';
import { LAST_DAY, type World } from './world.js';

/** A call for one day's salary, and where it is heard. */
interface Call {
  readonly fund: DemoFund;
  readonly driveId: string;
  readonly name: string;
  readonly startsOn: string;
  readonly dueOn: string;
  /** Whether everything is handed in and every receipt book back, or it is shown in the middle. */
  readonly isOver: boolean;
}

const CALLS: readonly Call[] = [
  {
    ...{ fund: KPBL, driveId: 'luongbao2024', name: 'Một ngày lương ủng hộ khắc phục bão số 3' },
    ...{ startsOn: '2024-09-12', dueOn: '2024-09-28', isOver: true },
  },
  {
    ...{ fund: PNBC, driveId: 'luongpnbc2026', name: 'Một ngày lương vì phụ nữ biên cương' },
    ...{ startsOn: '2026-10-20', dueOn: '2026-11-14', isOver: false },
  },
];

const OFFICES = 5;
const UNITS_PER_OFFICE = 6;
const DAYS_TO_HAND_IN = 7;
/** The last list comes in so many working days after the drive. */
const LAST_LIST = 3;

/** Notes the drives: branches give, a collector of each office takes, and hands in week by week. */
export const noteDrives = (world: World): void => {
  for (const call of CALLS)
    world.agenda.note(call.startsOn, 'establishing', () => begin(world, call));
};

/** What one collector takes for one office. */
interface Round {
  readonly call: Call;
  readonly book: DemoBook;
  readonly units: readonly string[];
  readonly random: Random;
  readonly receipts: CollectorsBook;
  readonly purse: Map<string, number>;
}

function* begin(world: World, call: Call): Iterable<PlannedStep> {
  const { fund, driveId, name, startsOn, dueOn } = call;
  const by = { actor: staffOf(world.union.province.unitId).accountant, today: startsOn };
  const rounds = world.shelf
    .current(fund.fundId)
    .slice(0, OFFICES)
    .map((book, nth) => roundOf(world, call, book, nth));
  const units = rounds.flatMap(({ units: asked, random }) =>
    asked.map((unitId) => ({ unitId, ...expectation(random) })),
  );
  const basis = decisionOf(world, world.union.province.unitId, startsOn);
  yield wish('SetCollectionTerm', { fundId: fund.fundId, days: DAYS_TO_HAND_IN }, by);
  yield wish(
    'PlanDrive',
    { fundId: fund.fundId, driveId, name, basis, startsOn, dueOn, units },
    by,
  );
  yield SETTLE;
  for (const { receipts } of rounds) yield* receipts.issue(startsOn);
  yield SETTLE;
  for (const round of rounds) noteRound(world, round);
}

const roundOf = (world: World, call: Call, book: DemoBook, nth: number): Round => {
  const random = world.random.fork(`drive/${call.driveId}/${book.unitId}`);
  const units = new Set<string>();
  for (let tries = 0; units.size < UNITS_PER_OFFICE && tries < 50; tries++)
    units.add(world.contributors.pick(book.unitId, call.startsOn, random));
  units.delete(book.unitId);
  const collector = {
    kind: 'outsider' as const,
    subject: uuidOf(`collector/${call.driveId}/${book.unitId}`),
    name: womanNamed(random.fork('collector')),
  };
  const receipts = new CollectorsBook(book, { collector, isLostAtLast: call.isOver && nth === 2 });
  const round = { call, book, units: [...units], random, receipts };
  return { ...round, purse: new Map() };
};

/** A salary of a month over 22 days, from so many members. */
const expectation = (random: Random): { expected: number; members: number } => {
  const members = random.integer(4, 14);
  return { members, expected: Math.floor((members * random.integer(60, 90) * 100_000) / 22) };
};

const noteRound = (world: World, round: Round): void => {
  const { call, units, random, receipts } = round;
  const days = workingDaysBetween(workingDayFrom(call.startsOn, 1), call.dueOn);
  for (const [index, unitId] of units.entries()) {
    const day = days[Math.floor(((index + random.next()) * days.length) / units.length)];
    if (day !== undefined) world.agenda.note(day, 'gifts', () => take(round, unitId, day));
  }
  const middle = days[Math.floor(days.length / 2)] ?? call.dueOn;
  world.agenda.note(middle, 'payments', () => handIn(round, middle));
  if (!call.isOver) return;
  const last = workingDayFrom(call.dueOn, LAST_LIST);
  if (last > LAST_DAY) throw new Error(`${call.driveId} ends after the demonstration`);
  world.agenda.note(last, 'payments', function* () {
    yield* handIn(round, last);
    yield SETTLE;
    yield* receipts.close(last);
    if (receipts.isBack) world.blankReceipts.push(receipts.named);
  });
};

/** The list of a branch's members sums to odd figures; now and then a leaf is spoilt first. */
function* take(round: Round, contributingUnitId: string, day: string): Iterable<PlannedStep> {
  const { call, book, random, receipts, purse } = round;
  const members = Array.from({ length: random.integer(3, 11) }, (): Member => {
    const amount = Math.floor((random.integer(60, 95) * 100_000 + 4_650) / 22);
    return { name: personNamed(random), amount };
  });
  const amount = members.reduce((sum, member) => sum + member.amount, 0);
  if (random.chance(0.2)) yield* receipts.spoil(day);
  const collectionId = book.newId('thu');
  book.nextVoucher('KT');
  purse.set(collectionId, amount);
  const subject = uuidOf(`drive/${contributingUnitId}/collective`);
  const giver: GiverIntroduced = {
    ...{ kind: 'collective', subject, members },
    name: `Tập thể ${contributingUnitId.toUpperCase()}`,
  };
  yield wish(
    'RecordCollection',
    {
      ...{ ...book.key, occurredOn: day, collectionId, collector: receipts.collector, amount },
      ...{ giver, contributingUnitId, driveId: call.driveId, receipt: receipts.nextLeaf() },
    },
    { actor: staffOf(book.unitId).accountant, today: day },
  );
}

/** What is in the purse comes into the safe with its list; before the end a little is kept back. */
function* handIn({ call, book, receipts, purse }: Round, day: string): Iterable<PlannedStep> {
  const isLast = day > call.dueOn;
  const lines = [...purse].map(([collectionId, owed], index) => {
    const amount = isLast || index > 0 ? owed : Math.ceil(owed / 2);
    return { collectionId, amount };
  });
  if (lines.length === 0) return;
  for (const { collectionId, amount } of lines) {
    const left = (purse.get(collectionId) ?? 0) - amount;
    if (left === 0) purse.delete(collectionId);
    else purse.set(collectionId, left);
  }
  const amount = lines.reduce((sum, line) => sum + line.amount, 0);
  book.receive({ placeId: SAFE, earmark: GENERAL }, amount);
  book.nextVoucher('PT');
  const { subject: collector = '' } = receipts.collector;
  const list = { collector, placeId: SAFE, amount, lines, occurredOn: day };
  const { cashier } = staffOf(book.unitId);
  yield wish('HandInCollections', { ...book.key, ...list }, { actor: cashier, today: day });
}
