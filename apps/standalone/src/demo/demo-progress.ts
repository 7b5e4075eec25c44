import { mkdir, readFile, rename, writeFile } from 'node:fs/promises';
import path from 'node:path';

/** How far a demonstration has been loaded, so that an interrupted one need not begin again. */
export interface DemoProgress {
  readonly scale: number;
  /** So many commands, counted from the first, are done for good with all that follows of them. */
  readonly done: number;
  readonly isComplete: boolean;
}

/** A note beside the data. It may lag: a command that is asked again has no second effect. */
export class ProgressNote {
  readonly #file: string;

  constructor(dataDir: string) {
    this.#file = path.join(dataDir, 'demo-progress.json');
  }

  async read(): Promise<DemoProgress | undefined> {
    try {
      return JSON.parse(await readFile(this.#file, 'utf8')) as DemoProgress;
    } catch {
      return undefined;
    }
  }

  async write(progress: DemoProgress): Promise<void> {
    await mkdir(path.dirname(this.#file), { recursive: true });
    const draft = `${this.#file}.${String(process.pid)}`;
    await writeFile(draft, JSON.stringify(progress));
    await rename(draft, this.#file);
  }
}
