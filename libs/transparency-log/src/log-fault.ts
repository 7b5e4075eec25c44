/** What can be wrong with a log, a proof or a witness; each is one sentence to whoever checks. */
export type LogFaultCode =
  | 'NOTE_MALFORMED'
  | 'KEY_MALFORMED'
  | 'NOT_SIGNED_BY_THIS_KEY'
  | 'SIGNATURE_WRONG'
  | 'CHECKPOINT_MALFORMED'
  | 'OTHER_LOG'
  | 'BASE64_NOT_CANONICAL'
  | 'PROOF_MALFORMED'
  | 'NOT_INCLUDED'
  | 'SPLIT_VIEW'
  | 'OLDER_CHECKPOINT'
  | 'ENTRY_TOO_LONG'
  | 'TILE_MISSING'
  | 'TILE_TRUNCATED'
  | 'TILE_WRONG'
  | 'BUNDLE_MALFORMED'
  | 'ENTRY_WRONG'
  | 'ENTRY_UNREADABLE'
  | 'ROOT_WRONG'
  | 'OPENING_WRONG'
  | 'WITNESS_DOWN'
  | 'WITNESS_REFUSES'
  | 'WITNESS_LIES'
  | 'TOO_FEW_WITNESSES';

/** Something that should verify does not. `where` names the file, the line or the entry. */
export class LogFault extends Error {
  constructor(
    readonly code: LogFaultCode,
    readonly where: string,
    readonly what: string,
  ) {
    super(`${where}: ${what} (${code})`);
    this.name = 'LogFault';
  }
}

/** One thing that is wrong with a log: what, where, and since when. */
export interface Finding {
  readonly code: LogFaultCode;
  readonly where: string;
  readonly what: string;
  /** The seals between which it came about; left out where that cannot be told. */
  readonly since?: string;
}

export const findingOf = ({ code, where, what }: LogFault): Finding => ({ code, where, what });
