import { uuidOf } from './plan/identities.js';
import {
  type FOLLOW_UP,
  type PlannedCommand,
  type PlannedStep,
  type SETTLE,
} from './plan/planned-command.js';

/** A planned command with everything that makes it the same command when it is asked again. */
export interface NumberedCommand {
  readonly command: PlannedCommand;
  /** From 0. */
  readonly number: number;
  readonly key: string;
  /** The simulated moment, later than that of the command before. */
  readonly recordedAt: string;
  /** Gifts up to and with this command. */
  readonly gifts: number;
}

export type NumberedStep = NumberedCommand | typeof SETTLE | typeof FOLLOW_UP;

/** The day begins at eight in Vietnam. */
const DAY_BEGINS = 'T01:00:00.000Z';
const BETWEEN_TWO_MS = 2_000;

/** A sponsor's money for several children is a gift for each of them. */
const giftsIn = (step: PlannedCommand): number => {
  if (isReceipt(step)) return step.data.children.length;
  return step.type === 'RecordDonation' ? 1 : 0;
};

const isReceipt = (step: PlannedCommand): step is PlannedCommand<'ReceiveSponsorship'> =>
  step.type === 'ReceiveSponsorship';

/** Numbers the commands of a plan, and lets a simulated clock run over each of its days. */
export function* numbered(plan: Iterable<PlannedStep>, scale: number): Iterable<NumberedStep> {
  let number = 0;
  let gifts = 0;
  let day = '';
  let moment = 0;
  for (const step of plan) {
    if (typeof step === 'string') {
      yield step;
      continue;
    }
    moment = step.today === day ? moment + BETWEEN_TWO_MS : Date.parse(step.today + DAY_BEGINS);
    day = step.today;
    gifts += giftsIn(step);
    const key = step.key ?? uuidOf(`command/${String(scale)}/${String(number)}`);
    yield { command: step, number, key, recordedAt: new Date(moment).toISOString(), gifts };
    number += 1;
  }
}
