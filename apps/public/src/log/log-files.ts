import { Injectable } from '@nestjs/common';
import { watch } from 'node:fs';
import { promisify } from 'node:util';
import { gzip } from 'node:zlib';
import {
  folderSource,
  LogFault,
  makeReceipt,
  type MadeReceipt,
  nodePrimitives,
  readTilePath,
  openCheckpoint,
  readVerifierKey,
  receiptByCode,
  STATUS_FILE,
  type TileSource,
  type VerifierKey,
} from '#transparency-log';
import { PublicOptions } from '../public-options.js';
import type { Seal } from '#public-pages';
import { encodingFor } from '../serving/rendered-page.js';
import { LOG_HEADERS, NEVER_KEPT, TILE_HEADERS } from '../serving/response-headers.js';

const TEXTS = new Set(['checkpoint', 'vkey', 'vkey.further', 'seals', 'cosignatures', STATUS_FILE]);
const SEVEN_HOURS_MS = 7 * 60 * 60 * 1000;
const compress = promisify(gzip);

export interface LogAnswer {
  readonly status: 200 | 404;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: Buffer | string;
}

/** Finds what is asked for under `/log/`: exact names only, so that nothing else can be reached. */
@Injectable()
export class LogFiles {
  readonly #folder: string;
  readonly #source: TileSource | undefined;

  constructor({ logFolder }: PublicOptions) {
    this.#folder = logFolder;
    this.#source = logFolder === '' ? undefined : folderSource(logFolder);
  }

  /** Calls back when a file of the log has changed; where the folder cannot be watched, never. */
  onChange(changed: () => void): () => void {
    if (this.#folder === '') return () => undefined;
    try {
      const watcher = watch(this.#folder, { persistent: false }, changed);
      watcher.on('error', () => undefined);
      return () => {
        watcher.close();
      };
    } catch {
      return () => undefined;
    }
  }

  async find(path: string, acceptEncoding: string | undefined): Promise<LogAnswer> {
    if (!this.#source) return missing('there is no log here');
    const receipt = /^receipts\/([0-9A-Za-z]+-[0-9A-Za-z]+)$/.exec(path)?.[1];
    if (receipt !== undefined) return this.#receipt((log) => receiptByCode(receipt, log));
    const index = /^proofs\/(0|[1-9][0-9]{0,14})$/.exec(path)?.[1];
    if (index !== undefined)
      return this.#receipt((log) => makeReceipt({ ...log, index: Number(index) }));
    if (TEXTS.has(path)) return found(await this.#source.read(path), LOG_HEADERS);
    const tile = readTilePath(path);
    if (!tile) return missing('there is no such file');
    const bytes = await this.#source.read(path);
    // Hashes do not become smaller; entries do, to a third.
    if (!bytes || tile.level !== 'entries' || encodingFor(acceptEncoding) === 'identity')
      return found(bytes, TILE_HEADERS);
    return found(await compress(bytes), { ...TILE_HEADERS, 'content-encoding': 'gzip' });
  }

  /** The last seal, once its signature was checked; null where nothing is sealed. @throws LogFault */
  async lastSeal(): Promise<Seal | null> {
    const note = await this.#source?.read('checkpoint');
    if (!note) return null;
    const { key } = await this.#open();
    const { size, root } = await openCheckpoint(nodePrimitives, note, { key });
    const list = await this.#source?.read('seals');
    return { size, root: Buffer.from(root).toString('hex'), sealedAt: sealedAt(list, size) };
  }

  async #receipt(make: (log: OpenLog) => Promise<MadeReceipt>): Promise<LogAnswer> {
    try {
      const { file, code } = await make(await this.#open());
      const name = `${code}.tlog-proof`;
      const headers = { ...LOG_HEADERS, 'content-disposition': `inline; filename="${name}"` };
      return { status: 200, headers, body: file };
    } catch (error) {
      if (error instanceof LogFault) return missing(error.message);
      throw error;
    }
  }

  async #open(): Promise<OpenLog> {
    const line = await this.#source?.read('vkey');
    if (!this.#source || !line) throw new LogFault('TILE_MISSING', 'vkey', 'nothing is sealed yet');
    const vkey = Buffer.from(line).toString().trim();
    return { source: this.#source, key: await readVerifierKey(nodePrimitives, vkey) };
  }
}

/** By the clock of Việt Nam, as everywhere on the pages; null: the list does not have this seal. */
function sealedAt(list: Uint8Array | undefined, size: number): string | null {
  const lines = Buffer.from(list ?? [])
    .toString()
    .split('\n');
  const [time, sealed] = lines.findLast((line) => line !== '')?.split(' ') ?? [];
  if (time === undefined || Number(sealed) !== size) return null;
  return new Date(Date.parse(time) + SEVEN_HOURS_MS).toISOString().slice(0, 16);
}

interface OpenLog {
  readonly source: TileSource;
  readonly key: VerifierKey;
}

const found = (bytes: Uint8Array | undefined, headers: LogAnswer['headers']): LogAnswer =>
  bytes ? { status: 200, headers, body: Buffer.from(bytes) } : missing('it is not there');

const missing = (sentence: string): LogAnswer => ({
  status: 404,
  headers: NEVER_KEPT,
  body: `${sentence}\n`,
});
