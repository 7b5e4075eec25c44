/** What a request says besides its command: who, under which key, and on which day. */
export interface Call {
  /** UUID of the person, never of the token. */
  readonly actor: string;
  /** UUID that the caller chose for this command. */
  readonly key: string;
  /** The calendar day at UTC+7, `YYYY-MM-DD`. */
  readonly today: string;
  /** ISO 8601 instant; only where a demonstration chose its own time. */
  readonly recordedAt?: string;
}

/** A constructor that makes nothing, so that a subclass adds its private field to what is given. */
const Given = function (command: object): object {
  return command;
} as unknown as new (command: object) => object;

/** A private field costs the garbage collector nothing, where a weak map is searched by it. */
class Bound extends Given {
  readonly #call: Call;

  constructor(command: object, call: Call) {
    super(command);
    this.#call = call;
  }

  static callOf(command: object): Call | undefined {
    return #call in command ? command.#call : undefined;
  }
}

/** Lets a command travel over the bus alone, and its handler still know the call; once each. */
export const bindCall = <T extends object>(command: T, call: Call): T => {
  new Bound(command, call);
  return command;
};

/** @throws Error when the command was not bound: nobody may act without a name */
export const callOf = (command: object): Call => {
  const call = Bound.callOf(command);
  if (!call) throw new Error(`${command.constructor.name} came without a call`);
  return call;
};
