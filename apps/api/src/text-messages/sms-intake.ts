import type { DeliveredSms } from '#contracts';
import {
  commandId,
  eventId,
  fingerprintOf,
  type EventStore,
  type LedgerWriter,
} from '#event-store';
import { readMessage, Refusal, SYSTEM_ACTOR } from '#ledger';
import type { Sealed, SealRequest, Vault } from '#vault';
import type { Moment } from '../requests/clock.js';
import { dayAtUtc7 } from '../requests/calendar-at-utc7.js';
import { isToCome } from './is-to-come.js';

export interface SmsIntakeParts {
  readonly store: EventStore;
  readonly writer: LedgerWriter;
  readonly vault: Vault;
  readonly now: () => Date;
}

/** How much of a delivery was new. */
export interface Delivered {
  readonly messages: number;
  readonly recorded: number;
}

/** A message on its way to the ledger. */
interface Message {
  /** Its place in the delivery, from 1. */
  readonly row: number;
  readonly delivered: DeliveredSms;
  readonly key: string;
  readonly requests: readonly SealRequest[];
}

/** A message, and what the log has under its key. */
interface Told {
  readonly message: Message;
  readonly bound: string | undefined;
}

interface Committed extends Told {
  readonly command: object;
}

type Seal = (requests: readonly SealRequest[]) => Promise<readonly Sealed[]>;

const TYPE = 'RecordSmsMessage';

const actorOf = (carrier: string): string => commandId(SYSTEM_ACTOR, `carrier ${carrier}`);

/**
 * Takes what carriers deliver. A message is known by its carrier and the carrier's number of it,
 * which are its key: however often it comes, in whatever order and company, it has one effect. A
 * delivery that says something else of a message than before is refused whole.
 */
export class SmsIntake {
  constructor(private readonly parts: SmsIntakeParts) {}

  /** @throws Refusal SMS_MESSAGE_CHANGED, SMS_MESSAGE_IN_FUTURE; and what vault and ledger throw */
  async record(
    carrier: string,
    delivered: readonly DeliveredSms[],
    moment: Moment = { today: dayAtUtc7(this.parts.now()) },
  ): Promise<Delivered> {
    const actor = actorOf(carrier);
    const { vault } = this.parts;
    const fresh = await this.#newIn(carrier, delivered, (requests) => vault.seal(requests));
    const receipts = await Promise.all(
      [...fresh].map(([key, data]) =>
        this.parts.writer.execute({ type: TYPE, data, actor, key, ...moment }),
      ),
    );
    const recorded = receipts.filter(({ replayed }) => !replayed).length;
    return { messages: delivered.length, recorded };
  }

  /**
   * What recording it would say, refusals included; nothing is recorded, and nothing goes to the
   * vault. @throws Refusal as recording does
   */
  async check(carrier: string, delivered: readonly DeliveredSms[]): Promise<Delivered> {
    const fresh = await this.#newIn(carrier, delivered, (requests) =>
      Promise.resolve(requests.map(({ value }) => ({ commitment: value, conflict: false }))),
    );
    return { messages: delivered.length, recorded: fresh.size };
  }

  async #newIn(
    carrier: string,
    delivered: readonly DeliveredSms[],
    seal: Seal,
  ): Promise<Map<string, object>> {
    const actor = actorOf(carrier);
    const messages = delivered.map((sms, index) => messageOf(actor, sms, index + 1));
    this.#mustHaveBeenSent(messages);
    const bound = await this.parts.store.findKeys(
      messages.map(({ key }) => ({ caller: actor, key })),
    );
    const told = messages.map((message, index) => ({ message, bound: bound[index]?.fingerprint }));
    return newAmong(await this.#withCommitments(carrier, told, seal));
  }

  #mustHaveBeenSent(messages: readonly Message[]): void {
    const now = this.parts.now();
    for (const { row, delivered } of messages)
      if (isToCome(delivered.sentAt, now))
        throw new Refusal('SMS_MESSAGE_IN_FUTURE', { row, sentAt: delivered.sentAt });
  }

  /**
   * The vault tells another sender or other words of a message apart from those it has. What the
   * log knows is only compared: carriers deliver again more often than anew. Of a sender who was
   * forgotten there is nothing to compare with; the message has counted, and stays nobody's.
   */
  async #withCommitments(carrier: string, told: readonly Told[], seal: Seal): Promise<Committed[]> {
    const [known, fresh] = [true, false].map((isKnown) =>
      told
        .filter(({ bound }) => (bound !== undefined) === isKnown)
        .flatMap(({ message }) => message.requests),
    ) as [SealRequest[], SealRequest[]];
    const answers = {
      known: (await this.parts.vault.compare(known)).values(),
      fresh: (await seal(fresh)).values(),
    };
    return told.flatMap(({ message, bound }) => {
      const answer = answers[bound === undefined ? 'fresh' : 'known'];
      const sealed = message.requests.map(() => answer.next().value);
      if (sealed.some((one) => one?.conflict)) throw changed(message);
      if (sealed.includes(undefined)) return [];
      const [phone, text] = sealed.map((one) => one?.commitment);
      return [{ message, bound, command: commandOf(carrier, message, { phone, text }) }];
    });
  }
}

/** By key, once each. What is bound already, or stands here twice, has to say the same. */
const newAmong = (committed: readonly Committed[]): Map<string, object> => {
  const said = new Map<string, string>();
  const fresh = new Map<string, object>();
  for (const { message, bound, command } of committed) {
    const { key } = message;
    const fingerprint = fingerprintOf(TYPE, command);
    const before = bound ?? said.get(key);
    if (before !== undefined && before !== fingerprint) throw changed(message);
    said.set(key, fingerprint);
    if (bound === undefined) fresh.set(key, command);
  }
  return fresh;
};

const messageOf = (actor: string, delivered: DeliveredSms, row: number): Message => {
  const key = commandId(actor, delivered.messageId);
  const subject = commandId(actor, key);
  const place = { eventId: eventId(actor, key, 0), subject };
  const phone = { ...place, field: 'phone', value: international(delivered.phone) };
  const text = { ...place, field: 'text', value: wellFormed(delivered.text) };
  const isRead = readMessage(delivered.text).keyword !== undefined;
  return { row, delivered, key, requests: isRead ? [phone] : [phone, text] };
};

const commandOf = (
  carrier: string,
  { delivered, requests }: Message,
  commitments: { readonly phone: string | undefined; readonly text: string | undefined },
): object => {
  const { shortCode, sentAt, messageId, text } = delivered;
  const sentOn = dayAtUtc7(new Date(sentAt));
  const subject = requests[0]?.subject;
  const said = { shortCode, sentOn, sentAt, carrier, messageId, subject };
  return { ...said, ...readMessage(text), ...commitments };
};

/** Half of a character, which no database keeps, becomes the sign for what could not be read. */
const wellFormed = (text: string): string => Buffer.from(text).toString();

/** The same telephone is the same text, however the carrier writes it. */
const international = (phone: string): string => phone.replace(/^(0|\+?84)(?=\d{8,9}$)/, '+84');

const changed = ({ row, delivered }: Message): Refusal =>
  new Refusal('SMS_MESSAGE_CHANGED', { row, message: delivered.messageId });
