import type { Random } from '../random.js';
import type { Reorganisation } from '../reorganisation.js';
import type { Union } from '../units.js';
import { childrenAt, type DemoChild, inventChildren } from './children.js';
import { commitmentsAt, type DemoCommitment, inventCommitments } from './commitments.js';
import { homesOf } from './homes.js';
import { type Receipt, receiptsOf } from './receipts.js';

/** All children of the demonstration, what they were promised, and what comes of it. */
export interface Care {
  readonly children: readonly DemoChild[];
  readonly commitments: readonly DemoCommitment[];
  readonly receipts: readonly Receipt[];
}

interface Surroundings {
  readonly union: Union;
  readonly reorganisation: Reorganisation;
  readonly firstDay: string;
  readonly lastDay: string;
  readonly random: Random;
}

export const inventCare = (
  scale: number,
  { union, reorganisation, firstDay, lastDay, random }: Surroundings,
): Care => {
  const homes = homesOf(union, reorganisation);
  const children = inventChildren(childrenAt(scale), { homes, firstDay, random });
  const commitments = inventCommitments(children, commitmentsAt(scale));
  return {
    children,
    commitments,
    receipts: commitments.flatMap((one) => receiptsOf(one, lastDay)),
  };
};
