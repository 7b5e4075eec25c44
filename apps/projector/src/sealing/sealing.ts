import { setTimeout as sleep } from 'node:timers/promises';
import {
  type Finding,
  findingOf,
  type LogFault,
  type LogStatus,
  STATUS_FILE,
  type WitnessContact,
} from '#transparency-log';
import { SealedByAnother } from './checkpoint-lock.js';
import type { ComparisonAsked } from './comparison-asked.js';
import { compareWithStore } from './compare-with-store.js';
import { Sealer, type SealerParts, storeChanged } from './sealer.js';
import { SealingRefused, WHAT_TO_DO } from './sealing-refused.js';
import { WitnessRound } from './witness-round.js';

export interface SealingOptions extends SealerParts {
  readonly witnesses?: readonly WitnessContact[];
  /** What is new is sealed after so many milliseconds, or as soon as there are so many events. */
  readonly sealEveryMs?: number;
  readonly sealAfter?: number;
  /** How often the whole ledger is compared with the log, in ms. */
  readonly compareEveryMs?: number;
  /** Between two regular comparisons somebody may want one. */
  readonly askedAt?: ComparisonAsked;
  readonly onSealed?: (size: number) => void;
  /** Nothing is signed any more; somebody has to look. */
  readonly onAlarm?: (refused: SealingRefused) => void;
  /** A failure that passes, or a witness that did not cosign. */
  readonly onTrouble?: (error: unknown) => void;
}

const DEFAULTS = { sealEveryMs: 60_000, sealAfter: 256, compareEveryMs: 600_000 };
const PAUSE_MS = 1_000;
/** How soon a comparison begins after somebody has asked for it. */
const LOOK_MS = 1_000;

/**
 * Keeps the public log: seals what is new, has it witnessed, and compares the ledger with what was
 * sealed, over and over. A difference stops the sealing, and nothing else: the books go on, and the
 * next comparison that finds nothing starts it again.
 */
export class Sealing {
  readonly #options: SealingOptions & typeof DEFAULTS;
  readonly #round: WitnessRound;
  #status: LogStatus = { state: 'sealing', size: 0 };
  /** The latest wish for a comparison that was fulfilled, or is being. */
  #answered = 0;
  #wished = 0;
  #nextLook = 0;

  constructor(options: SealingOptions) {
    this.#options = { ...DEFAULTS, ...options };
    this.#round = new WitnessRound(options.folder, options.witnesses ?? []);
  }

  /** Runs until the signal aborts. */
  async run(signal: AbortSignal): Promise<void> {
    while (!signal.aborted) {
      try {
        await this.#keepSealing(signal);
      } catch (error) {
        await this.#fail(error, signal);
      }
    }
  }

  async #keepSealing(signal: AbortSignal): Promise<void> {
    const { compareEveryMs } = this.#options;
    await this.#noteWish();
    const sealer = await Sealer.open(this.#options, signal);
    await this.#compared(sealer);
    let compared = performance.now();
    while (!signal.aborted) {
      await this.#sealWhenDue(sealer, signal, compared + compareEveryMs);
      const isTime = performance.now() - compared >= compareEveryMs;
      if (!isTime && !(await this.#isAsked())) continue;
      await this.#compare(sealer, signal);
      compared = performance.now();
    }
  }

  /** Comes back after a seal, or when it is time to compare, or somebody wants it. */
  async #sealWhenDue(sealer: Sealer, signal: AbortSignal, until: number): Promise<void> {
    const { log, sealEveryMs, sealAfter } = this.#options;
    let due = Infinity;
    for (;;) {
      const size = await log.size();
      const waiting = size - sealer.size;
      const now = performance.now();
      if (waiting > 0) due = Math.min(due, now + sealEveryMs);
      if (waiting >= sealAfter || now >= due) return this.#seal(sealer);
      const look = this.#options.askedAt ? now + LOOK_MS : Infinity;
      const ms = Math.max(0, Math.min(until, due, look) - now);
      if (until <= now || signal.aborted || (await this.#isAsked())) return;
      await log.grown(size, AbortSignal.any([signal, AbortSignal.timeout(Math.ceil(ms))]));
    }
  }

  /** Looks once in a while: a busy ledger wakes this up many times a second. */
  async #isAsked(): Promise<boolean> {
    const { askedAt } = this.#options;
    if (askedAt && performance.now() >= this.#nextLook) {
      this.#nextLook = performance.now() + LOOK_MS;
      this.#wished = (await askedAt()) ?? 0;
    }
    return this.#wished > this.#answered;
  }

  /** What is compared from here on is an answer to whoever has asked so far. */
  async #noteWish(): Promise<void> {
    this.#wished = (await this.#options.askedAt?.()) ?? 0;
    this.#answered = this.#wished;
  }

  async #seal(sealer: Sealer): Promise<void> {
    const checkpoint = await sealer.seal();
    if (!checkpoint) return;
    const sealedAt = this.#options.now().toISOString();
    const sealed = { state: 'sealing', size: checkpoint.size, sealedAt, alarm: undefined } as const;
    await this.#tell({ ...this.#status, ...sealed });
    this.#options.onSealed?.(checkpoint.size);
    await this.#nameWitnesses(await this.#round.hold(checkpoint));
  }

