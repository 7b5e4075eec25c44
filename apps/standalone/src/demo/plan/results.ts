import type { ResultKind } from '#contracts';
import { BANK, GENERAL } from './books.js';
import { PNBC } from './funds.js';
import { askAndPay } from './payments.js';
import { type PlannedStep, wish } from './planned-command.js';
import { staffOf } from './staff.js';
import { workingDayFrom } from './working-days.js';
import { LAST_DAY, type World } from './world.js';

interface Project {
  readonly kind: ResultKind;
  /** One of the fund's purposes. */
  readonly purpose: string;
  readonly each: number;
  readonly count: number;
}

const HOUSE: Project = { kind: 'house', purpose: 'maiam', each: 60_000_000, count: 1 };
const LIVELIHOODS: Project = { kind: 'livelihood', purpose: 'sinhke', each: 5_000_000, count: 8 };
const WELLS: Project = { kind: 'well', purpose: 'sinhke', each: 16_000_000, count: 2 };
const TOILETS: Project = { kind: 'toilet', purpose: 'nhavesinh', each: 8_000_000, count: 4 };

/** What the border programme paid for and can count; a house takes two months to build. */
const PROJECTS: readonly (readonly [day: string, project: Project])[] = [
  ['2024-04-10', HOUSE],
  ['2024-07-10', LIVELIHOODS],
  ['2024-10-10', TOILETS],
  ['2025-04-10', LIVELIHOODS],
  ['2025-08-12', HOUSE],
  ['2025-10-10', WELLS],
  ['2026-04-10', HOUSE],
  ['2026-07-10', LIVELIHOODS],
  ['2026-08-12', TOILETS],
];
const DAYS_OF_WORK = 40;
/** The result of this one is first entered as something else. */
const MISTAKEN = '2024-10-10';

export const PROJECT_PAYMENTS = PROJECTS.length;

export const noteResults = (world: World): void => {
  for (const [day, project] of PROJECTS)
    world.agenda.note(day, 'requests', () => payFor(world, day, project));
};

function* payFor(world: World, day: string, project: Project): Iterable<PlannedStep> {
  const { kind, purpose, each, count } = project;
  const book = world.shelf.book(world.union.province.unitId, PNBC.fundId);
  const holding = { placeId: BANK, earmark: GENERAL } as const;
  const amount = each * count;
  if (book.available(holding) < amount) {
    world.owedPayments += 1;
    return;
  }
  const random = world.random.fork(`project/${day}`);
  const size = { amount, beneficiaries: count, purpose };
  const wanted = { book, fund: PNBC, holding, ...size, day, random };
  const onPaid = (voucher: string, paidOn: string): void => {
    const completedOn = workingDayFrom(paidOn, DAYS_OF_WORK);
    if (completedOn > LAST_DAY) return;
    const actor = staffOf(book.unitId).accountant;
    world.agenda.note(completedOn, 'corrections', function* () {
      const by = { actor, today: completedOn };
      const result = { voucher, kind, count, completedOn };
      if (day === MISTAKEN) {
        const resultId = book.newId('kq');
        yield wish('RecordResult', { ...book.key, ...result, resultId, kind: 'well' }, by);
        const reason = 'Chọn nhầm loại công trình';
        yield wish('WithdrawResult', { ...book.key, resultId, reason }, by);
      }
      yield wish('RecordResult', { ...book.key, ...result, resultId: book.newId('kq') }, by);
    });
  };
  yield* askAndPay(world, wanted, { inFull: true, onPaid });
}
