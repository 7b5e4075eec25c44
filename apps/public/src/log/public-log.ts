import { Injectable } from '@nestjs/common';
import {
  folderSource,
  LogFault,
  makeReceipt,
  type MadeReceipt,
  nodePrimitives,
  readNote,
  readReceipt,
  readSeals,
  readVerifierKey,
  receiptByCode,
  type Seal,
  type TileSource,
  type VerifierKey,
} from '#transparency-log';
import { PublicOptions } from '../public-options.js';

export interface OpenLog {
  readonly source: TileSource;
  readonly key: VerifierKey;
  /** The key in one line, as its owner publishes it. */
  readonly vkey: string;
}

/** Who signed a checkpoint beside the log itself. */
export interface Cosigned {
  readonly size: number;
  readonly witnesses: readonly string[];
}

/** The public log as the pages ask about it. An entry's index is its position less one (0023). */
@Injectable()
export class PublicLog {
  readonly #source: TileSource | undefined;
  #seals: { readonly bytes: number; readonly list: readonly Seal[] } = { bytes: 0, list: [] };

  /** Where anybody finds its files. */
  readonly address: string;

  /** Where they lie on the disk; empty: nowhere. */
  readonly folder: string;

  constructor({ logFolder, origin }: PublicOptions) {
    this.folder = logFolder;
    this.address = `${origin === '' ? 'https://…' : origin}/log`;
    this.#source = logFolder === '' ? undefined : folderSource(logFolder);
  }

  /** Whether there is a log here at all. */
  get isKept(): boolean {
    return this.#source !== undefined;
  }

  /** One of its files; undefined: there is no such file. */
  async read(path: string): Promise<Uint8Array | undefined> {
    return this.#source?.read(path);
  }

  /** Undefined: there is no log here, or nothing is sealed yet. @throws LogFault for a spoilt key */
  async open(): Promise<OpenLog | undefined> {
    // The key is there before the first checkpoint is.
    const [line, checkpoint] = await Promise.all([this.read('vkey'), this.read('checkpoint')]);
    if (!this.#source || !line || !checkpoint) return undefined;
    const vkey = textOf(line).trim();
    return { source: this.#source, key: await readVerifierKey(nodePrimitives, vkey), vkey };
  }

  /** Every published checkpoint, the first one first. @throws LogFault for a spoilt list */
  async seals(): Promise<readonly Seal[]> {
    const log = await this.open();
    const bytes = await this.read('seals');
    if (!log || !bytes) return [];
    // The list only ever grows, so that its length tells whether it is the one that was read.
    if (bytes.length !== this.#seals.bytes)
      this.#seals = { bytes: bytes.length, list: readSeals(textOf(bytes), log.key.name) };
    return this.#seals.list;
  }

  /** Undefined: it is not sealed yet. @throws LogFault */
  async receiptOf(index: number): Promise<MadeReceipt | undefined> {
    const log = await this.open();
    return log && notIncluded(() => makeReceipt({ ...log, index }));
  }

  /** Where the entry of a short code stands; undefined: there is none. */
  async indexOf(code: string): Promise<number | undefined> {
    const log = await this.open();
    const receipt = log && (await notIncluded(() => receiptByCode(code, log)));
    return receipt && readReceipt(receipt.file).index;
  }

  /** Undefined: nobody but the log has signed. @throws LogFault for a spoilt note */
  async cosigned(): Promise<Cosigned | undefined> {
    const log = await this.open();
    const bytes = await this.read('cosignatures');
    if (!log || !bytes) return undefined;
    const { text, signatures } = readNote(bytes, 'cosignatures');
    const witnesses = signatures.map(({ name }) => name).filter((name) => name !== log.key.name);
    return { size: Number(text.split('\n')[1]), witnesses: [...new Set(witnesses)] };
  }
}

const textOf = (bytes: Uint8Array): string => Buffer.from(bytes).toString();

/** What names no entry of the log is none; what is spoilt is a fault. */
async function notIncluded<T>(make: () => Promise<T>): Promise<T | undefined> {
  try {
    return await make();
  } catch (error) {
    const isNone =
      error instanceof LogFault && ['NOT_INCLUDED', 'PROOF_MALFORMED'].includes(error.code);
    if (isNone) return undefined;
    throw error;
  }
}
