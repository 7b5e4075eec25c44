import type { Language } from '#public-pages';

/** The same said in both languages. */
export type Words = Readonly<Record<Language, string>>;
export const said = (vi: string, en: string): Words => ({ vi, en });

/** What is the same on every paper of its kind. */
export const always =
  <T>(what: T) =>
  (): T =>
    what;

/** What a cell holds: money in đồng, days `YYYY-MM-DD`, periods `YYYY-MM`, else a name to be looked up. */
export type CellType =
  | 'text'
  | 'words'
  | 'count'
  | 'money'
  | 'date'
  | 'month'
  | 'yes'
  | 'unit'
  | 'fund'
  | 'place'
  | 'store'
  | 'choice'
  | 'blank';

/** How one field of an answer is shown, on paper and in a file alike. */
export interface Shown {
  readonly heading: Words;
  readonly type: CellType;
  /** What the values of a `choice` are called. */
  readonly choices?: Readonly<Record<string, Words>>;
}

export interface Column extends Shown {
  readonly field: string;
  /** Added up under the last row. */
  readonly summed?: true;
}

/** A column of rows of this kind: what is not a field of theirs does not compile. */
export interface ColumnOf<Row> extends Column {
  readonly field: Extract<keyof Row, string>;
}

export type Row = Readonly<Record<string, unknown>>;

export interface Table<Answer> {
  /** Left out where the sheet has one table and its title says it. */
  readonly title?: Words;
  /** Nothing is said of it where it has no rows. */
  readonly isLeftOutEmpty?: true;
  readonly columns: readonly Column[];
  /** @param isFirst whether this is the first page of a long answer */
  readonly rowsOf: (answer: Answer, isFirst: boolean) => readonly Row[];
}

/** Holds a table's columns against the rows that it takes out of an answer. */
export const tableOf = <Answer, R extends object>(table: {
  readonly title?: Words;
  readonly isLeftOutEmpty?: true;
  readonly columns: readonly ColumnOf<R>[];
  readonly rowsOf: (answer: Answer, isFirst: boolean) => readonly R[];
}): Table<Answer> => table as unknown as Table<Answer>;

/** A line under the title. */
export interface Fact extends Shown {
  readonly value: unknown;
  /** Whose place it is, where it is one. */
  readonly unitId?: string;
}

/** One report or voucher: what is shown of an answer of the api, and who signs it. */
export interface Sheet<Answer> {
  readonly title: (answer: Answer) => Words;
  /** Lies across the paper: more columns than stand upright. */
  readonly wide?: true;
  /** Sums that belong under the title, beside what was asked for. */
  readonly factsOf?: (answer: Answer) => readonly Fact[];
  readonly tables: readonly Table<Answer>[];
  readonly notes?: readonly Words[];
  readonly signatures: (answer: Answer) => readonly Words[];
  /** A form: its facts are lines to be read and filled in, one under the other. */
  readonly isForm?: true;
}

/** Names behind the ids of an answer. None of them is a person's. */
export interface Names {
  readonly units: ReadonlyMap<string, string>;
  readonly funds: ReadonlyMap<string, string>;
  /** By unit and place, joined with a slash. */
  readonly places: ReadonlyMap<string, string>;
  /** The same of stores. */
  readonly stores: ReadonlyMap<string, string>;
}

/** Whose paper it is, and up to which entry of the ledger it was printed. */
export interface Letterhead {
  readonly organisation: string;
  /** Whether all of it is invented. */
  readonly demonstration: boolean;
  readonly position: number;
  /** `YYYY-MM-DDTHH:MM` at UTC+7: when that entry was recorded. */
  readonly asOf: string;
}

export interface Print<Answer> {
  readonly sheet: Sheet<Answer>;
  /** Fields of the address and the query string. */
  readonly asked: Row;
  /** One after another; an answer that has no pages is the only one. */
  readonly pages: AsyncIterable<Answer>;
  readonly letterhead: Letterhead;
  readonly names: Names;
  readonly language: Language;
}
