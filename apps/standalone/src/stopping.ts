import process from 'node:process';

const SIGNALS = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const;
const FORCED = 130;

/**
 * The first signal asks everybody to come to an end; the second ends the process where it stands.
 * Installed before anything is started, so that no moment of the start is unprotected.
 */
export const signalToStop = (onAsked: () => void): AbortSignal => {
  const controller = new AbortController();
  for (const name of SIGNALS)
    process.on(name, () => {
      if (controller.signal.aborted) process.exit(FORCED);
      onAsked();
      controller.abort(new Stopped());
    });
  return controller.signal;
};

/** Somebody asked the process to end; not a failure. */
export class Stopped extends Error {
  constructor() {
    super('stopped');
    this.name = 'Stopped';
  }
}

/** What has been started, to be ended in the opposite order. */
export class Started {
  readonly #ends: { readonly name: string; readonly end: () => Promise<unknown> }[] = [];

  add(name: string, end: () => Promise<unknown>): void {
    this.#ends.push({ name, end });
  }

  /** Ends everything, also what comes after something that would not end. */
  async endAll(onTrouble: (name: string, error: unknown) => void): Promise<void> {
    for (let last = this.#ends.pop(); last; last = this.#ends.pop()) {
      const { name, end } = last;
      await end().catch((error: unknown) => {
        onTrouble(name, error);
      });
    }
  }
}

export const whenAborted = (signal: AbortSignal): Promise<void> =>
  new Promise((resolve) => {
    if (signal.aborted) resolve();
    else signal.addEventListener('abort', () => resolve(), { once: true });
  });
