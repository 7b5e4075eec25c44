/**
 * All that the log needs of cryptography. Node and every browser have both; whatever is verified
 * goes through here, so that an auditor's command and a giver's browser run the same code.
 */
export interface Primitives {
  /** 32 bytes. */
  sha256(bytes: Uint8Array): Uint8Array | Promise<Uint8Array>;
  /** Ed25519 (RFC 8032). False for a key or a signature of another length, too. */
  isSignedBy(signed: SignedBytes): boolean | Promise<boolean>;
}

export interface SignedBytes {
  /** 32 bytes. */
  readonly publicKey: Uint8Array;
  readonly message: Uint8Array;
  /** 64 bytes. */
  readonly signature: Uint8Array;
}

export const PUBLIC_KEY_BYTES = 32;
export const SIGNATURE_BYTES = 64;
