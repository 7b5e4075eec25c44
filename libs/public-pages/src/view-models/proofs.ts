import type { LocalMinute } from '../view-models.js';

/** One published checkpoint of the public log. */
export interface SealLine {
  readonly time: LocalMinute;
  readonly size: number;
  /** Lines since the seal before. */
  readonly lines: number;
  /** 64 hexadecimal digits. */
  readonly root: string;
}

export interface SealsPage {
  readonly page: 'seals';
  readonly seals: readonly SealLine[];
  readonly count: number;
  /** Where older seals go on, by size; null: these are the first. */
  readonly older: number | null;
  /** The log's name and key; null: there is no log here. */
  readonly log: { readonly origin: string; readonly vkey: string } | null;
  /** Who else signed, and which seal; null: nobody. */
  readonly cosigned: { readonly size: number; readonly witnesses: readonly string[] } | null;
}

export const PROOF_STEPS = ['file', 'entry', 'path', 'signature', 'opened'] as const;
export type ProofStepName = (typeof PROOF_STEPS)[number];

/** One step as our server did it. */
export interface ProofStep {
  readonly name: ProofStepName;
  readonly outcome: 'held' | 'broken' | 'not done';
  readonly found: string;
  readonly fault: { readonly code: string; readonly detail: string } | null;
}

/** One neighbour on the way to the root, on its side. */
export interface PathNode {
  readonly side: 'left' | 'right';
  /** 64 hexadecimal digits. */
  readonly hash: string;
}

/** The entry that a verification page begins with. */
export interface ProvedEntry {
  readonly index: number;
  /** Null: only its place in the log is public. */
  readonly voucher: string | null;
  readonly code: string;
  /** Byte for byte what the log holds. */
  readonly leaf: string;
  readonly path: readonly PathNode[];
  readonly size: number;
  readonly root: string;
  readonly steps: readonly ProofStep[];
}

export interface VerificationPage {
  readonly page: 'verification';
  /** Its name, its key, and where its files are; null: nothing is sealed yet. */
  readonly log: { readonly origin: string; readonly vkey: string; readonly address: string } | null;
  readonly entry: ProvedEntry | null;
  /** The line that was asked for and is not sealed yet. */
  readonly unsealed: number | null;
  readonly scripts: VerificationScripts;
}

/** Addresses of the code that the page runs. */
export interface VerificationScripts {
  readonly form: string;
  readonly modules: readonly string[];
  readonly ed25519: string;
}
