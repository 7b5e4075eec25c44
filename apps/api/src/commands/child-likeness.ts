import type { AmendChild, ChildEntered } from '#contracts';
import type { LedgerWriter } from '#event-store';
import { Refusal, searchText, sponsorship, sponsorshipStream } from '#ledger';
import type { Trait, Vault } from '#vault';
import type { Call } from '../requests/call.js';
import { codeOfNewChild, subjectOfChild } from './seal-child.js';
import { Seal } from './sealing.js';

/** How long a child counts as likely the same while its own registration is still on its way. */
const ON_ITS_WAY_MS = 10 * 60_000;

/**
 * Finds children that are likely registered already. Traits are compared by keyed digests in the
 * vault: no name leaves the request, and nothing is decrypted. Whoever registers sees the codes,
 * compares the files, and either stops or says that it is another child, with the reason.
 */
export class ChildLikeness {
  constructor(
    private readonly writer: LedgerWriter,
    private readonly vault: Vault,
    private readonly now: () => Date,
  ) {}

  /** @throws Refusal CHILDREN_LIKELY_SAME; a refusal of the work itself leaves no trait behind */
  async whileDistinct<T>(
    command: ChildEntered,
    call: Call,
    register: () => Promise<T>,
  ): Promise<T> {
    const childId = codeOfNewChild(new Seal(call).subject);
    // Sent again after it was recorded: the answer of the first time is what is wanted.
    if (await this.#isRegistered(childId)) return register();
    const traits = traitsOf(command);
    const likeness = { holder: childId, subject: subjectOfChild(childId), traits };
    const alike = await this.vault.noteLikeness(likeness);
    try {
      await this.#mustBeDistinct(command, alike);
      return await register();
    } catch (error) {
      if (error instanceof Refusal) await this.vault.dropLikeness(childId);
      throw error;
    }
  }

  /** What has changed is what the next registration is compared with. */
  async whileAmending<T>(command: AmendChild, amend: () => Promise<T>): Promise<T> {
    const amended = await amend();
    const { childId } = command;
    const traits = amendedTraits(command);
    if (traits.length > 0) {
      const subject = subjectOfChild(childId);
      await this.vault.replaceTraits({ holder: childId, subject, traits });
    }
    return amended;
  }

  async #mustBeDistinct(
    { distinctFrom }: ChildEntered,
    alike: readonly { readonly holder: string; readonly notedAt: Date }[],
  ): Promise<void> {
    const told = new Set(distinctFrom.map(({ childId }) => childId));
    const likely: string[] = [];
    for (const { holder, notedAt } of alike) {
      if (told.has(holder)) continue;
      const isFresh = this.now().getTime() - notedAt.getTime() < ON_ITS_WAY_MS;
      if (isFresh || (await this.#isRegistered(holder))) likely.push(holder);
    }
    if (likely.length > 0)
      throw new Refusal('CHILDREN_LIKELY_SAME', { children: likely.sort().join(', ') });
  }

  async #isRegistered(childId: string): Promise<boolean> {
    const { state } = await this.writer.state(sponsorship, sponsorshipStream(childId), 0);
    return state.registeredOn !== undefined;
  }
}

/** Written with or without accents, in any case. */
const traitsOf = ({ name, birthDate, carers }: ChildEntered): Trait[] => [
  { kind: 'name', value: searchText(name) },
  { kind: 'birth', value: birthDate },
  ...carers.map((carer) => ({ kind: 'carer', value: searchText(carer.name) })),
];

/** Of what is another now; a birth date is never amended. */
const amendedTraits = ({ name, carers }: AmendChild): Trait[] => [
  ...(name === undefined ? [] : [{ kind: 'name', value: searchText(name) }]),
  ...(carers === undefined ? [] : namesIn(carers)).map((carer) => ({
    ...{ kind: 'carer', value: searchText(carer) },
  })),
];

/** Carers are entered as a registration has them, or in free words. */
const namesIn = (carers: string): string[] => {
  try {
    const read: unknown = JSON.parse(carers);
    if (Array.isArray(read))
      return read.flatMap(({ name }: { name?: unknown }) =>
        typeof name === 'string' ? [name] : [],
      );
  } catch {
    // Free words.
  }
  return [carers];
};
