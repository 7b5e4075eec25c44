import type { ProgrammeMoneySource } from '#contracts';
import { BANK, GENERAL } from './books.js';
import { putRight, type WrongVoucher } from './corrections.js';
import { type DemoFund, MDD, PNBC, XBG } from './funds.js';
import { borderCommunes, communesAtBorder } from './pairs.js';
import { askAndPay } from './payments.js';
import { type PlannedStep, SETTLE, wish } from './planned-command.js';
import { noteProgress } from './progress.js';
import { REORGANISED_ON } from './reorganisation.js';
import { decisionOf } from './requests.js';
import { ADMINISTRATOR, staffOf } from './staff.js';
import type { DemoUnit } from './units.js';
import { dayAfter, workingDayFrom } from './working-days.js';
import { FIRST_DAY, type World } from './world.js';

const by = (today: string) => ({ actor: ADMINISTRATOR, today });
const LAST_DAY_BEFORE = dayAfter(REORGANISED_ON, -1);

/** Pairs, clusters, targets and money apart, from the founding on and through the reform. */
export const noteEmulation = (world: World): void => {
  const { agenda } = world;
  const begin = workingDayFrom(dayAfter(FIRST_DAY, 1));
  agenda.note(begin, 'establishing', function* () {
    yield* pairs(world, begin);
    yield* clusters(world, begin);
    yield SETTLE;
    yield* heads(world, 2024, begin);
  });
  for (const year of [2025, 2026]) {
    const day = workingDayFrom(`${String(year)}-01-06`);
    agenda.note(day, 'establishing', () => heads(world, year, day));
  }
  agenda.note(REORGANISED_ON, 'establishing', function* () {
    yield* pairs(world, REORGANISED_ON);
    yield* borderCluster(world);
  });
  const leaving = '2026-06-30';
  agenda.note(leaving, 'closing', () => partings(world, leaving));
  agenda.note(AUDIT_ENDED_ON, 'closing', () => auditOver(world));
  noteProgress(world);
  for (const year of [2024, 2025]) {
    const day = workingDayFrom(`${String(year + 1)}-01-15`);
    agenda.note(day, 'establishing', () => moneyApart(world, year, day));
  }
  agenda.note(HOUSES_ASKED_ON, 'requests', () => houses(world));
};

/** The province helps one commune, the school another; with the reform their successors. */
function* pairs(world: World, day: string): Iterable<PlannedStep> {
  const isAfter = day >= REORGANISED_ON;
  const { union, outsiders } = world;
  const helpers = [union.province, outsiders.school, union.affiliated[2] ?? union.province];
  for (const [index, { before, since }] of borderCommunes(world).entries()) {
    const { unitId } = helpers[index] ?? union.province;
    const commune = isAfter ? since : before;
    const pair = {
      fundId: PNBC.fundId,
      pairId: `cap${unitId}${isAfter ? '2' : '1'}`,
      unitId,
      partnerUnitId: commune.unitId,
      from: day,
      ...(!isAfter && { until: LAST_DAY_BEFORE }),
      basis: decisionOf(world, union.province.unitId, day),
    };
    yield wish('PairUnits', pair, by(day));
  }
}

const clusterOf = ({ outsiders }: World, serial: number): DemoUnit => {
  const found = outsiders.all.filter(({ kind }) => kind === 'cluster')[serial];
  if (!found) throw new Error(`no cluster ${String(serial)}`);
  return found;
};

/** The police, the military and the border guard's unions compete among themselves. */
const ARMED = 2;
const BORDER = 3;

function* clusters(world: World, day: string): Iterable<PlannedStep> {
  const { unitId: clusterId } = clusterOf(world, ARMED);
  for (const { unitId } of world.union.affiliated)
    yield wish('JoinCluster', { clusterId, unitId, from: day }, by(day));
  const police = clusterOf(world, 1).unitId;
  const { unitId } = world.outsiders.school;
  yield wish('JoinCluster', { clusterId: police, unitId, from: day }, by(day));
}

/** Another one leads every year, and in November each looks into the books of the next one. */
function* heads(world: World, year: number, day: string): Iterable<PlannedStep> {
  const { unitId: clusterId } = clusterOf(world, ARMED);
  const members = world.union.affiliated.map(({ unitId }) => unitId);
  const inTurn = (step: number): string => members[(year + step) % members.length] ?? '';
  const until = `${String(year)}-12-31`;
  const posts = ['head', 'deputy'] as const;
  for (const [step, post] of posts.entries()) {
    const term = { clusterId, unitId: inTurn(step), post, from: day, until };
    yield wish('AppointClusterHead', term, by(day));
  }
  const days = { from: `${String(year)}-11-01`, until: `${String(year)}-11-30` };
  for (const step of members.keys()) {
    const right = { auditorUnitId: inTurn(step), auditedUnitId: inTurn(step + 1), ...days };
    yield wish('GrantCrossAudit', { clusterId, ...right }, by(day));
  }
}

/** The communes at the border, which there are only since the reform. */
function* borderCluster(world: World): Iterable<PlannedStep> {
  const { unitId: clusterId } = clusterOf(world, BORDER);
  const members = communesAtBorder(world);
  const day = REORGANISED_ON;
  for (const { unitId } of members)
    yield wish('JoinCluster', { clusterId, unitId, from: day }, by(day));
  const [head] = members;
  if (!head) return;
  yield SETTLE;
  const term = { clusterId, unitId: head.unitId, post: 'head', from: day } as const;
  yield wish('AppointClusterHead', { ...term, until: '2026-12-31' }, by(day));
}

