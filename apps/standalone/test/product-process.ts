import { type ChildProcessByStdio, spawn } from 'node:child_process';
import { once } from 'node:events';
import path from 'node:path';
import type { Readable } from 'node:stream';

const MAIN = path.resolve(import.meta.dirname, '../../../dist/apps/standalone/src/main.js');

/** The product as an operator runs it: built, in a process of its own, on a port that was free. */
export class ProductProcess {
  #output = '';
  readonly #child: ChildProcessByStdio<null, Readable, Readable>;

  constructor(mode: 'demo' | 'start', env: Readonly<Record<string, string>>) {
    this.#child = spawn(process.execPath, [MAIN, mode], {
      env: { PATH: process.env.PATH ?? '', PORT: '0', ...env },
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    for (const stream of [this.#child.stdout, this.#child.stderr])
      stream.on('data', (chunk: Buffer) => (this.#output += chunk.toString('utf8')));
  }

  get pid(): number {
    return this.#child.pid ?? 0;
  }

  get output(): string {
    return this.#output;
  }

  /** Its warnings and errors, for whoever asks why it did not do as it should. */
  get troubles(): string[] {
    const lines = this.#output.split('\n');
    return lines.filter((line) => /^\{"level":[456]0,|failed|error/i.test(line)).slice(-50);
  }

  /** Resolves with the first match in what the process says. @throws Error when it ends without */
  async says(pattern: RegExp): Promise<RegExpExecArray> {
    for (;;) {
      const found = pattern.exec(this.#output);
      if (found) return found;
      if (this.#child.exitCode !== null) throw new Error(`it ended and said:\n${this.#output}`);
      await Promise.race([once(this.#child.stdout, 'data'), once(this.#child, 'exit')]);
    }
  }

  /** Serving, and its address. */
  async ready(): Promise<string> {
    await this.says(/Ready/);
    return (await this.says(/(http:\/\/\S+)\/api\/docs/))[1] ?? '';
  }

  async tokenOf(role: string): Promise<string> {
    return (await this.says(new RegExp(`${role} +(svk_\\S+)`)))[1] ?? '';
  }

  /** As Ctrl+C does; resolves with the exit code. */
  async interrupt(): Promise<number | null> {
    this.#child.kill('SIGINT');
    return this.ended();
  }

  async ended(): Promise<number | null> {
    if (this.#child.exitCode === null) await once(this.#child, 'exit');
    return this.#child.exitCode;
  }
}