  async #nameWitnesses(faults: readonly LogFault[]): Promise<void> {
    for (const fault of faults) this.#options.onTrouble?.(fault);
    if (faults.length === 0 && !this.#status.witnesses) return;
    const known = this.#status.witnesses ?? [];
    const now = this.#options.now().toISOString();
    const witnesses = faults.map((fault): Finding => {
      const before = known.find(({ code, where }) => code === fault.code && where === fault.where);
      return { ...findingOf(fault), since: before?.since ?? now };
    });
    await this.#tell({ ...this.#status, witnesses: faults.length > 0 ? witnesses : undefined });
  }

  async #compare(sealer: Sealer, signal: AbortSignal): Promise<void> {
    await this.#noteWish();
    const { folder, last } = { ...this.#options, last: sealer.last };
    if (last) {
      const comparison = { ...this.#options, source: folder, checkpoint: last, signal };
      const { findings } = await compareWithStore(comparison);
      if (findings.length > 0) throw storeChanged(findings);
    }
    await this.#compared(sealer);
  }

  async #compared({ size }: Sealer): Promise<void> {
    const comparedAt = this.#options.now().toISOString();
    const compared = { ...this.#status, size, comparedAt, lookedAt: comparedAt };
    // What cannot be sealed is still there, however well all that was sealed agrees.
    if (this.#status.alarm?.reason === 'UNSEALABLE') return this.#tell(compared);
    await this.#tell({ ...compared, state: 'sealing', alarm: undefined });
  }

  async #fail(error: unknown, signal: AbortSignal): Promise<void> {
    if (signal.aborted) return;
    const isAlarm = error instanceof SealingRefused;
    if (isAlarm) await this.#alarm(error);
    else if (!(error instanceof SealedByAnother)) this.#options.onTrouble?.(error);
    await this.#pause(isAlarm ? this.#options.compareEveryMs : PAUSE_MS, signal);
  }

  /** Somebody who has put it right need not wait. */
  async #pause(ms: number, signal: AbortSignal): Promise<void> {
    const until = performance.now() + ms;
    for (let left = ms; left > 0 && !signal.aborted; left = until - performance.now()) {
      const look = this.#options.askedAt ? Math.min(left, LOOK_MS) : left;
      await sleep(look, undefined, { signal }).catch(() => undefined);
      if (await this.#isAsked().catch(() => false)) return;
    }
  }

  async #alarm(refused: SealingRefused): Promise<void> {
    const { reason, findings } = refused;
    const known = this.#status.alarm;
    if (known?.reason !== reason) this.#options.onAlarm?.(refused);
    // The last comparison without a difference is the last moment that is known to be good.
    const lookedAt = this.#options.now().toISOString();
    const since = known?.since ?? this.#status.comparedAt ?? lookedAt;
    const alarm = { reason, since, ...WHAT_TO_DO[reason], findings };
    await this.#tell({ ...this.#status, state: 'stopped', lookedAt, alarm });
  }

  async #tell(status: LogStatus): Promise<void> {
    this.#status = status;
    await this.#options.folder.writeText(STATUS_FILE, `${JSON.stringify(status, null, 2)}\n`);
  }
}
