import { ApiProperty, type ApiPropertyOptions } from '@nestjs/swagger';
import { Integer, Optional } from '../fields.js';

/** Fields of answers: nothing is checked here, only described. */
type Shown<T> = <K extends string>(target: Partial<Record<K, T>>, key: K) => void;

const shown = <T>(schema: ApiPropertyOptions): Shown<T> => ApiProperty(schema);

/** A sum in đồng that may be below zero: a difference, a total that corrections have changed. */
export const Sum = Integer(-Number.MAX_SAFE_INTEGER, Number.MAX_SAFE_INTEGER);
export const Count = Integer(0, Number.MAX_SAFE_INTEGER);
/** Dense number of an event in the log, from 1. */
export const EventNumber = Count;

/** A moment, ISO 8601 in UTC. */
export const Instant: Shown<string> = shown({ type: 'string', format: 'date-time' });
/** Words as they were recorded. */
export const Words: Shown<string> = shown({ type: 'string' });
export const OptionalWords: Shown<string> = shown({ type: 'string', required: false });
export const OptionalInstant: Shown<string> = shown({
  type: 'string',
  format: 'date-time',
  required: false,
});
export const WordList: Shown<readonly string[]> = shown({ type: 'string', isArray: true });
export const OptionalSum = Optional(Sum);

/** Many of a shape that has a class of its own. */
export const Many = <T extends object>(shape: () => new () => T): Shown<readonly T[]> =>
  shown({ type: () => shape(), isArray: true });

/** Where the next page begins; left out on the last one. Opaque: give it back as it came. */
export const NextPage: Shown<string> = shown({
  type: 'string',
  required: false,
  description: 'Where the next page begins; left out on the last page',
});
