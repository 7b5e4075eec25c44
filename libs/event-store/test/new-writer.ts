import { randomUUID } from 'node:crypto';
import {
  type CommandRequest,
  type EventStore,
  LedgerWriter,
  type LedgerWriterOptions,
  readEnvelope,
} from '#event-store';
import { house, purse, type PurseCommand } from './purse.js';

export const newWriter = (
  store: EventStore,
  options: Partial<LedgerWriterOptions> = {},
): LedgerWriter =>
  new LedgerWriter({
    store,
    deciders: [purse, house],
    upcast: (type, _schema, data) => ({ type, data }),
    now: () => new Date('2026-03-16T02:00:00.000Z'),
    ...options,
  });

const ACTOR = randomUUID();

/** A command to a purse by one and the same person, with a fresh key unless told otherwise. */
export const to = (
  name: string,
  type: PurseCommand['type'],
  amount = 1,
  more: Partial<CommandRequest> & { readonly house?: string; readonly note?: string } = {},
): CommandRequest => {
  const { house: where, note, ...request } = more;
  const data = { purse: name, amount, ...(where && { house: where }), ...(note && { note }) };
  return { type, data, actor: ACTOR, key: randomUUID(), today: '2026-03-16', ...request };
};

export const close = (name: string): CommandRequest => toHouse('CloseHouse', name);
export const open = (name: string): CommandRequest => toHouse('OpenHouse', name);

const toHouse = (type: string, name: string): CommandRequest => ({
  type,
  data: { house: name },
  actor: ACTOR,
  key: randomUUID(),
  today: '2026-03-16',
});

/** Every envelope of a stream, in order. */
export const envelopesOf = async (store: EventStore, stream: string) => {
  const envelopes = [];
  for await (const page of store.readStream(stream)) {
    envelopes.push(...page.map(({ bytes }) => readEnvelope(bytes)));
  }
  return envelopes;
};

/** The numbers that a purse's entries carry, in the order of the log. */
export const numbersOf = async (store: EventStore, name: string): Promise<number[]> => {
  const envelopes = await envelopesOf(store, `purse-${name}`);
  return envelopes.map(({ data }) => (data as { number: number }).number);
};

export const oneTo = (count: number): number[] => Array.from({ length: count }, (_, i) => i + 1);
