import type { World } from '../world.js';
import { noteBeside } from './beside.js';
import { ChildDays } from './child-days.js';
import { noteLists } from './lists.js';
import { noteReceipts } from './receiving.js';
import { noteRegistrations } from './registering.js';
import { noteReviews } from './reviews.js';

/** Notes everything that happens with the children of the demonstration after its first day. */
export const noteCare = (world: World): void => {
  const days = new ChildDays();
  noteRegistrations(world, days);
  noteReviews(world, days);
  noteBeside(world, days);
  days.noteIn(world.agenda);
  noteReceipts(world, world.care.receipts);
  noteLists(world);
};
