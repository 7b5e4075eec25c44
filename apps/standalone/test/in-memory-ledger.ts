import { sealedFieldsOf } from '#contracts';
import * as contracts from '#contracts';
import {
  aggregates,
  type CashBook,
  type CashBookEvent,
  type Decider,
  type Message,
  movementOf,
  readMessage,
  Refusal,
  SYSTEM_ACTOR,
} from '#ledger';
import { sealChildHandover } from '../../api/src/commands/seal-child-handover.js';
import { sealCommitment, sealRegistration } from '../../api/src/commands/seal-child.js';
import { sealDonation } from '../../api/src/commands/seal-donation.js';
import { Seal, type Sealing } from '../../api/src/commands/sealing.js';
import { dayAtUtc7 } from '../../api/src/requests/calendar-at-utc7.js';
import { workAfter } from '../../projector/src/work-after.js';
import {
  FOLLOW_UP,
  type PlannedCommand,
  type PlannedStep,
  SETTLE,
} from '../src/demo/plan/planned-command.js';
import { demoStatement } from './demo-statement.js';

type Advance = CashBook['advances'] extends Map<string, infer A> ? A : never;
type AnyDecider = Decider<Message, Message, unknown>;

interface Asked {
  readonly type: string;
  readonly data: object;
  readonly actor: string;
  readonly today: string;
}

/** Stands for any text in the vault. */
const COMMITMENT = 'x'.repeat(43);
/** Stands for the pseudonym of anybody. */
const SOMEBODY = '99999999-0000-4000-8000-000000000000';

/** Judges planned commands by the real rules, one after the other, and remembers what came of it. */
export class InMemoryLedger {
  readonly refusals: { readonly code: string; readonly details: object; readonly asked: Asked }[] =
    [];
  readonly events: { readonly today: string; readonly stream: string; readonly event: Message }[] =
    [];
  readonly #states = new Map<string, unknown>();
  readonly #deciders = new Map<string, AnyDecider>(
    aggregates.flatMap((decider) => decider.commands.map((type) => [type, decider] as const)),
  );
  readonly #delivered = new Set<string>();
  #followUps: Asked[] = [];

  take(step: PlannedStep): void {
    if (step === SETTLE) return;
    if (step === FOLLOW_UP) {
      const due = this.#followUps;
      this.#followUps = [];
      for (const asked of due) this.#ask(asked);
    } else if (isDelivery(step)) this.#deliver(step);
    else this.#ask({ ...step, data: withoutPersons(step) });
  }

  /** The data of all events of one name, in their order. */
  ofType<T extends object>(type: string): T[] {
    return this.events
      .filter(({ event }) => event.type === type)
      .map(({ event }) => event.data as T);
  }

  count(type: string): number {
    return this.events.filter(({ event }) => event.type === type).length;
  }

  /** What all books of a stream's name hold, by the day's end of the plan. */
  heldIn(isAsked: (stream: string) => boolean): number {
    let held = 0;
    for (const { stream, event } of this.events)
      if (stream.startsWith('cashBook-') && isAsked(stream))
        for (const { delta } of movementOf(event as CashBookEvent)?.places ?? []) held += delta;
    return held;
  }

  /** Advances of such books that nobody has settled in full; their ids are each book's own. */
  openAdvances(isAsked: (stream: string) => boolean): Advance[] {
    return [...this.#states].flatMap(([stream, state]) =>
      stream.startsWith('cashBook-') && isAsked(stream)
        ? [...(state as CashBook).advances.values()].filter(({ outstanding }) => outstanding > 0)
        : [],
    );
  }

  voucherDates(): string[] {
    return this.events.flatMap(({ event }) => {
      const { voucherDate } = event.data as { voucherDate?: string };
      return voucherDate === undefined ? [] : [voucherDate];
    });
  }

  /** Each message once, however often its carrier delivers it. */
  #deliver({ data: { carrier, messages }, actor, today }: PlannedCommand<'DeliverSms'>): void {
    for (const { messageId, shortCode, sentAt, text } of messages) {
      const key = `${carrier}/${messageId}`;
      if (this.#delivered.has(key)) continue;
      this.#delivered.add(key);
      const said = { shortCode, sentOn: dayAtUtc7(new Date(sentAt)), sentAt, carrier, messageId };
      const data = { ...said, subject: SOMEBODY, phone: COMMITMENT, ...readMessage(text) };
      this.#ask({ type: 'RecordSmsMessage', data, actor, today });
    }
  }

  #ask(asked: Asked): void {
    const { type, data, today } = asked;
    const decider = this.#deciders.get(type);
    if (!decider) throw new Error(`nobody decides ${type}`);
    const stream = decider.streamOf(data);
    try {
      const state = this.#stateOf(decider, stream);
      const references = {
        state: <S>(of: { initial(): S }, name: string) => this.#stateOf(of, name) as S,
      };
      const events = decider.decide({ type, data }, state, references, asked);
      for (const event of events) {
        this.#states.set(stream, decider.evolve(this.#stateOf(decider, stream), event));
        this.events.push({ today, stream, event });
        this.#follow(stream, event, today);
      }
    } catch (error) {
      if (!(error instanceof Refusal)) throw error;
      this.refusals.push({ code: error.code, details: error.details, asked });
    }
  }

  #stateOf(decider: { initial(): unknown }, stream: string): unknown {
    const state = this.#states.get(stream) ?? decider.initial();
    this.#states.set(stream, state);
    return state;
  }

  /** What the follow-up worker would ask for because of it. */
  #follow(stream: string, event: Message, today: string): void {
    const work = workAfter({ id: String(this.events.length), stream }, event);
    if (work) this.#followUps.push({ ...work, actor: SYSTEM_ACTOR, today });
  }
}

