import type { CommandBus } from '@nestjs/cqrs';
import { eventId } from '#event-store';
import type { Message } from '#ledger';
import { SYSTEM_ACTOR } from '#ledger';
import type { FollowUpWork } from '#read-models';
import type { Vault } from '#vault';
import { type RoutedCommand, routedCommands } from '../../../api/src/commands/routed-commands.js';
import { bindCall, type Call, type SmsIntake } from '../../../api/src/index.js';
import { workAfter } from '../../../projector/src/work-after.js';
import type { AnnouncedWriter } from '../announced-writer.js';
import { InFlight } from './in-flight.js';
import { type AboutPerson, isAboutPerson, sealingOfKnown } from './known-persons.js';
import type { NumberedCommand, NumberedStep } from './numbered-plan.js';
import { FOLLOW_UP, type PlannedCommand, SETTLE } from './plan/planned-command.js';

export interface DemoLoading {
  readonly bus: CommandBus;
  readonly writer: AnnouncedWriter;
  readonly sms: SmsIntake;
  readonly vault: Vault;
  readonly signal: AbortSignal;
  /** After each command that is done, in any order. */
  readonly onDone: (step: NumberedCommand) => void;
  /** All commands before this number are done, and what follows of them. */
  readonly onReached: (number: number) => Promise<void>;
}

/** What the bus and the writer both tell of a command. */
interface Outcome {
  readonly stream: string;
  readonly events: readonly Message[];
}

const NOTED_EVERY = 2_000;

/**
 * Asks the ledger for everything that a plan holds, hundreds of commands at a time and each in its
 * place. What follows from them is posted under the keys that the follow-up work would use, so
 * that it finds everything done. @throws whatever a command throws: nothing planned is refused
 */
export class DemoLoader {
  readonly #flight = new InFlight();
  readonly #works: { readonly number: number; readonly work: FollowUpWork }[] = [];
  /** Commands whose consequences are still to be posted. */
  #unfollowed = 0;
  #reached = 0;

  constructor(private readonly loading: DemoLoading) {}

  /** @param from the number of the first command that is not known to be done */
  async load(plan: Iterable<NumberedStep>, from: number): Promise<void> {
    let last: NumberedCommand | undefined;
    for (const step of plan) {
      this.loading.signal.throwIfAborted();
      if (step === SETTLE) await this.#flight.settled();
      else if (step === FOLLOW_UP) await this.#followUp(last);
      else {
        last = step;
        if (step.number >= from) await this.#ask(step);
      }
    }
    await this.#note((last?.number ?? -1) + 1);
  }

  async #ask(step: NumberedCommand): Promise<void> {
    const { number, command } = step;
    if (number >= this.#reached + NOTED_EVERY && this.#unfollowed === 0) await this.#note(number);
    await this.#flight.room();
    if (IS_FOLLOWED_UP.has(command.type)) this.#unfollowed += 1;
    this.#flight.add(this.#execute(step).then((outcome) => this.#finish(step, outcome)));
  }

  #execute({ command, key, recordedAt }: NumberedCommand): Promise<Outcome> {
    const { type, data, actor, today } = command;
    const { bus, writer } = this.loading;
    if (isDelivery(command)) return this.#deliver(command.data, { today, recordedAt });
    const call: Call = { actor, key, today, recordedAt };
    writer.announce(key);
    if (isAboutPerson(command)) return this.#sealAndExecute(command, call);
    if (!isRouted(type)) return writer.execute({ type, data, ...call });
    const shape: new () => object = routedCommands[type];
    return bus.execute(bindCall(Object.assign(new shape(), data), call));
  }

  async #sealAndExecute(command: AboutPerson, call: Call): Promise<Outcome> {
    const { vault, writer } = this.loading;
    const sealing = sealingOfKnown(command, call);
    const kept = await vault.seal(sealing.requests);
    const data = sealing.sealed(kept.map(({ commitment }) => commitment));
    return writer.execute({ type: command.type, data, ...call });
  }

  /** Messages have keys of their own; nothing else waits for them. */
  async #deliver(
    { carrier, messages }: PlannedCommand<'DeliverSms'>['data'],
    moment: { readonly today: string; readonly recordedAt: string },
  ): Promise<Outcome> {
    await this.loading.sms.record(carrier, messages, moment);
    return { stream: '', events: [] };
  }

  #finish(step: NumberedCommand, { stream, events }: Outcome): void {
    const { number, command, key } = step;
    for (const [index, event] of events.entries()) {
      const id = eventId(command.actor, key, index);
      const work = workAfter({ id, stream }, event);
      if (work) this.#works.push({ number, work });
    }
    this.loading.onDone(step);
  }

  async #followUp(last: NumberedCommand | undefined): Promise<void> {
    await this.#flight.settled();
    const works = this.#works.splice(0).sort((a, b) => a.number - b.number);
    if (!last || works.length === 0) return;
    const { command, number, recordedAt } = last;
    const moment = { today: command.today, recordedAt };
    for (const { work } of works) {
      const { type, data, key, causation } = work;
      const request = { type, data, key, causation, actor: SYSTEM_ACTOR, ...moment };
      this.#flight.add(this.loading.writer.execute(request));
    }
    this.#unfollowed = 0;
    await this.#note(number + 1);
  }

  async #note(number: number): Promise<void> {
    await this.#flight.settled();
    this.#reached = number;
    await this.loading.onReached(number);
  }
}

const IS_FOLLOWED_UP: ReadonlySet<string> = new Set([
  'AcceptRemittance',
  'CarryForward',
  'CarryBack',
  'HandOverBook',
  'AllotSmsMoney',
]);

const isDelivery = (command: PlannedCommand): command is PlannedCommand<'DeliverSms'> =>
  command.type === 'DeliverSms';

/** The founding and the follow-up work are no person's to ask for: the bus does not know them. */
const isRouted = (type: string): type is RoutedCommand => type in routedCommands;
