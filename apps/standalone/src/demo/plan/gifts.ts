import type { ForeignMoney, GiverIntroduced, Member } from '#contracts';
import { BANK, type DemoBook, GENERAL, type PlaceId, SAFE } from './books.js';
import { personNamed, phoneNumber } from './family-names.js';
import { type DemoFund, KPBL, PNBC } from './funds.js';
import { uuidOf } from './identities.js';
import { rememberGiver } from './own-data/consents.js';
import { type PlannedStep, wish } from './planned-command.js';
import { Random, shareOut } from './random.js';
import { staffOf } from './staff.js';
import { hasStatements } from './statements/stated-accounts.js';
import type { DemoUnit } from './units.js';
import { dayAfter, isSunday, workingDaysOf } from './working-days.js';
import { FIRST_DAY, LAST_DAY, nextSerial, type World } from './world.js';

/** Notes how many gifts a fund gets on each day of a month. */
export const noteGifts = (world: World, fund: DemoFund, month: string, count: number): void => {
  const random = world.random.fork(`gifts/${fund.fundId}/${month}`);
  const days = workingDaysOf(month).filter(
    (day) =>
      day > FIRST_DAY &&
      day <= LAST_DAY &&
      day >= fund.openedOn &&
      day <= (fund.closedOn ?? LAST_DAY),
  );
  const weights = days.map((_, index) => random.integer(5, 15) * rush(fund, month, index));
  const counts = shareOut(count, weights);
  for (const [index, day] of days.entries())
    world.agenda.note(day, 'gifts', () => giftsOn(world, { fund, day }, counts[index] ?? 0));
};

const STORM_MONTH = '2024-09';

/** After the storm most comes in the first two weeks. */
const rush = (fund: DemoFund, month: string, index: number): number =>
  fund === KPBL && month === STORM_MONTH ? 0.25 + Math.exp(-(((index - 4) / 5) ** 2)) : 1;

interface Occasion {
  readonly fund: DemoFund;
  readonly day: string;
}

function* giftsOn(world: World, { fund, day }: Occasion, count: number): Iterable<PlannedStep> {
  const random = world.random.fork(`gifts/${fund.fundId}/${day}`);
  const books = world.shelf.current(fund.fundId);
  const { province, districts } = world.union;
  const weights = new Map(
    books.map(({ unitId }) => [
      unitId,
      unitId === province.unitId ? 14 : districts.some((d) => d.unitId === unitId) ? 3 : 1,
    ]),
  );
  for (let nth = 0; nth < count; nth++) {
    const book = random.weighted(books, ({ unitId }) => weights.get(unitId) ?? 0);
    yield giftInto(world, { fund, day, book, random });
  }
}

interface Gift extends Occasion {
  readonly book: DemoBook;
  readonly random: Random;
}

const EARMARKED = 0.1;
const MEMO = 0.3;

const giftInto = (world: World, gift: Gift): PlannedStep => {
  const { fund, day, book, random } = gift;
  const placeId = random.chance(fund === KPBL ? 0.6 : 0.45) ? BANK : SAFE;
  const occurredOn = dayOfMoney(world, gift, placeId);
  const contributingUnitId = world.contributors.pick(book.unitId, occurredOn, random);
  const given = giverFrom(world.unit(contributingUnitId), placeId, random);
  const { giver } = given;
  const earmark = random.chance(EARMARKED) ? random.pick(fund.purposes).code : GENERAL;
  const reference = placeId === BANK ? bankReference(world, day) : undefined;
  const { foreign, amount = given.amount } =
    fund === PNBC && reference !== undefined && giver.kind === 'named'
      ? fromAbroad(random.fork(`foreign/${reference}`))
      : {};
  const passing = { day: occurredOn, ...(reference !== undefined && { reference }) };
  const voucher = book.moneyVoucher(placeId, amount, passing);
  book.receive({ placeId, earmark }, amount);
  if (occurredOn === day) book.remember({ voucher, amount, placeId, earmark, day });
  rememberGiver(world, book, { giver, voucher });
  return wish(
    'RecordDonation',
    {
      ...book.key,
      occurredOn,
      ...(occurredOn !== day && { voucherDate: day }),
      amount,
      placeId,
      giver,
      contributingUnitId,
      ...(earmark !== GENERAL && { earmark }),
      ...(foreign && { foreign }),
      ...(reference !== undefined && { externalReference: reference }),
      ...(random.chance(MEMO) && { content: random.pick(fund.memos) }),
    },
    { actor: staffOf(book.unitId).accountant, today: day },
  );
};

const ON_SUNDAY = 0.3;

