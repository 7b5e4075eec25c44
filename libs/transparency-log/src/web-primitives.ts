import {
  type Primitives,
  PUBLIC_KEY_BYTES,
  SIGNATURE_BYTES,
  type SignedBytes,
} from './primitives.js';

/** Bytes in memory of their own, as WebCrypto's types ask for. */
type Owned = Uint8Array<ArrayBuffer>;

const owned = (bytes: Uint8Array): Owned => new Uint8Array(bytes);

/** As browsers have them; needs a secure context, and Ed25519 in WebCrypto (all since 2025). */
export const webPrimitives: Primitives = {
  sha256: async (bytes) => new Uint8Array(await crypto.subtle.digest('SHA-256', owned(bytes))),
  isSignedBy: async ({ publicKey, message, signature }) => {
    if (publicKey.length !== PUBLIC_KEY_BYTES || signature.length !== SIGNATURE_BYTES) return false;
    const uses: KeyUsage[] = ['verify'];
    const key = await crypto.subtle.importKey('raw', owned(publicKey), 'Ed25519', false, uses);
    return crypto.subtle.verify('Ed25519', key, owned(signature), owned(message));
  },
};

/** The same where the browser may not know Ed25519: then `otherwise` verifies the signature. */
export const webPrimitivesWith = (
  otherwise: (signed: SignedBytes) => Promise<boolean>,
): Primitives => ({
  ...webPrimitives,
  isSignedBy: async (signed) => {
    try {
      return await webPrimitives.isSignedBy(signed);
    } catch {
      return otherwise(signed);
    }
  },
});

type KeyUsage = 'verify';
