/** The caller used this key before, for another command or another body. */
export class KeyReused extends Error {
  constructor() {
    super('the key is bound to another command');
    this.name = 'KeyReused';
  }
}

/** Others kept writing to the same stream until the deadline: nothing was recorded. */
export class WriteContention extends Error {
  constructor() {
    super('the stream is too busy; nothing was recorded');
    this.name = 'WriteContention';
  }
}

/** What one command produced is more than one atomic write takes. */
export class CommandTooLarge extends Error {
  constructor(
    readonly bytes: number,
    readonly maxBytes: number,
  ) {
    super(`the command's events are ${bytes} bytes; at most ${maxBytes} can be written`);
    this.name = 'CommandTooLarge';
  }
}
