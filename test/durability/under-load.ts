import { eventually } from '../drills/eventually.js';
import type { Blow, DrillParts } from '../drills/kill-round.js';
import { killRound, type RoundResult } from '../drills/kill-round.js';
import type { SeededRandom } from '../drills/seeded-random.js';

const MOST = 80;

/** A round whose blow falls after a random number of answers, however long those take. */
export const roundUnderLoad = (
  parts: DrillParts,
  random: SeededRandom,
  strike: Blow['strike'],
): Promise<RoundResult> => {
  const { journal } = parts;
  const enough = journal.acknowledgements + 1 + random.below(MOST);
  const moment = async (): Promise<void> => {
    await eventually('clients are at work', () =>
      Promise.resolve(journal.acknowledgements >= enough ? true : undefined),
    );
  };
  return killRound(parts, { moment, strike });
};
