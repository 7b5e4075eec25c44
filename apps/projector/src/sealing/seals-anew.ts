import {
  type Checkpoint,
  hexOf,
  LogFault,
  type LogSigner,
  nodePrimitives,
  openCheckpoint,
  Prover,
  readNote,
  readSeals,
  sealLine,
  verifyConsistency,
} from '#transparency-log';
import type { LogFolder } from './log-folder.js';
import { SealingRefused } from './sealing-refused.js';

export interface SealedSoFar {
  readonly folder: LogFolder;
  readonly key: LogSigner;
  readonly last: Checkpoint;
}

/**
 * Puts the log's key under the earlier seals when another key was the log's until now and still signs
 * beside it, so that whoever knows the new one alone can check the whole list. Each seal has to be
 * signed by one of the keys and to lead to the last one before it is signed again.
 * @throws SealingRefused OTHER_KEY, INCONSISTENT
 */
export const signSealsAnew = async ({ folder, key, last }: SealedSoFar): Promise<void> => {
  const list = (await folder.text('seals')) ?? '';
  const seals = readSeals(list, key.verifier.name);
  const own = hexOf(key.verifier.id);
  const isOwn = (note: string) =>
    readNote(note, 'seals').signatures.some(({ id }) => hexOf(id) === own);
  if (seals.every(({ note }) => isOwn(note))) return;
  const prover = new Prover(nodePrimitives, folder, last.size);
  const lines: string[] = [];
  for (const { time, note } of seals) {
    const seal = isOwn(note) ? undefined : await openedByFormer(key, note);
    if (seal) await mustLeadTo(last, seal, prover);
    const text = seal ? key.signCheckpoint(seal) : note;
    const checkpoint = await openCheckpoint(nodePrimitives, text, { key: key.verifier });
    lines.push(sealLine(time, checkpoint, text));
  }
  await folder.writeText('seals', lines.join(''));
};

const openedByFormer = async (key: LogSigner, note: string): Promise<Checkpoint> => {
  for (const verifier of key.furtherVerifiers) {
    const opened = openCheckpoint(nodePrimitives, note, { key: verifier, where: 'seals' });
    const checkpoint = await opened.catch((error: unknown) => {
      if (error instanceof LogFault) return undefined;
      throw error;
    });
    if (checkpoint) return checkpoint;
  }
  throw new SealingRefused('OTHER_KEY', 'an earlier seal is signed by none of the keys');
};

const mustLeadTo = async (last: Checkpoint, seal: Checkpoint, prover: Prover): Promise<void> => {
  const [first, second] = [seal.size, last.size];
  const roots = { firstRoot: seal.root, secondRoot: last.root };
  try {
    const proof = await prover.consistency(first);
    await verifyConsistency(nodePrimitives, { first, second, ...roots, proof });
  } catch (error) {
    if (error instanceof LogFault) throw new SealingRefused('INCONSISTENT', error.message);
    throw error;
  }
};
