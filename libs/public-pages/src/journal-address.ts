import type { PlaceOf } from './places.js';
import type { EntryKind } from './view-models.js';
import { JOURNAL_KINDS, type JournalKind, type Span } from './view-models/entries.js';

/** How the kinds are called in an address, the same in both languages: an address is a bookmark. */
const WORDS: Readonly<Record<JournalKind, string>> = {
  in: 'thu',
  out: 'chi',
  corrections: 'dinh-chinh',
  received: 'nhan',
  given: 'trao',
  otherIn: 'thu-khac',
  otherOut: 'chi-khac',
  opened: 'mo-so',
  supported: 'ho-tro',
};

/** The same of the kinds of entries. */
const ENTRY_WORDS: Readonly<Record<EntryKind, string>> = {
  opening: 'mo-so',
  donation: 'ung-ho',
  disbursement: 'trao',
  adjustment: 'dieu-chinh',
  void: 'huy',
  interest: 'lai',
  bankFee: 'phi',
  otherIncome: 'tien-thua',
  otherExpense: 'tien-thieu',
};

/** What can be asked of the journal, in codes. */
export interface JournalQuestion {
  /** One fund, or several with full stops between them: `PNBC.XBG`. */
  readonly fund?: string | undefined;
  readonly unit?: string | undefined;
  /** Of the unit itself, without those below it. */
  readonly own?: boolean | undefined;
  readonly kind?: JournalKind | undefined;
  readonly entry?: EntryKind | undefined;
  /** The name of what money was given for; empty: for nothing in particular. */
  readonly purpose?: string | undefined;
  /** `2026` */
  readonly year?: string | undefined;
  /** 1 to 12 */
  readonly month?: number | undefined;
  /** Instead of a year and a month. */
  readonly span?: Span | undefined;
  /** Lines before this position only. */
  readonly before?: number | undefined;
}

/** What an address says of money given for nothing in particular. */
const NONE = '-';
const YES = '1';

export const wordOf = (kind: JournalKind): string => WORDS[kind];
export const entryWordOf = (kind: EntryKind): string => ENTRY_WORDS[kind];

/** Where the lines stand that the question asks for. */
export function journalOf(question: JournalQuestion): PlaceOf<'journal'> {
  const { fund, unit, own, kind, entry, purpose, year, month, span, before } = question;
  return {
    page: 'journal',
    asked: {
      ...(fund !== undefined && { quy: fund }),
      ...(unit !== undefined && { 'don-vi': unit }),
      ...(own && { rieng: YES }),
      ...(kind !== undefined && { loai: WORDS[kind] }),
      ...(entry !== undefined && { dang: ENTRY_WORDS[entry] }),
      ...(purpose !== undefined && { 'muc-dich': purpose || NONE }),
      ...(year !== undefined && { nam: year }),
      ...(month !== undefined && { thang: String(month) }),
      ...spanIn(span),
      ...(before !== undefined && { truoc: String(before) }),
    },
  };
}

/** What an address asks; undefined when it asks for something that cannot be. */
export function journalQuestionOf({ asked = {} }: PlaceOf<'journal'>): JournalQuestion | undefined {
  const kind = JOURNAL_KINDS.find((name) => WORDS[name] === asked.loai);
  const entry = ENTRY_KINDS.find((name) => ENTRY_WORDS[name] === asked.dang);
  const month = wholeNumber(asked.thang);
  const before = wholeNumber(asked.truoc);
  const year = asked.nam;
  const isPossible =
    (asked.loai === undefined || kind !== undefined) &&
    (asked.dang === undefined || entry !== undefined) &&
    isSpan(asked) &&
    (year === undefined || /^[12][0-9]{3}$/.test(year)) &&
    (asked.thang === undefined || (month !== undefined && month >= 1 && month <= 12)) &&
    (asked.truoc === undefined || before !== undefined) &&
    (asked.rieng === undefined || (asked.rieng === YES && asked['don-vi'] !== undefined)) &&
    [...codesIn(asked.quy), ...codesIn(asked['don-vi'])].every(isCode);
  return isPossible
    ? {
        ...{ fund: asked.quy, unit: asked['don-vi'], own: asked.rieng === YES, kind, entry },
        ...{ purpose: asked['muc-dich'] === NONE ? '' : asked['muc-dich'], year, month },
        ...{ span: spanOf(asked), before },
      }
    : undefined;
}

const ENTRY_KINDS = Object.keys(ENTRY_WORDS) as EntryKind[];

type AskedSpan = Readonly<Partial<Record<'nam' | 'thang' | 'tu' | 'den', string>>>;

/** How months one after the other stand in an address. */
export const spanIn = (span: Span | undefined): Pick<AskedSpan, 'tu' | 'den'> =>
  span ? { ...(span.from !== undefined && { tu: span.from }), den: span.until } : {};

/** Whether an address asks for months that can be, and for no year besides. */
export const isSpan = ({ nam, thang, tu, den }: AskedSpan): boolean =>
  (tu === undefined && den === undefined) ||
  (nam === undefined &&
    thang === undefined &&
    den !== undefined &&
    [tu ?? den, den].every((month) => /^[12][0-9]{3}-(0[1-9]|1[0-2])$/.test(month)));

export const spanOf = ({ tu, den }: AskedSpan): Span | undefined =>
  den === undefined ? undefined : { from: tu, until: den };

/** The codes of funds in an address: `PNBC.XBG` → `PNBC`, `XBG`. */
export const codesIn = (text: string | undefined): readonly string[] => text?.split('.') ?? [];

/** What the ledger takes for a code; anything else cannot name a fund or a unit. */
export const isCode = (text: string): boolean => /^[0-9A-Z_]{1,16}$/.test(text);

const wholeNumber = (text: string | undefined): number | undefined =>
  text !== undefined && /^[0-9]{1,12}$/.test(text) ? Number(text) : undefined;
