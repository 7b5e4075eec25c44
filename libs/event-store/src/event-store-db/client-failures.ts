import { StoreProblem } from './store-problem.js';

/** What a failed call means, whatever class the client threw. */
export type FailureKind =
  /** The call may have been carried out, or may be carried out yet. */
  | 'ambiguous'
  /** No node was found: nothing was sent, and the client has to be made anew. */
  | 'undiscovered'
  | 'conflict'
  | 'missing'
  | 'deleted'
  | 'unauthenticated'
  | 'denied'
  | 'too-large'
  | 'other';

const KIND_OF_TYPE: Readonly<Record<string, FailureKind>> = {
  'wrong-expected-version': 'conflict',
  'stream-not-found': 'missing',
  'no-stream': 'missing',
  'stream-deleted': 'deleted',
  'maximum-append-size-exceeded': 'too-large',
  'access-denied': 'denied',
  unavailable: 'ambiguous',
  cancelled: 'ambiguous',
  'not-leader': 'ambiguous',
  timeout: 'ambiguous',
  'deadline-exceeded': 'ambiguous',
};

/** gRPC status codes of what was thrown without a type, or with that of something unknown. */
const AMBIGUOUS_CODES = [1, 4, 8, 10, 13, 14];
const UNAUTHENTICATED = 16;
const PERMISSION_DENIED = 7;
const NOT_DISCOVERED = /^Failed to discover/;
const CERTIFICATE = /certificate|self.signed|issuer|altnames|SSL|TLS|wrong version number/i;

/** By type, then by code, then by message: the client throws all three sorts. */
export function kindOf(error: unknown): FailureKind {
  const { type, code, message } = told(error);
  // One class of the client stands for both.
  if (code === UNAUTHENTICATED) return 'unauthenticated';
  const kind = KIND_OF_TYPE[type];
  if (kind) return kind;
  if (code === PERMISSION_DENIED) return 'denied';
  if (AMBIGUOUS_CODES.includes(code)) return 'ambiguous';
  return NOT_DISCOVERED.test(message) ? 'undiscovered' : 'other';
}

/** What whoever looks after the server has to hear, if it is theirs to mend. */
export function problemIn(error: unknown, where: '$all' | (string & {})): StoreProblem | undefined {
  const kind = kindOf(error);
  if (kind === 'unauthenticated') return new StoreProblem('CREDENTIALS_REFUSED', '', error);
  if (kind === 'denied' && where === '$all') return new StoreProblem('ALL_DENIED', '', error);
  if (kind === 'denied') return new StoreProblem('STREAM_DENIED', where, error);
  if (kind === 'deleted') return new StoreProblem('STREAM_DELETED', where, error);
  return undefined;
}

/** The same for a store that does not answer at all. */
export function problemOfSilence(error: unknown): StoreProblem {
  const { message } = told(error);
  const code = CERTIFICATE.test(message) ? 'CERTIFICATE_REFUSED' : 'UNREACHABLE';
  return new StoreProblem(code, message.slice(0, 200), error);
}

/** An answer that did not come in time: of an append nobody knows what became. */
export class NoAnswerInTime extends Error {
  readonly type = 'deadline-exceeded';
  constructor(ms: number) {
    super(`no answer within ${ms} ms`);
    this.name = 'NoAnswerInTime';
  }
}

const told = (error: unknown): { type: string; code: number; message: string } => {
  const { type, code, message } = (error ?? {}) as Record<string, unknown>;
  return {
    type: typeof type === 'string' ? type : '',
    code: typeof code === 'number' ? code : -1,
    message: typeof message === 'string' ? message : '',
  };
};
