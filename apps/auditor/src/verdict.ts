import type { Finding } from '#transparency-log';
import { SENTENCES } from './sentences.js';

/** Exit codes are the contract: 0 it is whole, 1 it is not, 2 we could not tell. */
export const WHOLE = 0;
export const NOT_WHOLE = 1;
export const CANNOT_TELL = 2;

export type Say = (line: string) => void;

/** One line per finding, with tabs between what a program may want to read, then what it means. */
export const sayFindings = (findings: readonly Finding[], say: Say): void => {
  for (const { code, where, what, since } of findings) {
    say([code, where, what, ...(since === undefined ? [] : [since])].join('\t'));
    say(`    ${SENTENCES[code].vi}`);
    say(`    ${SENTENCES[code].en}`);
  }
};
