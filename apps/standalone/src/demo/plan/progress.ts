import { MDD, PNBC } from './funds.js';
import { communesAtBorder } from './pairs.js';
import { type PlannedStep, SETTLE, wish } from './planned-command.js';
import { REORGANISED_ON } from './reorganisation.js';
import { decisionOf } from './requests.js';
import { ADMINISTRATOR, staffOf } from './staff.js';
import { workingDayFrom, workingDaysOf } from './working-days.js';
import { LAST_DAY, type World } from './world.js';

const QUARTERS = ['03', '06', '09', '12'];
const YEARS = ['2024', '2025', '2026'];
const CORRECTED_ON = '2025-01-15';

interface Counted {
  readonly fundId: string;
  readonly targetId: string;
  readonly unitId: string;
  readonly value: number;
}

/** Every quarter the units say how far they have come. */
export const noteProgress = (world: World): void => {
  const { agenda, union } = world;
  const set = workingDayFrom(REORGANISED_ON, 1);
  agenda.note(set, 'establishing', () => livelihoodTargets(world, set));
  const months = YEARS.flatMap((year) => QUARTERS.map((quarter) => `${year}-${quarter}`));
  for (const [quarter, month] of months.entries()) {
    const day = workingDaysOf(month).at(-1) ?? LAST_DAY;
    if (day > LAST_DAY) continue;
    agenda.note(day, 'establishing', function* () {
      const all = [...children(world, quarter, day), ...livelihoods(world, quarter, day)];
      for (const counted of all) yield record(world, counted, day);
    });
  }
  // Some children stood on two lists.
  agenda.note(CORRECTED_ON, 'establishing', function* () {
    const { unitId } = union.province;
    const counted = { fundId: MDD.fundId, targetId: `tre${unitId}` };
    const value = childrenOfProvince(LAST_QUARTER_BEFORE) - 4;
    const said = { value, reachedOn: CORRECTED_ON, reason: 'countedTwice' } as const;
    const basis = decisionOf(world, unitId, CORRECTED_ON);
    const by = { actor: staffOf(unitId).accountant, today: CORRECTED_ON };
    yield wish('CorrectProgress', { ...counted, ...said, basis }, by);
  });
};

const LAST_QUARTER_BEFORE = 3;

const record = (world: World, { unitId, ...counted }: Counted, day: string): PlannedStep => {
  const basis = decisionOf(world, unitId, day);
  const by = { actor: staffOf(unitId).accountant, today: day };
  return wish('RecordProgress', { ...counted, reachedOn: day, basis }, by);
};

const childrenOfProvince = (quarter: number): number => 352 + 19 * quarter;

/** The districts count until they end; what some of them reach they reach a quarter early. */
const children = ({ union }: World, quarter: number, day: string): Counted[] => {
  const { unitId } = union.province;
  const own = { fundId: MDD.fundId, targetId: `tre${unitId}`, unitId };
  const ofProvince = { ...own, value: childrenOfProvince(quarter) };
  if (day >= REORGANISED_ON) return [ofProvince];
  const ofDistricts = union.districts.map(({ unitId: district }, index) => {
    const value = 20 + ((index + 1) % 5) * 10;
    const quarters = index % 3 === 0 ? 5 : 8;
    const reached = Math.min(value, Math.floor((value * (quarter + 1)) / quarters));
    return { ...own, targetId: `tre${district}`, unitId: district, value: reached };
  });
  return [ofProvince, ...ofDistricts];
};

const FIRST_LIVELIHOODS = 6;

const livelihoodsOf = (index: number) => ({
  value: 2 + (index % 3),
  due: index % 2 === 0 ? '2026-06-30' : '2026-12-31',
});

function* livelihoodTargets(world: World, day: string): Iterable<PlannedStep> {
  for (const [index, { unitId }] of communesAtBorder(world).entries()) {
    const target = { fundId: PNBC.fundId, targetId: `sk${unitId}`, unitId, money: false };
    const metric = 'Mô hình sinh kế cho phụ nữ';
    const aim = { ...target, metric, operator: 'atLeast', ...livelihoodsOf(index) } as const;
    yield wish('SetTarget', aim, { actor: ADMINISTRATOR, today: day });
  }
  yield SETTLE;
}

/** Every fourth commune stops one short of what it had set out to reach. */
const livelihoods = (world: World, quarter: number, day: string): Counted[] =>
  day < REORGANISED_ON
    ? []
    : communesAtBorder(world).map(({ unitId }, index) => {
        const { value } = livelihoodsOf(index);
        const most = index % 4 === 0 ? value - 1 : value;
        const reached = Math.min(most, quarter - FIRST_LIVELIHOODS + 1);
        return { fundId: PNBC.fundId, targetId: `sk${unitId}`, unitId, value: reached };
      });