interface Stated {
  readonly fund: DemoFund;
  readonly source: ProgrammeMoneySource;
  readonly millions: number;
}

const STATED: readonly Stated[] = [
  { fund: PNBC, source: 'budget', millions: 850 },
  { fund: PNBC, source: 'localMobilisation', millions: 320 },
  { fund: MDD, source: 'budget', millions: 140 },
  { fund: XBG, source: 'givenDirectly', millions: 95 },
];
const MILLION = 1_000_000;

/** What the programmes ran on besides; one statement has a nought too many and is put right. */
function* moneyApart(world: World, year: number, day: string): Iterable<PlannedStep> {
  const { unitId } = world.union.province;
  const { accountant } = staffOf(unitId);
  const actor = { actor: accountant, today: day };
  for (const [index, { fund, source, millions }] of STATED.entries()) {
    const isWrong = year === 2025 && index === 0;
    const declarationId = `kk${String(year)}${String(index + 1)}`;
    const what = { unitId, fundId: fund.fundId, declarationId };
    const basis = decisionOf(world, unitId, day);
    const amount = millions * MILLION * (isWrong ? 10 : 1);
    yield wish('DeclareProgrammeMoney', { ...what, source, year, amount, basis }, actor);
    if (!isWrong) continue;
    yield SETTLE;
    const right = { amount: millions * MILLION, reason: 'mistaken', basis } as const;
    yield wish('CorrectProgrammeMoney', { ...what, ...right }, actor);
  }
}

const HOUSES_ASKED_ON = '2024-01-08';
/** Paid for one after the other: each below the limit of a second signature, together above it. */
export const HOUSES = 3;
const PER_HOUSE = 20_000_000;
/** The builder had asked too much for the first one, and the bank pays it back. */
const TOO_MUCH = 400_000;

function* houses(world: World): Iterable<PlannedStep> {
  const book = world.shelf.book(world.union.province.unitId, PNBC.fundId);
  const [commune] = borderCommunes(world);
  const holding = { placeId: BANK, earmark: GENERAL } as const;
  const helps = { purpose: 'maiam', unitId: commune?.before.unitId ?? book.unitId };
  for (let nth = 0; nth < HOUSES; nth++) {
    if (book.available(holding) < PER_HOUSE) {
      world.owedPayments += 1;
      continue;
    }
    const random = world.random.fork(`houses/${String(nth)}`);
    const house = { amount: PER_HOUSE, beneficiaries: 1, day: HOUSES_ASKED_ON, random };
    const onPaid = (voucher: string, paidOn: string): void => {
      if (nth === 0) noteRest(world, { book, voucher, amount: PER_HOUSE }, paidOn);
    };
    const terms = { inFull: true, onPaid };
    yield* askAndPay(world, { book, fund: PNBC, holding, helps, ...house }, terms);
  }
}

const noteRest = (world: World, wrong: WrongVoucher, paidOn: string): void => {
  const day = workingDayFrom(paidOn, 6);
  world.agenda.note(day, 'corrections', function* () {
    const { book, amount } = wrong;
    book.receive({ placeId: BANK, earmark: GENERAL }, TOO_MUCH);
    book.nextVoucher('KT');
    const what = { correctedAmount: amount - TOO_MUCH, reason: 'Quyết toán công trình thấp hơn' };
    yield* putRight(world, wrong, { correction: 'adjust', ...what, day });
  });
};

/** Half a year early the pair of one unit ends, and the commune that led the border cluster leaves it. */
function* partings(world: World, day: string): Iterable<PlannedStep> {
  const { unitId } = world.union.affiliated[2] ?? world.union.province;
  const basis = decisionOf(world, world.union.province.unitId, day);
  const pair = { fundId: PNBC.fundId, pairId: `cap${unitId}2`, endedOn: day, basis };
  yield wish('EndPairing', pair, by(day));
  const { unitId: clusterId } = clusterOf(world, BORDER);
  const [head, next] = communesAtBorder(world);
  if (!head || !next) return;
  yield wish('LeaveCluster', { clusterId, unitId: head.unitId, leftOn: day }, by(day));
  const term = { clusterId, unitId: next.unitId, post: 'head', from: dayAfter(day, 1) } as const;
  yield wish('AppointClusterHead', { ...term, until: '2026-12-31' }, by(day));
}

const AUDIT_ENDED_ON = '2026-11-14';

/** One of the cross-audits of November is over sooner than it might be. */
function* auditOver(world: World): Iterable<PlannedStep> {
  const { unitId: clusterId } = clusterOf(world, ARMED);
  const members = world.union.affiliated.map(({ unitId }) => unitId);
  const [auditorUnitId = '', auditedUnitId = ''] = [0, 1].map(
    (step) => members[(2026 + step) % members.length],
  );
  const right = { auditorUnitId, auditedUnitId, endedOn: AUDIT_ENDED_ON };
  yield wish('EndCrossAudit', { clusterId, ...right }, by(AUDIT_ENDED_ON));
}
