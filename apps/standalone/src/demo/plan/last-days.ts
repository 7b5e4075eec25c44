import { BANK, GENERAL } from './books.js';
import { FUNDS, MDD } from './funds.js';
import { request, payment } from './payments.js';
import { approvals } from './requests.js';
import type { PlannedStep } from './planned-command.js';
import { remit } from './remittances.js';
import { workingDayFrom } from './working-days.js';
import type { World } from './world.js';

/** What was put off is paid now, while there is time. */
const CAUGHT_UP_ON = '2026-11-13';
const ROUNDS = 4;

const OPEN_REQUESTS_ON = '2026-11-19';
const OPEN_REQUESTS = 40;
const OPEN_AMOUNT = 2_000_000;
const OVERLOOKED_FROM = '2026-11-05';
const OVERLOOKED = 2;
const UNDER_WAY = 8;
const UNDER_WAY_FROM = '2026-11-18';
const UNDER_WAY_AMOUNT = 5_000_000;
const OPEN_UNTIL = '2026-12-31';

/** The ledger is shown in the middle of its work: requests that wait, and money under way. */
export const noteLastDays = (world: World): void => {
  world.agenda.note(CAUGHT_UP_ON, 'requests', function* () {
    const random = world.random.fork('caught-up');
    for (let round = 0; round < ROUNDS; round++) {
      const due = world.owedPayments;
      world.owedPayments = 0;
      for (let nth = 0; nth < due; nth++) {
        const fund = FUNDS[(nth + round) % 2] ?? MDD;
        const own = random.fork(`${String(round)}/${String(nth)}`);
        yield* payment(world, { fund, day: CAUGHT_UP_ON, random: own });
      }
    }
  });
  world.agenda.note(OVERLOOKED_FROM, 'requests', () =>
    sendUp(world, { day: OVERLOOKED_FROM, count: OVERLOOKED, isOverlooked: true }),
  );
  world.agenda.note(UNDER_WAY_FROM, 'requests', () =>
    sendUp(world, { day: UNDER_WAY_FROM, count: UNDER_WAY }),
  );
  world.agenda.note(OPEN_REQUESTS_ON, 'requests', function* () {
    const random = world.random.fork('open-requests');
    const holding = { placeId: BANK, earmark: GENERAL } as const;
    const books = world.shelf
      .current(MDD.fundId)
      .filter((book) => book.available(holding) >= OPEN_AMOUNT);
    for (const [nth, book] of books.slice(0, OPEN_REQUESTS).entries()) {
      const own = random.fork(book.unitId);
      const size = { amount: OPEN_AMOUNT, beneficiaries: own.integer(2, 4) };
      const wanted = { book, fund: MDD, holding, ...size, day: OPEN_REQUESTS_ON, random: own };
      const requestId = yield* request(world, wanted, OPEN_UNTIL);
      if (nth % 3 !== 0) continue;
      const day = workingDayFrom(OPEN_REQUESTS_ON, 1);
      const asked = { book, requestId, amount: OPEN_AMOUNT };
      world.agenda.note(day, 'decisions', () => approvals(world, asked, day));
    }
  });
};

interface UnderWay {
  readonly day: string;
  readonly count: number;
  readonly isOverlooked?: boolean;
}

/** Sent too late for the receivers to have looked, or overlooked by them. */
function* sendUp(world: World, { day, count, isOverlooked }: UnderWay): Iterable<PlannedStep> {
  const province = world.shelf.book(world.union.province.unitId, MDD.fundId);
  const holding = { placeId: BANK, earmark: GENERAL } as const;
  const senders = world.shelf
    .current(MDD.fundId)
    .filter((book) => book !== province && book.available(holding) >= 2 * UNDER_WAY_AMOUNT);
  for (const from of senders.slice(0, count)) {
    const random = world.random.fork(`under-way/${day}/${from.unitId}`);
    const what = { from, to: province, amount: UNDER_WAY_AMOUNT, earmark: GENERAL };
    yield* remit(world, { ...what, day, random, ...(isOverlooked && { isOverlooked }) });
  }
}
