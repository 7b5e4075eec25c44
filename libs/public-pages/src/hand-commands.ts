import type { ProvedEntry } from './view-models/proofs.js';

interface SealedBook {
  /** The log's name. */
  readonly origin: string;
  readonly vkey: string;
  /** Where its files are, `https://…/log`. */
  readonly address: string;
}

/** Ways to write bytes and hashes that need nothing but bash and coreutils. */
const WORDS = [
  `ma() { sha256sum | cut -c1-64; }`,
  String.raw`byte() { printf "$(printf %s "$*" | sed 's/ //g; s/../\\x&/g')"; }`,
];

/** From the entry's bytes to the root, one hash a line; the last line prints the root. */
export function commandsForPath({ address }: SealedBook, { index, path }: ProvedEntry): string {
  return [
    `so=${address}`,
    ...WORDS,
    String.raw`h=$( (printf '\0'; curl -s "$so/leaves/${String(index)}") | ma)`,
    ...path.map(({ side, hash }) =>
      side === 'left' ? `h=$(byte 01 ${hash} $h | ma)` : `h=$(byte 01 $h ${hash} | ma)`,
    ),
    'echo $h',
  ].join('\n');
}

/** What an Ed25519 public key in DER has in front of its 32 bytes (RFC 8410, section 4). */
const DER_HEAD = '302a300506032b6570032100';

/** The signature under the checkpoint of the entry's receipt, or under the latest one. */
export function commandsForSignature(
  { origin, vkey, address }: SealedBook,
  entry: ProvedEntry | null,
): string {
  const key = vkey.slice(vkey.indexOf('+', origin.length + 1) + 1);
  return [
    `so=${address}`,
    ...WORDS.slice(1),
    entry
      ? `curl -s "$so/proofs/${String(entry.index)}" | sed '1,/^$/d' > niem-phong`
      : `curl -s "$so/checkpoint" > niem-phong`,
    `sed '/^$/,$d' niem-phong > noi-dung`,
    `grep -F '— ${origin} ' niem-phong | head -1 | cut -d' ' -f3 | base64 -d | tail -c 64 > chu-ky`,
    `(byte ${DER_HEAD}; echo '${key}' | base64 -d | tail -c 32) > khoa`,
    `openssl pkeyutl -verify -pubin -inkey khoa -keyform DER -rawin -in noi-dung -sigfile chu-ky`,
  ].join('\n');
}