/** What a bank took on Sunday gets its voucher on Monday. */
const dayOfMoney = (world: World, gift: Gift, placeId: PlaceId): string => {
  const { fund, day, book, random } = gift;
  const before = dayAfter(day, -1);
  const fits =
    before >= fund.openedOn && before > book.openedOn && before.slice(0, 7) === day.slice(0, 7);
  const isOverlooked = placeId === BANK && random.chance(OVERLOOKED);
  if (isOverlooked && !hasStatements(world.statedAccounts, book.unitId, day))
    return overlookedSince(gift);
  return placeId === BANK && isSunday(before) && fits && random.chance(ON_SUNDAY) ? before : day;
};

/** A line that nobody saw for a while where no statement is read, sometimes until its month was closed. */
const OVERLOOKED = 1 / 150;

const overlookedSince = ({ fund, day, book, random }: Gift): string => {
  const since = dayAfter(day, -random.integer(9, 40));
  return since >= fund.openedOn && since > book.openedOn ? since : day;
};

const REFERENCES = 100_000_000;
/** Prime to their number, so that each comes once. */
const REFERENCE_STEP = 61_803_399;

export const bankReference = (world: World, day: string): string => {
  const serial = (nextSerial(world, 'bank') * REFERENCE_STEP) % REFERENCES;
  return `FT${day.slice(2).replaceAll('-', '')}${String(serial).padStart(8, '0')}`;
};

const ANONYMOUS = 0.28;
const COLLECTIVE = 0.22;
/** So many regular givers belong to each unit. */
const GIVERS_PER_UNIT = 3;
const LARGE = 0.012;

interface Given {
  readonly giver: GiverIntroduced;
  readonly amount: number;
}

const giverFrom = (unit: DemoUnit, placeId: PlaceId, random: Random): Given => {
  const kind = random.next();
  if (kind < ANONYMOUS) return { giver: { kind: 'anonymous' }, amount: smallSum(random) };
  const nth = String(random.integer(1, GIVERS_PER_UNIT));
  const name = `giver/${unit.unitId}/${nth}`;
  if (kind < ANONYMOUS + COLLECTIVE)
    return collective({ subject: name, name: `Tập thể ${nth} ${unit.name}` }, random);
  const person = new Random(name);
  const giver: GiverIntroduced = {
    kind: 'named',
    subject: uuidOf(name),
    name: personNamed(person),
    ...(random.chance(0.3) && { phone: phoneNumber(person) }),
    ...(random.chance(0.05) && { address: `Khu ${String(person.integer(1, 12))}` }),
  };
  return { giver, amount: personalSum(placeId, random) };
};

const collective = (
  { subject, name }: { readonly subject: string; readonly name: string },
  random: Random,
): Given => {
  const members = random.chance(0.5) ? oneDaySalaries(random) : collection(random);
  const amount = members.reduce((sum, member) => sum + member.amount, 0);
  const known = { subject: uuidOf(`${subject}/collective`), name };
  return { giver: { kind: 'collective', ...known, members }, amount };
};

const membersOf = (random: Random, amountOf: () => number): Member[] =>
  Array.from(
    { length: random.chance(0.05) ? random.integer(16, 40) : random.integer(3, 9) },
    () => ({
      name: personNamed(random),
      amount: amountOf(),
    }),
  );

/** A monthly salary over 22 days comes to odd sums. */
const oneDaySalaries = (random: Random): Member[] =>
  membersOf(random, () => Math.floor((random.integer(42, 118) * 100_000 + 7_350) / 22));

const collection = (random: Random): Member[] =>
  membersOf(random, () => random.pick([20_000, 20_000, 50_000, 50_000, 100_000, 200_000]));

const FROM_ABROAD = 0.03;

interface FromAbroad {
  readonly foreign?: ForeignMoney;
  readonly amount?: number;
}

/** An even number of dollars at a rate that ends in half a đồng comes to whole đồng. */
const fromAbroad = (random: Random): FromAbroad => {
  if (!random.chance(FROM_ABROAD)) return {};
  const pairs = random.integer(10, 200);
  const rate = random.integer(24_300, 26_200);
  const slip = `MB${String(random.integer(100_000, 999_999))}`;
  return {
    foreign: { currency: 'USD', amount: 2 * pairs * 100, rate: `${String(rate)}.5`, slip },
    amount: 2 * pairs * rate + pairs,
  };
};

const smallSum = (random: Random): number =>
  random.pick([10_000, 20_000, 20_000, 50_000, 50_000, 100_000, 100_000, 200_000, 500_000]);

const personalSum = (placeId: PlaceId, random: Random): number => {
  if (random.chance(LARGE)) return random.integer(2, 40) * 5_000_000;
  if (placeId === BANK)
    return random.pick([100_000, 200_000, 300_000, 500_000, 500_000, 1_000_000, 2_000_000]);
  return random.pick([50_000, 100_000, 100_000, 200_000, 200_000, 300_000, 500_000, 1_000_000]);
};
