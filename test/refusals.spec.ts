import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { refusals, type RefusalCode } from '#contracts';

const WORKER = 'Asked for by the follow-up worker only, once: no route asks it again.';
const CALENDAR = 'Asked for by the worker when the calendar says so: no route asks it earlier.';

/** What no caller can bring about over HTTP, and why it is refused all the same. */
const MET_BY_NOBODY: Partial<Record<RefusalCode, string>> = {
  ALREADY_BROUGHT: WORKER,
  ALREADY_TAKEN_ON: WORKER,
  BOOK_ALREADY_TAKEN_OVER: WORKER,
  LOTS_ALREADY_TAKEN_ON: WORKER,
  RECEIPT_ALREADY_POSTED: WORKER,
  RECEIPT_BOOK_ALREADY_TAKEN_ON: WORKER,
  SMS_MONEY_POSTED: WORKER,
  NOTHING_TO_DESTROY: CALENDAR,
  REQUEST_STILL_VALID: CALENDAR,
  RESTORING_STILL_POSSIBLE: CALENDAR,
  REVIEW_NOT_DUE: CALENDAR,
  CHILD_EXISTS: 'The edge draws the code: two calls would have to draw the same one.',
  LEDGER_EXISTS: 'A ledger is founded by the program that starts it: no route does.',
};

const specsUnder = (folder: string): string[] =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.spec.ts'))
    .map((file) => readFileSync(path.join(folder, file), 'utf8'));

/** The codes that no spec of the folder names. */
const unnamedIn = (folder: string, codes: readonly string[]): string[] => {
  const texts = specsUnder(folder);
  return codes.filter((code) => !texts.some((text) => text.includes(`'${code}'`))).sort();
};

describe('every refusal', () => {
  it('is met over HTTP by whoever makes that mistake, or stands in the list with its reason', () =>
    expect(unnamedIn('test/acceptance', Object.keys(refusals))).toEqual(
      Object.keys(MET_BY_NOBODY).sort(),
    ));

  it('that nobody meets has its rule shown by the rule’s own spec', () =>
    expect(unnamedIn('libs/ledger/src', Object.keys(MET_BY_NOBODY))).toEqual([]));
});
