import { BANK, GENERAL } from './books.js';
import { PNBC } from './funds.js';
import { askAndForget, askAndReject } from './payments.js';
import { workingDayFrom } from './working-days.js';
import type { World } from './world.js';

const REJECTED_ON = workingDayFrom('2026-03-17');
const FORGOTTEN_ON = workingDayFrom('2026-04-14');
const AMOUNT = 3_000_000;

/** Two requests of the province that come to nothing: one is sent back, one nobody looks at. */
export const noteRefusedRequests = (world: World): void => {
  const fates = [
    { day: REJECTED_ON, ask: askAndReject },
    { day: FORGOTTEN_ON, ask: askAndForget },
  ];
  for (const { day, ask } of fates)
    world.agenda.note(day, 'requests', () => {
      const book = world.shelf.book(world.union.province.unitId, PNBC.fundId);
      const random = world.random.fork(`refused/${day}`);
      const holding = { placeId: BANK, earmark: GENERAL } as const;
      const size = { amount: AMOUNT, beneficiaries: 1 };
      return ask(world, { book, fund: PNBC, holding, ...size, day, random });
    });
};
