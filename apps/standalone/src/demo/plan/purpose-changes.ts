import { type DemoBook, GENERAL } from './books.js';
import { PNBC } from './funds.js';
import { type PlannedStep, wish } from './planned-command.js';
import { approvals, decisionOf } from './requests.js';
import { staffOf } from './staff.js';
import { dayAfter, workingDaysOf } from './working-days.js';
import { type World } from './world.js';

/** When a purpose has more than it needs, and on what the change rests. */
const CHANGES: Readonly<Record<string, 'consent' | 'decision' | 'setAside'>> = {
  '2024-05': 'decision',
  '2024-10': 'consent',
  '2025-05': 'setAside',
  '2025-10': 'consent',
  '2026-05': 'decision',
  '2026-10': 'setAside',
};

const ASKED_ON = 10;
const LEAST = 300_000;
const MOST = 5_000_000;

/** Notes a change of purpose in the province's book, asked for one day and signed the next. */
export const notePurposeChanges = (world: World, month: string): void => {
  const basis = CHANGES[month];
  const [day, signedOn] = workingDaysOf(month).slice(ASKED_ON);
  if (basis === undefined || day === undefined || signedOn === undefined) return;
  world.agenda.note(day, 'requests', function* () {
    const book = world.shelf.book(world.union.province.unitId, PNBC.fundId);
    const from = basis === 'setAside' ? GENERAL : richestOf(book);
    const to = PNBC.purposes.map(({ code }) => code).find((code) => code !== from) ?? GENERAL;
    const amount = Math.min(MOST, Math.floor(book.freeFor(from) / 200_000) * 100_000);
    if (amount < LEAST) return;
    yield* change(world, { book, from, to, amount, basis, day, signedOn });
  });
};

const richestOf = (book: DemoBook): string =>
  PNBC.purposes
    .map(({ code }) => code)
    .reduce((best, code) => (book.freeFor(code) > book.freeFor(best) ? code : best));

interface Change {
  readonly book: DemoBook;
  readonly from: string;
  readonly to: string;
  readonly amount: number;
  readonly basis: 'consent' | 'decision' | 'setAside';
  readonly day: string;
  readonly signedOn: string;
}

function* change(world: World, wanted: Change): Iterable<PlannedStep> {
  const { book, from, to, amount, basis, day, signedOn } = wanted;
  const requestId = book.newId('dn');
  book.holdBackFor(from, amount);
  yield wish(
    'RequestPurposeChange',
    {
      ...book.key,
      ...{ requestId, amount, toEarmark: to, validUntil: dayAfter(day, 30) },
      ...(from !== GENERAL && { fromEarmark: from }),
      ...(basis === 'consent'
        ? { consent: 'Người ủng hộ đồng ý chuyển mục đích', consentedOn: day }
        : { decision: decisionOf(world, book.unitId, day) }),
    },
    { actor: staffOf(book.unitId).accountant, today: day },
  );
  world.agenda.note(signedOn, 'decisions', function* () {
    book.holdBackFor(from, -amount);
    book.own(from, -amount);
    book.own(to, amount);
    book.nextVoucher('KT');
    yield* approvals(world, { book, requestId, amount }, signedOn);
  });
}
