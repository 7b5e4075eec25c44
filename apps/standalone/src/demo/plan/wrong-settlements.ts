import type { SettlementEntered } from '#contracts';
import { type DemoBook, GENERAL, type Holding, SAFE } from './books.js';
import { putRight } from './corrections.js';
import { PNBC } from './funds.js';
import { type PlannedStep, wish } from './planned-command.js';
import { approvals, decisionOf } from './requests.js';
import { staffOf } from './staff.js';
import { dayAfter, workingDayFrom } from './working-days.js';
import type { World } from './world.js';

/** Small enough for the safe of the smallest demonstration. */
const ADVANCE = 600_000;
const USED = 450_000;
const REALLY_USED = 400_000;
const TOP_UP = 100_000;
const REALLY_ADDED = 80_000;
const HOLDING: Holding = { placeId: SAFE, earmark: GENERAL };

/** Two trips of the province's second signatory, whose settlements are put right the day after. */
const TOO_MUCH_ON = '2026-05-18';
const TOPPED_UP_ON = '2026-06-15';

export const noteWrongSettlements = (world: World): void => {
  world.agenda.note(TOO_MUCH_ON, 'requests', () =>
    trip(world, TOO_MUCH_ON, (taken) => tooMuch(world, taken)),
  );
  world.agenda.note(TOPPED_UP_ON, 'requests', () =>
    trip(world, TOPPED_UP_ON, (taken) => toppedUp(world, taken)),
  );
};

interface Taken {
  readonly book: DemoBook;
  readonly advanceId: string;
  /** The day of its settlement. */
  readonly day: string;
}

function* trip(
  world: World,
  day: string,
  settled: (taken: Taken) => Iterable<PlannedStep>,
): Iterable<PlannedStep> {
  const book = world.shelf.book(world.union.province.unitId, PNBC.fundId);
  const { accountant, cashier, signatory } = staffOf(book.unitId);
  const requestId = book.newId('tu');
  book.reserve(HOLDING, ADVANCE);
  yield wish(
    'RequestAdvance',
    {
      ...{ ...book.key, requestId, placeId: SAFE, amount: ADVANCE },
      decision: decisionOf(world, book.unitId, day),
      holder: { kind: 'staff', person: signatory },
      ...{ dueOn: dayAfter(day, 20), validUntil: dayAfter(day, 20) },
      content: 'Đi thăm mô hình sinh kế',
    },
    { actor: accountant, today: day },
  );
  const asked = { book, requestId, amount: ADVANCE };
  const [signedOn, paidOn] = [workingDayFrom(day, 1), workingDayFrom(day, 2)];
  world.agenda.note(signedOn, 'decisions', () => approvals(world, asked, signedOn));
  world.agenda.note(paidOn, 'payments', function* () {
    book.reserve(HOLDING, -ADVANCE);
    book.spend(HOLDING, ADVANCE);
    book.nextVoucher('PC');
    const data = { ...book.key, requestId, occurredOn: paidOn };
    yield wish('PayAdvance', data, { actor: cashier, today: paidOn });
  });
  const settledOn = workingDayFrom(day, 5);
  const taken = { book, advanceId: requestId, day: settledOn };
  world.agenda.note(settledOn, 'payments', () => settled(taken));
}

const use = (world: World, { book, day }: Taken, amount: number) => ({
  ...{ amount, purpose: 'sinhke', beneficiaries: 2 },
  beneficiaryUnitId: world.contributors.base(book.unitId, day, world.random.fork(`trip/${day}`)),
  evidence: { number: '12/BK-TT', date: day, issuer: world.unit(book.unitId).name },
});

type Parts = Pick<SettlementEntered, 'used' | 'returned' | 'topUpRequestId'>;

const settlement = ({ book, advanceId, day }: Taken, parts: Parts): PlannedStep => {
  const { cashier } = staffOf(book.unitId);
  const data = { ...book.key, advanceId, occurredOn: day, ...parts };
  return wish('SettleAdvance', data, { actor: cashier, today: day });
};

const back = (amount: number) => ({ amount, placeId: SAFE });

/** The receipts are added up once more: less was used, and more is to come back. */
function* tooMuch(world: World, taken: Taken): Iterable<PlannedStep> {
  const { book, day } = taken;
  const voucher = book.nextVoucher('KT');
  const returned = book.nextVoucher('PT');
  const rest = ADVANCE - USED;
  book.receive(HOLDING, rest);
  yield settlement(taken, { used: use(world, taken, USED), returned: back(rest) });
  const today = workingDayFrom(day, 1);
  world.agenda.note(today, 'corrections', function* () {
    const right = {
      correction: 'adjust',
      reason: 'Cộng lại bảng kê chứng từ',
      day: today,
    } as const;
    const used = { book, voucher, amount: USED };
    yield* putRight(world, used, { ...right, correctedAmount: REALLY_USED });
    const wrong = { book, voucher: returned, amount: rest };
    yield* putRight(world, wrong, { ...right, correctedAmount: ADVANCE - REALLY_USED });
    book.receive(HOLDING, USED - REALLY_USED);
    for (const series of ['KT', 'KT']) book.nextVoucher(series);
  });
}

/** What was added is counted once more, and a note of it comes back. */
function* toppedUp(world: World, taken: Taken): Iterable<PlannedStep> {
  const { book, advanceId, day } = taken;
  const requestId = book.newId('ct');
  book.reserve(HOLDING, TOP_UP);
  yield wish(
    'RequestTopUp',
    {
      ...{ ...book.key, requestId, advanceId, placeId: SAFE, amount: TOP_UP },
      decision: decisionOf(world, book.unitId, day),
      validUntil: dayAfter(day, 20),
      content: 'Chi thêm tiền xe',
    },
    { actor: staffOf(book.unitId).accountant, today: day },
  );
  const [signedOn, today] = [workingDayFrom(day, 1), workingDayFrom(day, 2)];
  world.agenda.note(signedOn, 'decisions', () =>
    approvals(world, { book, requestId, amount: TOP_UP }, signedOn),
  );
  world.agenda.note(today, 'payments', function* () {
    book.reserve(HOLDING, -TOP_UP);
    book.spend(HOLDING, TOP_UP);
    book.nextVoucher('KT');
    const voucher = book.nextVoucher('PC');
    const later = { ...taken, day: today };
    const used = use(world, later, ADVANCE + TOP_UP);
    yield settlement(later, { used, topUpRequestId: requestId });
    book.receive(HOLDING, TOP_UP - REALLY_ADDED);
    book.nextVoucher('KT');
    const what = { correctedAmount: REALLY_ADDED, reason: 'Tiền xe thực tế thấp hơn', day: today };
    const wrong = { book, voucher, amount: TOP_UP };
    yield* putRight(world, wrong, { correction: 'adjust', ...what });
  });
}
