import { Injectable } from '@nestjs/common';
import { watch } from 'node:fs';
import { promisify } from 'node:util';
import { gzip } from 'node:zlib';
import {
  contentsOf,
  LogFault,
  makeReceipt,
  type MadeReceipt,
  nodePrimitives,
  readReceipt,
  readTilePath,
  openCheckpoint,
  receiptByCode,
  STATUS_FILE,
} from '#transparency-log';
import { localMinuteOf } from '../figures/local-minute.js';
import { type OpenLog, PublicLog } from './public-log.js';
import type { Seal } from '#public-pages';
import { encodingFor } from '../serving/rendered-page.js';
import { LOG_HEADERS, NEVER_KEPT, TILE_HEADERS } from '../serving/response-headers.js';

const TEXTS = new Set(['checkpoint', 'vkey', 'vkey.further', 'seals', 'cosignatures', STATUS_FILE]);
const compress = promisify(gzip);

export interface LogAnswer {
  readonly status: 200 | 404;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: Buffer | string;
}

/** Finds what is asked for under `/log/`: exact names only, so that nothing else can be reached. */
@Injectable()
export class LogFiles {
  constructor(private readonly log: PublicLog) {}

  /** Calls back when a file of the log has changed; where the folder cannot be watched, never. */
  onChange(changed: () => void): () => void {
    if (!this.log.isKept) return () => undefined;
    try {
      const watcher = watch(this.log.folder, { persistent: false }, changed);
      watcher.on('error', () => undefined);
      return () => {
        watcher.close();
      };
    } catch {
      return () => undefined;
    }
  }

  async find(path: string, acceptEncoding: string | undefined): Promise<LogAnswer> {
    if (!this.log.isKept) return missing('there is no log here');
    const receipt = /^receipts\/([0-9A-Za-z]+-[0-9A-Za-z]+)$/.exec(path)?.[1];
    if (receipt !== undefined) return this.#receipt((log) => receiptByCode(receipt, log));
    const index = /^proofs\/(0|[1-9][0-9]{0,14})$/.exec(path)?.[1];
    if (index !== undefined)
      return this.#receipt((log) => makeReceipt({ ...log, index: Number(index) }));
    const leaf = /^leaves\/(0|[1-9][0-9]{0,14})$/.exec(path)?.[1];
    if (leaf !== undefined) return this.#leaf(Number(leaf));
    if (TEXTS.has(path)) return found(await this.log.read(path), LOG_HEADERS);
    const tile = readTilePath(path);
    if (!tile) return missing('there is no such file');
    const bytes = await this.log.read(path);
    // Hashes do not become smaller; entries do, to a third.
    if (!bytes || tile.level !== 'entries' || encodingFor(acceptEncoding) === 'identity')
      return found(bytes, TILE_HEADERS);
    return found(await compress(bytes), { ...TILE_HEADERS, 'content-encoding': 'gzip' });
  }

  /** The last seal, once its signature was checked; null where nothing is sealed. @throws LogFault */
  async lastSeal(): Promise<Seal | null> {
    const note = await this.log.read('checkpoint');
    if (!note) return null;
    const { key } = await this.#open();
    const { size, root } = await openCheckpoint(nodePrimitives, note, { key });
    const list = await this.log.read('seals');
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

  /** One entry alone, byte for byte, for whoever wants to hash it by hand. */
  async #leaf(index: number): Promise<LogAnswer> {
    const { status, headers, body } = await this.#receipt((log) => makeReceipt({ ...log, index }));
    if (status !== 200) return { status, headers, body };
    return found(Buffer.from(contentsOf(readReceipt(body).extra).leaf), LOG_HEADERS);
  }

  async #open(): Promise<OpenLog> {
    const log = await this.log.open();
    if (!log) throw new LogFault('TILE_MISSING', 'vkey', 'nothing is sealed yet');
    return log;
  }
}

/** By the clock of Việt Nam, as everywhere on the pages; null: the list does not have this seal. */
function sealedAt(list: Uint8Array | undefined, size: number): string | null {
  const lines = Buffer.from(list ?? [])
    .toString()
    .split('\n');
  const [time, sealed] = lines.findLast((line) => line !== '')?.split(' ') ?? [];
  if (time === undefined || Number(sealed) !== size) return null;
  return localMinuteOf(time);
}

const found = (bytes: Uint8Array | undefined, headers: LogAnswer['headers']): LogAnswer =>
  bytes ? { status: 200, headers, body: Buffer.from(bytes) } : missing('it is not there');

const missing = (sentence: string): LogAnswer => ({
  status: 404,
  headers: NEVER_KEPT,
  body: `${sentence}\n`,
});
