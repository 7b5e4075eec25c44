import type { Collector } from '#contracts';
import { Refusal, type References } from '../decider.js';
import { accessStream } from '../streams.js';
import { access } from './access.js';

/** The stream that tells whether a collector of the staff is on its list. */
export const streamsOfCollector = ({ kind, subject }: Collector): string[] =>
  kind === 'staff' ? [accessStream(subject)] : [];

/** A collector of the staff is on its list; others are pseudonyms. @throws Refusal PERSON_UNKNOWN */
export const mustBeCollector = (collector: Collector, references: References): void => {
  for (const stream of streamsOfCollector(collector))
    if (!references.state(access, stream).registered) throw new Refusal('PERSON_UNKNOWN');
};
