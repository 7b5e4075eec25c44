/** Somebody at this address is being served already. */
export class AddressBusy extends Error {}

/**
 * Lets each address do one costly thing at a time. What it counts is forgotten as soon as the thing
 * is done: nobody's address is kept.
 */
export class OneAtATime {
  readonly #busy = new Set<string>();

  /** @throws AddressBusy */
  async run<T>(address: string, work: () => Promise<T>): Promise<T> {
    const who = networkOf(address);
    if (this.#busy.has(who)) throw new AddressBusy();
    this.#busy.add(who);
    try {
      return await work();
    } finally {
      this.#busy.delete(who);
    }
  }
}

/** Whoever has one address of IPv6 has all of its /64. */
const networkOf = (address: string): string =>
  address.includes(':') && !address.includes('.')
    ? address.split(':').slice(0, 4).join(':')
    : address;
