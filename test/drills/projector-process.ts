import path from 'node:path';
import { readFile } from 'node:fs/promises';
import { ChildProgram } from './child-program.js';
import { eventually } from './eventually.js';
import { builtApp } from './repository.js';

export interface ProjectorProcessOptions {
  readonly urls: { readonly projector: string; readonly writer: string; readonly vault: string };
  /** Where it logs. */
  readonly folder: string;
  readonly name: string;
  /** What else its environment says. */
  readonly env?: Readonly<Record<string, string>>;
}

/** The projector as it runs in production, in a process of its own that may be killed. */
export class ProjectorProcess {
  readonly #program: ChildProgram;
  readonly #logFile: string;

  constructor({ urls, folder, name, env = {} }: ProjectorProcessOptions) {
    this.#logFile = path.join(folder, `${name}.log`);
    this.#program = new ChildProgram(builtApp('projector'), {
      env: {
        DATABASE_PROJECTOR_URL: urls.projector,
        DATABASE_WRITER_URL: urls.writer,
        DATABASE_VAULT_URL: urls.vault,
        ERASURE_LIST_DIR: path.join(folder, 'erasures'),
        ...env,
      },
      logFile: this.#logFile,
    });
  }

  /** Resolves once it has said that; the lines of its log are JSON. */
  async says(message: string): Promise<void> {
    const wanted = eventually(`the projector says “${message}”`, async () => {
      const log = await readFile(this.#logFile, 'utf8');
      return log.includes(JSON.stringify(message)) ? true : undefined;
    });
    await this.#program.whileItLives(wanted);
  }

  /** What the work comes to, unless the process ends before. */
  whileItLives<T>(work: Promise<T>): Promise<T> {
    return this.#program.whileItLives(work);
  }

  kill(): Promise<void> {
    return this.#program.kill();
  }

  interrupt(): Promise<void> {
    return this.#program.interrupt();
  }
}
