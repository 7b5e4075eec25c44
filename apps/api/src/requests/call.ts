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

const calls = new WeakMap<object, Call>();

/** Lets a command travel over the bus alone, and its handler still know the call. */
export const bindCall = <T extends object>(command: T, call: Call): T => {
  calls.set(command, call);
  return command;
};

/** @throws Error when the command was not bound: nobody may act without a name */
export const callOf = (command: object): Call => {
  const call = calls.get(command);
  if (!call) throw new Error(`${command.constructor.name} came without a call`);
  return call;
};
