import {
  askWitness,
  LogFault,
  nodePrimitives,
  type NoteSignature,
  Prover,
  type SignedCheckpoint,
  type WitnessContact,
  writeNote,
} from '#transparency-log';
import type { LogFolder } from './log-folder.js';

const PATIENCE_MS = 15_000;

/**
 * Shows a checkpoint to all witnesses at once and publishes what they have signed under it. One that
 * is down or lies holds up nobody, and is named.
 */
export class WitnessRound {
  readonly #lastSizes = new Map<string, number>();

  constructor(
    private readonly folder: LogFolder,
    private readonly witnesses: readonly WitnessContact[],
  ) {}

  async hold(checkpoint: SignedCheckpoint): Promise<LogFault[]> {
    const prover = new Prover(nodePrimitives, this.folder, checkpoint.size);
    const faults: LogFault[] = [];
    const answers = await Promise.all(
      this.witnesses.map(async (witness): Promise<readonly NoteSignature[]> => {
        try {
          const signatures = await askWitness(nodePrimitives, witness, {
            checkpoint,
            proofFrom: (old) => prover.consistency(old),
            oldSize: this.#lastSizes.get(witness.key.name) ?? 0,
            signal: AbortSignal.timeout(PATIENCE_MS),
          });
          this.#lastSizes.set(witness.key.name, checkpoint.size);
          return signatures;
        } catch (error) {
          if (!(error instanceof LogFault)) throw error;
          faults.push(error);
          return [];
        }
      }),
    );
    const signatures = [...checkpoint.note.signatures, ...answers.flat()];
    if (answers.flat().length === 0) return faults;
    const note = writeNote({ ...checkpoint.note, signatures });
    await this.folder.writeText('cosignatures', note);
    await this.folder.writeText('checkpoint', note);
    return faults;
  }
}
