import { SYSTEM_ACTOR } from '#ledger';
import { BORDER_DISTRICTS, ORGANISATION } from '../quang-ninh.js';
import { BANK, GENERAL, SAFE } from './books.js';
import { type DemoFund, MDD, PNBC, XBG } from './funds.js';
import { openingBuckets } from './godmothers/opening-buckets.js';
import { takeOverChildren } from './godmothers/registering.js';
import { equip, registration } from './offices.js';
import { type PlannedStep, SETTLE, wish } from './planned-command.js';
import { DELEGATION, TWO_SIGNATURES_FROM } from './requests.js';
import { ADMINISTRATOR, AUDITOR, staffOf } from './staff.js';
import { openingAdvance } from './opening-advance.js';
import { openingLots, prepareStore } from './stores.js';
import type { DemoUnit } from './units.js';
import { FIRST_DAY, unitsOf, type World } from './world.js';

const today = FIRST_DAY;
const byAdministrator = { actor: ADMINISTRATOR, today };
const byNobody = { actor: SYSTEM_ACTOR, today };

/** The ledger, everybody in it, and the first books with what the units held already. */
export function* found(world: World): Iterable<PlannedStep> {
  const { union, outsiders } = world;
  const foundation = { organisationName: ORGANISATION, demonstration: true, foundedOn: today };
  yield wish('FoundLedger', foundation, byNobody);
  yield SETTLE;
  yield* [ADMINISTRATOR, AUDITOR].map((person) => registration(person, today));
  for (const unit of [...unitsOf(union), ...outsiders.all])
    yield wish('EstablishUnit', unit, byAdministrator);
  yield SETTLE;
  for (const { unitId } of [union.province, ...outsiders.all.filter(({ parentId }) => !parentId)]) {
    const over = { personId: ADMINISTRATOR, role: 'administrator', unitId } as const;
    yield wish('GrantRole', over, byNobody);
    yield wish('GrantRole', { ...over, personId: AUDITOR, role: 'auditor' }, byAdministrator);
  }
  yield* equip(
    world,
    [union.province, ...union.districts, ...union.affiliated, outsiders.school, outsiders.keeper],
    today,
  );
  yield* delegation(world);
  for (const fund of [MDD, PNBC, XBG]) yield* openFund(world, fund, today);
  yield* targets(world);
  yield SETTLE;
  yield* takeOverChildren(world);
  yield* prepareStore(world);
  for (const { unit, fund } of firstBooks(world)) yield* openBook(world, unit, fund);
  yield SETTLE;
}

/** Every fund of the demonstration belongs to the province. */
export function* openFund({ union }: World, fund: DemoFund, day: string): Iterable<PlannedStep> {
  const by = { actor: ADMINISTRATOR, today: day };
  const { fundId, code, name, label, programme, basis } = fund;
  const { channels, phases, purposes, disclosure, openedOn } = fund;
  yield wish(
    'OpenFund',
    {
      fundId,
      code,
      name,
      label,
      programme,
      ownerUnitId: union.province.unitId,
      basis,
      channels,
      phases,
      purposes,
      disclosure,
      openedOn,
    },
    by,
  );
  const tiers = [{ fromAmount: TWO_SIGNATURES_FROM, signatures: 2 }];
  yield wish('SetSigningPolicy', { fundId, effectiveOn: day, tiers }, by);
}

function* delegation({ union }: World): Iterable<PlannedStep> {
  const { unitId } = union.province;
  const { accountHolder, signatory } = staffOf(unitId);
  const persons = { fromPersonId: accountHolder, toPersonId: signatory };
  const what = { unitId, ...persons, capacity: 'accountHolder', ...DELEGATION } as const;
  yield wish('DelegateSigning', what, byAdministrator);
}

