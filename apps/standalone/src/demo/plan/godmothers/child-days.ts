import type { Agenda } from '../agenda.js';
import { type PlannedStep, SETTLE } from '../planned-command.js';

type Task = () => Iterable<PlannedStep>;

/**
 * What is entered about children, day by day. Money is judged by it: so it is durable before the
 * day goes on, and no entry of a book waits for a child and is overtaken by a later one.
 */
export class ChildDays {
  readonly #days = new Map<string, Task[]>();

  note(day: string, task: Task): void {
    const tasks = this.#days.get(day);
    if (tasks) tasks.push(task);
    else this.#days.set(day, [task]);
  }

  noteIn(agenda: Agenda): void {
    for (const [day, tasks] of this.#days)
      agenda.note(day, 'establishing', function* () {
        for (const task of tasks) yield* task();
        yield SETTLE;
      });
  }
}
