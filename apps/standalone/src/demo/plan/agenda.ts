import { FOLLOW_UP, type PlannedStep, SETTLE } from './planned-command.js';

/** The order of a day's work. */
const PHASES = [
  'arrivals',
  'establishing',
  'gifts',
  'requests',
  'decisions',
  'payments',
  'corrections',
  'counts',
  'closing',
  'carrying',
] as const;
export type Phase = (typeof PHASES)[number];

/** What each of these asks for in another book is posted before the day goes on. */
const FOLLOWED_UP: readonly Phase[] = ['arrivals', 'carrying'];

type Task = () => Iterable<PlannedStep>;

/** What is to be done on which day; a task may note others for later the same day. */
export class Agenda {
  readonly #days = new Map<string, Map<Phase, Task[]>>();

  note(day: string, phase: Phase, task: Task): void {
    const phases = this.#days.get(day) ?? new Map<Phase, Task[]>();
    this.#days.set(day, phases);
    const tasks = phases.get(phase);
    if (tasks) tasks.push(task);
    else phases.set(phase, [task]);
  }

  *run(day: string): Iterable<PlannedStep> {
    for (const phase of PHASES) yield* this.#runPhase(day, phase);
    this.#days.delete(day);
  }

  *#runPhase(day: string, phase: Phase): Iterable<PlannedStep> {
    const tasks = this.#days.get(day)?.get(phase) ?? [];
    const followedUp = FOLLOWED_UP.includes(phase) && tasks.length > 0;
    if (followedUp) yield SETTLE;
    for (const task of tasks) yield* task();
    if (followedUp) yield FOLLOW_UP;
  }
}
