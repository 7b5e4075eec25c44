import type { Decider, Message } from '#ledger';

/** A decider whose kind of command, event and state only it knows. */
export type AnyDecider = Decider<Message, Message, unknown>;

/** Brings data written under an older schema, or an older name, to what the deciders read today. */
export type Upcast = (type: string, schema: number, data: object) => Message;

/** Finds who decides a command, and whose stream a name is. */
export class Deciders {
  readonly #byCommand = new Map<string, AnyDecider>();
  readonly #byCategory = new Map<string, AnyDecider>();

  /** @throws Error when two deciders claim one command or one category. */
  constructor(deciders: readonly AnyDecider[]) {
    for (const decider of deciders) {
      claim(this.#byCategory, decider.category, decider);
      for (const command of decider.commands) claim(this.#byCommand, command, decider);
    }
  }

  /** @throws TypeError when nobody decides such a command. */
  ofCommand(type: string): AnyDecider {
    const decider = this.#byCommand.get(type);
    if (!decider) throw new TypeError(`nobody decides ${type}`);
    return decider;
  }

  /** @throws TypeError when no decider owns such streams. */
  ofCategory(category: string): AnyDecider {
    const decider = this.#byCategory.get(category);
    if (!decider) throw new TypeError(`nobody owns streams of ${category}`);
    return decider;
  }
}

function claim(owners: Map<string, AnyDecider>, name: string, decider: AnyDecider): void {
  if (owners.has(name)) throw new Error(`two deciders claim ${name}`);
  owners.set(name, decider);
}