function* targets({ union }: World): Iterable<PlannedStep> {
  const due = '2026-12-31';
  const children = {
    fundId: MDD.fundId,
    metric: 'Trẻ em được đỡ đầu',
    operator: 'atLeast',
    money: false,
    due,
  } as const;
  const raised = {
    fundId: PNBC.fundId,
    targetId: 'vandong',
    unitId: union.province.unitId,
    metric: 'Vận động cho phụ nữ biên cương',
    operator: 'atLeast',
    value: 15_000_000_000,
    money: true,
    due,
  } as const;
  yield wish('SetTarget', raised, byAdministrator);
  for (const [index, { unitId }] of [union.province, ...union.districts].entries()) {
    const value = index === 0 ? 600 : 20 + (index % 5) * 10;
    yield wish(
      'SetTarget',
      { ...children, targetId: `tre${unitId}`, unitId, value },
      byAdministrator,
    );
  }
}

interface FirstBook {
  readonly unit: DemoUnit;
  readonly fund: DemoFund;
}

const firstBooks = ({ union, outsiders }: World): FirstBook[] => {
  const { province, districts, affiliated } = union;
  const borderDistricts = districts.filter(({ name }) =>
    BORDER_DISTRICTS.some((border) => name.endsWith(border)),
  );
  const keepers = [
    { fund: MDD, units: [province, ...districts, ...affiliated, outsiders.school] },
    { fund: PNBC, units: [province, ...borderDistricts, outsiders.school, outsiders.keeper] },
    { fund: XBG, units: [province, ...affiliated.slice(-1)] },
  ];
  return keepers.flatMap(({ fund, units }) => units.map((unit) => ({ unit, fund })));
};

/** Offices start in mid-life: counted cash and a bank confirmation, with three signatures. */
function* openBook(world: World, unit: DemoUnit, fund: DemoFund): Iterable<PlannedStep> {
  const random = world.random.fork(`opening/${unit.unitId}/${fund.fundId}`);
  const isProvince = unit === world.union.province;
  const cash = random.integer(10, 80) * 100_000;
  const bank = random.integer(10, 60) * (isProvince ? 12_000_000 : 1_000_000);
  const earmark = fund.purposes[0]?.code ?? GENERAL;
  const earmarked = Math.floor(bank / 50) * 10;
  const book = world.shelf.add(unit, fund, today);
  book.receive({ placeId: SAFE, earmark: GENERAL }, cash);
  book.receive({ placeId: BANK, earmark: GENERAL }, bank - earmarked);
  book.receive({ placeId: BANK, earmark }, earmarked);
  const buckets = fund === MDD ? openingBuckets(world, unit.unitId) : [];
  for (const bucket of buckets)
    book.receive({ placeId: BANK, earmark: bucket.earmark }, bucket.amount);
  const forChildren = buckets.reduce((sum, { amount }) => sum + amount, 0);
  const lots = openingLots(world, unit.unitId, fund.fundId);
  const { accountant, cashier, accountHolder, signatory } = staffOf(unit.unitId);
  yield wish(
    'OpenBook',
    {
      ...book.key,
      openedOn: today,
      places: [
        { placeId: SAFE, amount: cash },
        { placeId: BANK, amount: bank + forChildren },
      ],
      earmarks: [{ earmark, amount: earmarked }, ...buckets],
      ...(lots.length > 0 && { lots }),
      basis: { number: `01/BB-${fund.code}`, date: today, issuer: unit.name },
    },
    { actor: accountant, today },
  );
  // Of this fund the province's people were on their way when the ledger began.
  if (isProvince && fund === PNBC) yield* openingAdvance(world, book, fund);
  const signatures = [
    { capacity: 'cashier', actor: cashier },
    ...(lots.length > 0 ? [{ capacity: 'storekeeper', actor: signatory } as const] : []),
    { capacity: 'accountHolder', actor: accountHolder },
  ] as const;
  for (const { capacity, actor } of signatures)
    yield wish('SignOpening', { ...book.key, capacity }, { actor, today });
}
