import type { EventName } from '#contracts';
import type { Message } from './decider.js';

/** Old data of one event, one schema further, under the same or a newer name. */
type Upcaster = (data: object) => { readonly type: EventName; readonly data: object };

/** One function per change of a published event, by `name.schema`; none has changed yet. */
const upcasters: Readonly<Partial<Record<`${EventName}.${number}`, Upcaster>>> = {};

/** The schema that each event is written under today, where it is not the first. */
const current: Readonly<Partial<Record<EventName, number>>> = {};

export const schemaOf = (type: string): number => current[type as EventName] ?? 1;

/**
 * Brings an event as it was written to what the rules read today. The stored bytes never change.
 * @throws Error for a schema that this program does not know, newer ones included.
 */
export const upcast = (type: string, schema: number, data: object): Message => {
  if (schema === schemaOf(type)) return { type, data };
  const upcaster = upcasters[`${type as EventName}.${schema}`];
  if (!upcaster) throw new Error(`corrupt event: ${type} of unknown schema ${String(schema)}`);
  const newer = upcaster(data);
  return upcast(newer.type, newer.type === type ? schema + 1 : schemaOf(newer.type), newer.data);
};
