import { FiledSms, fieldFaults } from '#contracts';
import { createHash, hash } from 'node:crypto';
import type { FileHandle } from 'node:fs/promises';
import Papa from 'papaparse';
import { isToCome, Malformed, readerOf } from '../../../api/src/index.js';
import { endOf, type FileEnd } from './file-end.js';
import { FileRefused } from './file-refused.js';

/** One message and the row of the file on which it stands; the headings are row 1. */
export interface FiledRow {
  readonly row: number;
  readonly message: FiledSms;
}

const HEADINGS = ['messageId', 'sentAt', 'phone', 'text'] as const;
/** Characters; a row that is longer lacks a closing quote. */
const LONGEST_ROW = 100_000;

/**
 * A carrier's file: semicolons, UTF-8, headings, and a last line that says how many messages it has
 * and what SHA-256 its bytes have. Of all messages no more than a digest is in memory at a time.
 */
export class CarrierFile {
  private constructor(
    private readonly file: FileHandle,
    private readonly end: FileEnd,
  ) {}

  /**
   * Reads the whole file once and finds nothing wrong with it.
   * @throws FileRefused naming the first row that is not right, or what happened to the file
   */
  static async checked(file: FileHandle, now: Date): Promise<CarrierFile> {
    const whole = new CarrierFile(file, await endOf(file));
    const hash = createHash('sha256');
    for await (const chunk of whole.#bytes()) hash.update(chunk);
    if (hash.digest('hex') !== whole.end.sha256) throw new FileRefused('FILE_CHANGED');
    let found = 0;
    const said = new Map<string, string>();
    for await (const { row, message } of whole.messages()) {
      found += 1;
      const { sentAt, messageId } = message;
      const digest = digestOf(message);
      if ((said.get(messageId) ?? digest) !== digest)
        throw new FileRefused('FILE_CONTRADICTS_ITSELF', { row, message: messageId });
      said.set(messageId, digest);
      if (isToCome(sentAt, now)) throw new FileRefused('FILE_ROW_IN_FUTURE', { row, sentAt });
    }
    const named = whole.end.messages;
    if (found !== named) throw new FileRefused('FILE_COUNT_DIFFERS', { named, found });
    return whole;
  }

  get size(): number {
    return this.end.messages;
  }

  /** In the order of the file. @throws FileRefused */
  async *messages(): AsyncGenerator<FiledRow> {
    let row = 0;
    for await (const cells of rowsOf(
      this.#text(() => row),
      this.end,
    )) {
      row += 1;
      if (row > 1) yield { row, message: messageOf(cells, row) };
      else if (cells.join(';') !== HEADINGS.join(';'))
        throw new FileRefused('FILE_WITHOUT_HEADINGS', { headings: HEADINGS.join(';') });
    }
  }

  async *#text(row: () => number): AsyncGenerator<string> {
    const decoder = new TextDecoder('utf-8', { fatal: true });
    const decoded = (chunk?: Buffer): string => {
      try {
        return decoder.decode(chunk, { stream: chunk !== undefined });
      } catch {
        throw new FileRefused('FILE_NOT_UTF8', { row: row() });
      }
    };
    for await (const chunk of this.#bytes()) yield decoded(chunk);
    yield decoded();
  }

  #bytes(): AsyncIterable<Buffer> {
    return this.file.createReadStream({ start: 0, end: this.end.bytes - 1, autoClose: false });
  }
}

const DIGEST_LENGTH = 22;

/** What a row says of its message. */
const digestOf = ({ sentAt, phone, text }: FiledSms): string =>
  hash('sha256', JSON.stringify([sentAt, phone, text]), 'base64url').slice(0, DIGEST_LENGTH);

/** A row may go over several lines, where a quoted text does. */
async function* rowsOf(
  text: AsyncIterable<string>,
  { newline }: FileEnd,
): AsyncGenerator<readonly string[]> {
  let rest = '';
  let before = 0;
  for await (const piece of text) {
    const read = rest + piece;
    const { data, errors, meta } = parse(read, newline);
    const [fault] = errors;
    const readable = fault ? data.slice(0, fault.row) : data;
    yield* readable;
    before += readable.length;
    rest = read.slice(meta.cursor);
    if (fault || rest.length > LONGEST_ROW)
      throw new FileRefused('FILE_ROW_UNREADABLE', { row: before + 1 });
  }
  if (rest !== '') throw new FileRefused('FILE_ROW_UNREADABLE', { row: before + 1 });
}

/** The rows that are whole; the cursor stands behind the last of them. */
const parse = (text: string, newline: FileEnd['newline']): Papa.ParseResult<string[]> =>
  new Papa.Parser({ delimiter: ';', newline }).parse(text, 0, true) as Papa.ParseResult<string[]>;

const messageOf = (cells: readonly string[], row: number): FiledSms => {
  if (cells.length !== HEADINGS.length) throw new FileRefused('FILE_ROW_UNREADABLE', { row });
  const fields = HEADINGS.map((heading, index) => [heading, cells[index]]);
  try {
    return readerOf(FiledSms).read(Object.fromEntries(fields));
  } catch (error) {
    const [fault] = error instanceof Malformed ? error.faults : [];
    if (!fault) throw error;
    const { field: column, code } = fault;
    throw new FileRefused('FILE_ROW_MALFORMED', { row, column, ...fieldFaults[code] });
  }
};
