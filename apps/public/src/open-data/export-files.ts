import { createHash, randomUUID } from 'node:crypto';
import { createReadStream, createWriteStream } from 'node:fs';
import { access, mkdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { createGunzip, createGzip } from 'node:zlib';
import type pg from 'pg';
import type { Licence } from '#public-pages';
import type { LedgerRow } from '../figures/published-rows.js';
import { readSnapshot, type Query } from '../figures/snapshot.js';
import type { BookWatch } from '../serving/book-watch.js';
import type { Recipe } from './data-set-recipes.js';
import { readBook } from './open-book.js';

const MOST_WAITING = 8;

/** Too many files are being made already; nothing is lost by asking again a little later. */
export class ExportsBusy extends Error {}

/** One file at one moment of the book, whole on the disk. */
export interface ExportedFile {
  readonly recipe: Recipe;
  readonly book: LedgerRow;
  readonly rows: number;
  /** Of the file as it is saved, unpacked. */
  readonly bytes: number;
  /** Of the file as it is saved, in hexadecimal. */
  readonly sha256: string;
  /** Where it lies; with gzip around it where that makes it smaller. */
  readonly path: string;
  readonly packedBytes: number | undefined;
}

interface Terms {
  readonly licence: Licence;
  readonly origin: string;
}

/**
 * Files are written once for each head of the book, row by row from one snapshot to the disk, and
 * then sent as often as they are asked for. A reader with a slow phone holds up no database, and
 * size and SHA-256 are known before the first byte is sent. One is made at a time.
 */
export class ExportFiles {
  readonly #files = new Map<string, ExportedFile>();
  readonly #superseded = new Map<string, string>();
  readonly #making = new Map<string, Promise<ExportedFile>>();
  #queue: Promise<unknown> = Promise.resolve();
  #written = 0;

  constructor(
    private readonly pool: pg.Pool,
    private readonly watch: Pick<BookWatch, 'current'>,
    private readonly terms: Terms,
    private readonly folder = path.join(tmpdir(), `so-vang-exports-${randomUUID()}`),
  ) {}

  /** The file as the book is now, if it was made already and nobody has swept it away since. */
  async made(name: string): Promise<ExportedFile | undefined> {
    const { headPosition } = await this.watch.current();
    const file = this.#files.get(name);
    return file?.book.headPosition === headPosition && (await isThere(file.path))
      ? file
      : undefined;
  }

  /** The file as the book is now. @throws ExportsBusy */
  async current(recipe: Recipe): Promise<ExportedFile> {
    const made = await this.made(recipe.name);
    if (made) return made;
    const making = this.#making.get(recipe.name);
    if (making) return making;
    if (this.#making.size >= MOST_WAITING) throw new ExportsBusy();
    const file = this.#queue
      .then(() => this.#make(recipe))
      .finally(() => this.#making.delete(recipe.name));
    this.#queue = file.catch(() => undefined);
    this.#making.set(recipe.name, file);
    return file;
  }

  async close(): Promise<void> {
    await this.#queue;
    await rm(this.folder, { recursive: true, force: true });
  }

  async #make(recipe: Recipe): Promise<ExportedFile> {
    await mkdir(this.folder, { recursive: true, mode: 0o700 });
    this.#written += 1;
    const target = path.join(this.folder, `${String(this.#written)}-${recipe.name}`);
    const file = await readSnapshot(this.pool, (query) =>
      writeFile({ recipe, query, target, ...this.terms }),
    ).catch(async (error: unknown) => {
      await rm(target, { force: true });
      throw error;
    });
    const before = this.#files.get(recipe.name);
    this.#files.set(recipe.name, file);
    // The last one stays, for whoever is just being sent it; an open file outlives its name.
    const older = this.#superseded.get(recipe.name);
    if (older !== undefined) await rm(older, { force: true });
    if (before) this.#superseded.set(recipe.name, before.path);
    return file;
  }
}

const isThere = (file: string): Promise<boolean> =>
  access(file).then(
    () => true,
    () => false,
  );

/** The file's bytes as they travel: packed, or as they are saved. */
export function bytesOf(file: ExportedFile, packed: boolean): Readable {
  const stored = createReadStream(file.path);
  if (file.packedBytes === undefined || packed) return stored;
  const unpacked = createGunzip();
  stored.on('error', (error) => unpacked.destroy(error));
  return stored.pipe(unpacked);
}

interface Making extends Terms {
  readonly recipe: Recipe;
  readonly query: Query;
  readonly target: string;
}

async function writeFile({ recipe, query, target, ...terms }: Making): Promise<ExportedFile> {
  const book = await readBook(query);
  let [rows, bytes] = [0, 0];
  const hash = createHash('sha256');
  const counted = (more: number) => {
    rows += more;
  };
  async function* hashing(): AsyncGenerator<Buffer> {
    for await (const chunk of recipe.write({ query, book, counted, ...terms })) {
      const written = Buffer.from(chunk);
      hash.update(written);
      bytes += written.length;
      yield written;
    }
  }
  const file = createWriteStream(target);
  if (recipe.compressible) await pipeline(hashing, createGzip(), file);
  else await pipeline(hashing, file);
  return {
    ...{ recipe, book, rows, bytes, path: target, sha256: hash.digest('hex') },
    packedBytes: recipe.compressible ? file.bytesWritten : undefined,
  };
}
