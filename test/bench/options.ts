import { parseArgs } from 'node:util';

export type Progress = (sentence: string) => void;

export const MEASURES = [
  'append',
  'open-loop',
  'event-store-db',
  'http',
  'sms',
  'views',
  'log',
  'public',
] as const;
export type Measure = (typeof MEASURES)[number];

export interface Options {
  /** Size of the log that the views are built from. */
  readonly events: number;
  /** Rounds that are counted, of each measure that takes turns. */
  readonly rounds: number;
  readonly measures: readonly Measure[];
  /** Text messages that are delivered in one go to see whether memory stays flat; 0: none. */
  readonly messages: number;
}

/** @throws Error on an option or a measure that does not exist */
export const readOptions = (args: readonly string[]): Options => {
  const { values } = parseArgs({
    args: [...args],
    options: {
      events: { type: 'string', default: '200000' },
      rounds: { type: 'string', default: '5' },
      messages: { type: 'string', default: '0' },
      only: { type: 'string', default: MEASURES.join(',') },
    },
  });
  const measures = values.only.split(',').map((name) => {
    const measure = MEASURES.find((known) => known === name);
    if (!measure) throw new Error(`--only takes some of ${MEASURES.join(',')}, not ${name}`);
    return measure;
  });
  const messages = values.messages === '0' ? 0 : count(values.messages);
  return { events: count(values.events), rounds: count(values.rounds), measures, messages };
};

const count = (text: string): number => {
  const value = Number(text);
  if (!Number.isSafeInteger(value) || value < 1) throw new Error(`not a count: ${text}`);
  return value;
};
