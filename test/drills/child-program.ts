import { type ChildProcess, spawn } from 'node:child_process';
import { closeSync, openSync, readFileSync } from 'node:fs';
import process from 'node:process';

export interface ProgramOptions {
  /** For Node itself. */
  readonly flags?: readonly string[];
  readonly arguments?: readonly string[];
  /** On top of the environment of this process. */
  readonly env: Readonly<Record<string, string>>;
  /** What it prints goes here, so that it can be read after its end. */
  readonly logFile: string;
}

/** As Linux counts processor time for whoever asks. */
const TICKS_A_SECOND = 100;

/** A program of ours in a process of its own: the one that is killed. */
export class ChildProgram {
  /** Resolves at the end of the process, however it came. */
  readonly ended: Promise<void>;
  readonly #child: ChildProcess;

  constructor(
    private readonly script: string,
    private readonly options: ProgramOptions,
  ) {
    const { flags = [], arguments: words = [], env, logFile } = options;
    const log = openSync(logFile, 'a');
    this.#child = spawn(process.execPath, [...flags, script, ...words], {
      env: { ...process.env, ...env },
      stdio: ['ignore', log, log],
    });
    closeSync(log);
    this.ended = new Promise((resolve, reject) => {
      this.#child.once('exit', () => resolve());
      this.#child.once('error', reject);
    });
  }

  /** What the work comes to. @throws Error with the program's last words when it ends before */
  async whileItLives<T>(work: Promise<T>): Promise<T> {
    const end = this.ended.then(() => {
      const words = readFileSync(this.options.logFile, 'utf8').trim().split('\n').slice(-20);
      throw new Error(`${this.script} has ended by itself. Its last words:\n${words.join('\n')}`);
    });
    return Promise.race([work, end]);
  }

  /** Resident memory of the process, in MB. */
  get residentMb(): number {
    const status = readFileSync(`/proc/${String(this.#child.pid)}/status`, 'utf8');
    return Math.round(Number(/^VmRSS:\s+(\d+) kB/m.exec(status)?.[1]) / 1024);
  }

  /** Processor time that the process has used so far, in seconds. */
  get processorSeconds(): number {
    const stat = readFileSync(`/proc/${String(this.#child.pid)}/stat`, 'utf8');
    const [user, system] = stat
      .slice(stat.lastIndexOf(')') + 2)
      .split(' ')
      .slice(11, 13);
    return (Number(user) + Number(system)) / TICKS_A_SECOND;
  }

  get isRunning(): boolean {
    return this.#child.exitCode === null && this.#child.signalCode === null;
  }

  /** `kill -9`: the process gets no chance to do anything about it. */
  async kill(): Promise<void> {
    this.#child.kill('SIGKILL');
    await this.ended;
  }

  /** What Ctrl+C does. */
  async interrupt(): Promise<void> {
    this.#child.kill('SIGINT');
    await this.ended;
  }
}
