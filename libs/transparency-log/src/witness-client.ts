import { base64Of } from './base64.js';
import { isDecimal, type SignedCheckpoint } from './checkpoint.js';
import { readCosignatures } from './cosignature.js';
import { LogFault, type LogFaultCode } from './log-fault.js';
import type { Primitives } from './primitives.js';
import { type NoteSignature, readSignatures, writeNote } from './signed-note.js';
import { isOfKey, type VerifierKey } from './verifier-key.js';

/** A witness as a log knows it. */
export interface WitnessContact {
  /** Without `/add-checkpoint`, without a slash at the end. */
  readonly url: string;
  readonly key: VerifierKey;
}

export interface CosigningRequest {
  readonly checkpoint: SignedCheckpoint;
  /** That the checkpoint's tree begins with so many entries of itself. */
  readonly proofFrom: (oldSize: number) => Promise<readonly Uint8Array[]>;
  /** Of the checkpoint that the witness cosigned last, as far as we know; 0 when we do not. */
  readonly oldSize: number;
  readonly signal: AbortSignal;
}

/** A witness knows another size at most once per request, unless somebody else asks as well. */
const MOST_TRIES = 3;
const MOST_ANSWER_BYTES = 16 * 1024;

/**
 * Asks a witness to cosign a checkpoint; answers its lines, verified.
 * @throws LogFault WITNESS_DOWN, WITNESS_REFUSES, WITNESS_LIES, each naming the witness
 */
export const askWitness = async (
  by: Primitives,
  witness: WitnessContact,
  request: CosigningRequest,
): Promise<NoteSignature[]> => {
  let old = request.oldSize;
  for (let tries = 0; tries < MOST_TRIES; tries += 1) {
    const answer = await post(witness, request, old);
    if (answer.status === 200) return cosignaturesIn(by, witness, { ...request, ...answer });
    if (answer.status !== 409) throw refusal(witness, answer);
    old = sizeIn(witness, answer.body, request.checkpoint.size);
  }
  throw fault('WITNESS_DOWN', witness, 'it knows another size each time that it is asked');
};

interface Answer {
  readonly status: number;
  readonly body: string;
}

const post = async (
  witness: WitnessContact,
  { checkpoint, proofFrom, signal }: CosigningRequest,
  old: number,
): Promise<Answer> => {
  const proof = (await proofFrom(old)).map((hash) => `${base64Of(hash)}\n`).join('');
  const body = `old ${String(old)}\n${proof}\n${writeNote(checkpoint.note)}`;
  try {
    const response = await fetch(`${witness.url}/add-checkpoint`, { method: 'POST', body, signal });
    return { status: response.status, body: (await response.text()).slice(0, MOST_ANSWER_BYTES) };
  } catch (error) {
    throw fault('WITNESS_DOWN', witness, `it does not answer: ${String(error)}`);
  }
};

const sizeIn = (witness: WitnessContact, body: string, ours: number): number => {
  const size = body.trimEnd();
  if (!isDecimal(size)) throw fault('WITNESS_LIES', witness, `“${size}” is no size`);
  if (Number(size) > ours)
    throw fault('WITNESS_LIES', witness, `it says to have cosigned ${size} entries of ${ours}`);
  return Number(size);
};

const refusal = (witness: WitnessContact, { status, body }: Answer): LogFault =>
  status >= 500
    ? fault('WITNESS_DOWN', witness, `it answers ${String(status)}`)
    : fault('WITNESS_REFUSES', witness, `it answers ${String(status)}: ${body.trim()}`);

const cosignaturesIn = async (
  by: Primitives,
  witness: WitnessContact,
  { checkpoint, body }: CosigningRequest & Answer,
): Promise<NoteSignature[]> => {
  const lines = parsedLines(witness, body);
  const signatures = lines.filter((line) => isOfKey(line, witness.key));
  const note = { text: checkpoint.note.text, signatures };
  const found = await readCosignatures(by, note, [witness.key]);
  if (found.length === 0)
    throw fault('WITNESS_LIES', witness, 'it answers without its cosignature');
  return signatures;
};

const parsedLines = (witness: WitnessContact, body: string): NoteSignature[] => {
  try {
    return readSignatures(body, 'answer');
  } catch (error) {
    throw fault('WITNESS_LIES', witness, `its answer cannot be read: ${String(error)}`);
  }
};

const fault = (code: LogFaultCode, { key, url }: WitnessContact, what: string): LogFault =>
  new LogFault(code, `witness ${key.name} (${url})`, what);