const isDelivery = (step: PlannedCommand): step is PlannedCommand<'DeliverSms'> =>
  step.type === 'DeliverSms';

const withoutRecipients = ({
  recipients,
  ...entry
}: contracts.PaymentEntered | contracts.AdvanceUseEntered): object => {
  if (!recipients) return entry;
  const sumOf = (those: readonly contracts.Recipient[]) =>
    those.reduce((sum, { amount }) => sum + amount, 0);
  const signers = recipients.filter(({ signed }) => signed);
  const signingList: contracts.SigningList = {
    ...{ count: recipients.length, signedCount: signers.length },
    ...{ total: sumOf(recipients), signed: sumOf(signers), commitment: COMMITMENT },
  };
  return { ...entry, signingList };
};

/** By the edge's own hand where a command is about children; nothing is sealed in earnest. */
const withoutPersons = (command: PlannedCommand): object =>
  aboutChildren(command) ?? withoutOthers(command);

const aboutChildren = ({ type, data, actor, key = '' }: PlannedCommand): object | undefined => {
  const seal = new Seal({ actor, key, today: '' });
  const byEdge = (sealing: Sealing) => sealing.sealed(sealing.requests.map(() => COMMITMENT));
  switch (type) {
    case 'RegisterChild':
      return byEdge(sealRegistration(data as contracts.ChildEntered, seal));
    case 'RecordCommitment':
      return byEdge(sealCommitment(data as contracts.CommitmentEntered, seal));
    case 'ReceiveSponsorship':
      return byEdge(sealDonation(data as contracts.SponsorshipEntered, seal));
    case 'PayChildHandover':
      return byEdge(sealChildHandover(data as contracts.ChildHandoverEntered, seal));
    default:
      return undefined;
  }
};

const withoutOthers = ({ type, data }: PlannedCommand): object => {
  if ('collector' in data && typeof data.collector === 'object') {
    const { collector, ...rest } = data;
    const sealed = { ...collector, ...(collector.name && { name: COMMITMENT }) };
    return { ...withoutGiver({ type, data: rest }), collector: sealed };
  }
  return withoutGiver({ type, data });
};

const WITH_GIVER = ['RecordDonation', 'RecordCollection', 'IdentifyStrayReceipt'];

const withoutGiver = ({ type, data }: { readonly type: string; readonly data: object }): object => {
  if (WITH_GIVER.includes(type)) {
    const { giver, content, ...entry } = data as
      contracts.DonationEntered | contracts.IdentificationEntered;
    const { members, name, phone, address, ...rest } = giver;
    const total = members?.reduce((sum, { amount }) => sum + amount, 0) ?? 0;
    const list = { count: members?.length ?? 0, total, commitment: COMMITMENT };
    const known = { ...(name && { name: COMMITMENT }), ...(phone && { phone: COMMITMENT }) };
    const sealed = {
      ...rest,
      ...known,
      ...(address && { address }),
      ...(members && { members: list }),
    };
    return { ...entry, giver: sealed, content: content && COMMITMENT };
  }
  if (type === 'RequestAdvance' || type === 'RecordOpeningAdvance') {
    const { holder, content, ...entry } = data as
      contracts.AdvanceEntered | contracts.OpeningAdvanceEntered;
    const { name, person = SOMEBODY, ...rest } = holder;
    const sealed = { ...rest, person, ...(name && { name: COMMITMENT }) };
    return { ...entry, holder: sealed, content: content && COMMITMENT };
  }
  if (type === 'PayDisbursement') return withoutRecipients(data as contracts.PaymentEntered);
  if (type === 'ImportStatement') return demoStatement(data as contracts.StatementFile);
  if (type === 'SettleAdvance') {
    const { used, ...entry } = data as contracts.SettlementEntered;
    return { ...entry, ...(used && { used: withoutRecipients(used) }) };
  }
  const shape = (contracts as unknown as Record<string, new () => object>)[type];
  const fields = shape ? sealedFieldsOf(shape).filter((field) => field in data) : [];
  return { ...data, ...Object.fromEntries(fields.map((field) => [field, COMMITMENT])) };
};
