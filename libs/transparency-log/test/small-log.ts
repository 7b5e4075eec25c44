import {
  ED25519,
  nodePrimitives,
  openCheckpoint,
  sealLine,
  SigningKey,
  type TileSource,
  tilePath,
  TreeBuilder,
} from '../src/index.js';

export const ORIGIN = 'so.example/log';

export const entryNumber = (index: number): Buffer => Buffer.from(`entry ${String(index)}`);

/** A log in memory, whose files a test can spoil. */
export class SmallLog implements TileSource {
  readonly files = new Map<string, Uint8Array>();
  readonly #tree = new TreeBuilder();

  private constructor(readonly key: SigningKey) {}

  static async make(): Promise<SmallLog> {
    return new SmallLog(await SigningKey.make(ORIGIN, ED25519));
  }

  read(path: string): Promise<Uint8Array | undefined> {
    return Promise.resolve(this.files.get(path));
  }

  /** Grows to a size and seals it. */
  async seal(size: number, time = '2026-03-16T08:00:00Z', entry = entryNumber): Promise<string> {
    while (this.#tree.size < size) this.#tree.append(entry(this.#tree.size));
    for (const { name, bytes } of [...this.#tree.takeFull(), ...this.#tree.partial()])
      this.files.set(tilePath(name), bytes);
    const note = this.key.signCheckpoint({ size, root: this.#tree.root() });
    const checkpoint = await openCheckpoint(nodePrimitives, note, { key: this.key.verifier });
    this.files.set('checkpoint', Buffer.from(note));
    const seals = Buffer.from(this.files.get('seals') ?? []).toString();
    this.files.set('seals', Buffer.from(seals + sealLine(time, checkpoint, note)));
    return note;
  }

  /** One bit of a file turns over. */
  flip(path: string, at: number): void {
    const bytes = Uint8Array.from(this.files.get(path) ?? []);
    bytes[at] = (bytes[at] ?? 0) ^ 1;
    this.files.set(path, bytes);
  }
}
