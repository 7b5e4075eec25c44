import { areEqual } from './bytes.js';
import { fromBase64 } from './base64.js';
import {
  isDecimal,
  openCheckpoint,
  readCheckpointText,
  type SignedCheckpoint,
} from './checkpoint.js';
import { MOST_HASHES } from './inclusion-receipt.js';
import { LogFault } from './log-fault.js';
import { emptyPreimage } from './merkle-hashing.js';
import { nodePrimitives, sha256 } from './node-primitives.js';
import { readNote, signatureLine } from './signed-note.js';
import type { SigningKey } from './signing-key.js';
import type { VerifierKey } from './verifier-key.js';
import { verifyConsistency } from './verify-proofs.js';

/** What a witness remembers of a log: the last that it cosigned. */
export interface Witnessed {
  readonly size: number;
  readonly root: Uint8Array;
}

/** The memory of a witness. What `keep` was given is durable when it resolves. */
export interface WitnessMemory {
  last(origin: string): Promise<Witnessed | undefined>;
  keep(origin: string, seen: Witnessed): Promise<void>;
}

export interface WitnessAnswer {
  readonly status: 200 | 400 | 403 | 404 | 409 | 422;
  readonly type: string;
  readonly body: string;
}

export interface WitnessOptions {
  readonly key: SigningKey;
  /** Keys of the logs that it looks after; a log's origin is its key's name. */
  readonly logs: readonly VerifierKey[];
  readonly memory: WitnessMemory;
  /** Seconds since 1970. */
  readonly now: () => number;
}

/**
 * Cosigns a checkpoint only when it holds all that it has cosigned before (C2SP tlog-witness): two
 * people who rely on one witness cannot be shown two histories.
 */
export class Witness {
  #turn: Promise<unknown> = Promise.resolve();

  constructor(private readonly options: WitnessOptions) {}

  /** @param body of `POST …/add-checkpoint`; requests are taken one after the other */
  addCheckpoint(body: string): Promise<WitnessAnswer> {
    const answer = this.#turn.then(() => this.#judge(body));
    this.#turn = answer.catch(() => undefined);
    return answer;
  }

  async #judge(body: string): Promise<WitnessAnswer> {
    const request = parsed(body);
    if (!request) return said(400, 'this is no add-checkpoint request');
    const { origin } = request;
    const keys = this.options.logs.filter(({ name }) => name === origin);
    if (keys.length === 0) return said(404, `${origin} is not a log of this witness`);
    const checkpoint = await signedByAny(request.note, keys);
    if (!checkpoint) return said(403, 'no key of this log has signed it');
    if (request.old > checkpoint.size) return said(400, 'the old size is larger than the new one');
    const last = await this.options.memory.last(origin);
    const known = last?.size ?? 0;
    if (request.old !== known)
      return { status: 409, type: 'text/x.tlog.size', body: `${String(known)}\n` };
    const problem = await inconsistency(checkpoint, request.proof, last);
    if (problem !== undefined) return said(422, problem);
    await this.options.memory.keep(origin, { size: checkpoint.size, root: checkpoint.root });
    const cosignature = this.options.key.cosign(checkpoint.note.text, this.options.now());
    return { status: 200, type: PLAIN, body: signatureLine(cosignature) };
  }
}

const PLAIN = 'text/plain; charset=utf-8';

const said = (status: 400 | 403 | 404 | 422, sentence: string): WitnessAnswer => ({
  status,
  type: PLAIN,
  body: `${sentence}\n`,
});

interface AddCheckpoint {
  readonly old: number;
  readonly proof: readonly Uint8Array[];
  readonly note: string;
  readonly origin: string;
}

const parsed = (body: string): AddCheckpoint | undefined => {
  const end = body.indexOf('\n\n');
  const [first = '', ...hashes] = body.slice(0, Math.max(end, 0)).split('\n');
  const old = /^old (\S+)$/.exec(first)?.[1] ?? '';
  if (!isDecimal(old) || hashes.length > MOST_HASHES) return undefined;
  const note = body.slice(end + 2);
  try {
    const proof = hashes.map((hash) => fromBase64(hash, 'proof'));
    const { origin } = readCheckpointText(readNote(note, 'checkpoint').text, 'checkpoint');
    return { old: Number(old), proof, note, origin };
  } catch {
    return undefined;
  }
};

const signedByAny = async (
  note: string,
  keys: readonly VerifierKey[],
): Promise<SignedCheckpoint | undefined> => {
  const opened: SignedCheckpoint[] = [];
  for (const key of keys) {
    try {
      opened.push(await openCheckpoint(nodePrimitives, note, { key }));
    } catch (error) {
      // A known key over a signature that it did not make spoils the note; an absent one does not.
      if (!(error instanceof LogFault) || error.code !== 'NOT_SIGNED_BY_THIS_KEY') return undefined;
    }
  }
  return opened[0];
};

const inconsistency = async (
  { size, root }: SignedCheckpoint,
  proof: readonly Uint8Array[],
  last: Witnessed | undefined,
): Promise<string | undefined> => {
  if (size === 0 && !areEqual(root, sha256(emptyPreimage())))
    return 'an empty log has another root';
  if (!last || last.size === 0)
    return proof.length > 0 ? 'nothing is to be proved of an empty log' : undefined;
  try {
    const claim = { first: last.size, second: size, firstRoot: last.root, secondRoot: root, proof };
    await verifyConsistency(nodePrimitives, claim);
    return undefined;
  } catch (error) {
    if (error instanceof LogFault) return error.message;
    throw error;
  }
};
