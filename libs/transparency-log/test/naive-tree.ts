import { createHash } from 'node:crypto';

/**
 * RFC 6962, section 2.1, written down formula by formula and slow: it shares nothing with the
 * library that it is held against.
 */
const sha = (...parts: Buffer[]): Buffer => {
  const hash = createHash('sha256');
  for (const part of parts) hash.update(part);
  return hash.digest();
};

/** MTH(D[n]) */
export const mth = (d: readonly Buffer[]): Buffer => {
  if (d.length === 0) return sha();
  const [only] = d;
  if (d.length === 1 && only) return sha(Buffer.of(0), only);
  const k = 2 ** Math.ceil(Math.log2(d.length) - 1);
  return sha(Buffer.of(1), mth(d.slice(0, k)), mth(d.slice(k)));
};

/** PATH(m, D[n]) */
export const path = (m: number, d: readonly Buffer[]): Buffer[] => {
  if (d.length === 1) return [];
  const k = 2 ** Math.ceil(Math.log2(d.length) - 1);
  return m < k
    ? [...path(m, d.slice(0, k)), mth(d.slice(k))]
    : [...path(m - k, d.slice(k)), mth(d.slice(0, k))];
};

/** PROOF(m, D[n]) */
export const proof = (m: number, d: readonly Buffer[]): Buffer[] => subproof(m, d, true);

const subproof = (m: number, d: readonly Buffer[], b: boolean): Buffer[] => {
  if (m === d.length) return b ? [] : [mth(d)];
  const k = 2 ** Math.ceil(Math.log2(d.length) - 1);
  return m <= k
    ? [...subproof(m, d.slice(0, k), b), mth(d.slice(k))]
    : [...subproof(m - k, d.slice(k), false), mth(d.slice(0, k))];
};

/** The n-th tile at level l: MTH(D[(n*256+i)*256^l : (n*256+i+1)*256^l]) for each i. */
export const tile = (l: number, n: number, d: readonly Buffer[]): Buffer => {
  const hashes: Buffer[] = [];
  for (let i = 0; i < 256; i += 1) {
    const end = (n * 256 + i + 1) * 256 ** l;
    if (end <= d.length) hashes.push(mth(d.slice((n * 256 + i) * 256 ** l, end)));
  }
  return Buffer.concat(hashes);
};
