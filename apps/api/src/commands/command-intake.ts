import { AmendChild, ChildEntered, RefundEntered, StatementFile } from '#contracts';
import { KeyReused, type EventStore, type LedgerWriter, type Receipt } from '#event-store';
import { ORGANISATION_STREAM, Refusal } from '#ledger';
import { PersonForgotten, type Vault } from '#vault';
import type { StatementSealing } from '../bank-statements/statement-sealing.js';
import type { Rights } from '../access/rights.js';
import type { Call } from '../requests/call.js';
import type { ChildLikeness } from './child-likeness.js';
import { type AboutGift, isAboutGift, type NamingConsents } from './naming-consents.js';
import { type AboutPerson, isAboutPerson, type PrivacyRequests } from './privacy-requests.js';
import type { RefundSource } from './refund-source.js';
import { ruleOf, sealingOf, type Sealing } from './sealing.js';
import { Turns } from './turns.js';

export interface IntakeParts {
  readonly store: EventStore;
  readonly writer: LedgerWriter;
  readonly vault: Vault;
  readonly rights: Rights;
  readonly refundSource: RefundSource;
  readonly likeness: ChildLikeness;
  readonly namingConsents: NamingConsents;
  readonly privacyRequests: PrivacyRequests;
  readonly statements: StatementSealing;
}

/**
 * Takes commands from the edge to the ledger. Personal texts go to the vault first, and what the
 * rules and the log see are commitments. Nothing here asks who may: that was settled before.
 */
export class CommandIntake {
  readonly #turns = new Turns();

  constructor(private readonly parts: IntakeParts) {}

  /**
   * @param command an instance of its contract class, as the caller entered it
   * @throws Refusal, KeyReused and whatever else the ledger and the vault throw
   */
  record(command: object, call: Call): Promise<Receipt> {
    if (command instanceof RefundEntered) return this.#recordRefund(command, call);
    if (command instanceof StatementFile) return this.#importStatement(command, call);
    if (isAboutGift(command) || isAboutPerson(command)) return this.#recordAbout(command, call);
    const record = () => this.#record(command, call);
    if (command instanceof ChildEntered)
      return this.parts.likeness.whileDistinct(command, call, record);
    if (command instanceof AmendChild) return this.parts.likeness.whileAmending(command, record);
    return record();
  }

  async #recordRefund(command: RefundEntered, call: Call): Promise<Receipt> {
    await this.parts.refundSource.mustBe(command, call);
    return this.#record(command, call);
  }

  /** Of whom was forgotten since an earlier statement the words stay forgotten; the line counts. */
  async #importStatement(file: StatementFile, call: Call): Promise<Receipt> {
    const forgotten = new Set<string>();
    for (;;) {
      const sealing = await this.parts.statements.sealingOf(file, call, forgotten);
      try {
        return await this.#carryOut(ruleOf(file), sealing, call);
      } catch (error) {
        if (!(error instanceof PersonForgotten) || forgotten.has(error.subject)) throw error;
        forgotten.add(error.subject);
      }
    }
  }

  /** What only the views know of it is looked up first. */
  async #recordAbout(command: AboutGift | AboutPerson, call: Call): Promise<Receipt> {
    const { namingConsents, privacyRequests } = this.parts;
    const sealing = await (isAboutGift(command)
      ? namingConsents.sealingOf(command, call)
      : privacyRequests.sealingOf(command, call));
    return this.#carryOut(ruleOf(command), sealing, call);
  }

  /** Waits once for all that a gift waits for: in a campaign a second wait is a tenth of its cost. */
  #record(command: object, call: Call): Promise<Receipt> {
    return this.#carryOut(ruleOf(command), sealingOf(command, call), call).then((receipt) => {
      if (changesRights(receipt)) this.parts.rights.forget();
      return receipt;
    });
  }

  #carryOut(type: string, sealing: Sealing, call: Call): Promise<Receipt> {
    if (sealing.requests.length === 0) return this.#execute(type, sealing.sealed([]), call);
    // Two tries of one command must not replace or purge each other's texts.
    return this.#turns.take(`${call.actor}/${call.key}`, () =>
      this.#sealAndExecute(type, sealing, call),
    );
  }

  async #sealAndExecute(type: string, sealing: Sealing, call: Call): Promise<Receipt> {
    const data = sealing.sealed(await this.#commitments(sealing, call));
    try {
      return await this.#execute(type, data, call);
    } catch (error) {
      if (error instanceof Refusal) await this.#purge(sealing);
      throw error;
    }
  }

  #execute(type: string, data: object, call: Call): Promise<Receipt> {
    const { actor, key, today, recordedAt } = call;
    return this.parts.writer.execute({ type, data, actor, key, today, recordedAt });
  }

  /**
   * Another text under the same key is either another body, or the correction of a try that
   * never came into the log. @throws KeyReused
   */
  async #commitments({ requests }: Sealing, { actor, key }: Call): Promise<string[]> {
    const { vault, store } = this.parts;
    let sealed = await vault.seal(requests);
    if (sealed.some(({ conflict }) => conflict)) {
      const [bound] = await store.findKeys([{ caller: actor, key }]);
      if (bound) throw new KeyReused();
      sealed = await vault.replaceUnbound(requests);
    }
    return sealed.map(({ commitment }) => commitment);
  }

  /** A refusal leaves no trace, and frees the key for a corrected command. */
  async #purge({ requests }: Sealing): Promise<void> {
    await this.parts.vault.purgeAfterRefusal([...new Set(requests.map(({ eventId }) => eventId))]);
  }
}

const changesRights = ({ stream }: Receipt): boolean =>
  stream.startsWith('access-') || stream === ORGANISATION_STREAM;
