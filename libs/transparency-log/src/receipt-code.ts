import { LogFault } from './log-fault.js';

/** Digits and letters that are not mistaken for one another when they are read aloud (Crockford). */
const ALPHABET = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';
const CHECK_LETTERS = 6;
const BITS = 5;

/** What a receipt's short code says: which entry, and enough of its hash to notice a slip. */
export interface ReceiptCode {
  readonly index: number;
  /** The first thirty bits of the entry's hash. */
  readonly check: string;
}

/** `C3-7KQ2MX`: the entry's place, then its check. */
export const receiptCode = (index: number, leafHash: Uint8Array): string =>
  `${inAlphabet(index)}-${checkOf(leafHash)}`;

/** @throws LogFault PROOF_MALFORMED; small letters, O for 0, and I or L for 1 are taken */
export const readReceiptCode = (text: string): ReceiptCode => {
  const code = text.trim().toUpperCase().replaceAll('O', '0').replaceAll(/[IL]/g, '1');
  const [, place = '', check = ''] = /^([0-9A-Z]{1,10})-([0-9A-Z]{6})$/.exec(code) ?? [];
  const letters = [...place].map((letter) => ALPHABET.indexOf(letter));
  if (place === '' || letters.includes(-1))
    throw new LogFault('PROOF_MALFORMED', `code ${text}`, 'it is not the code of a receipt');
  const index = letters.reduce((sum, digit) => sum * ALPHABET.length + digit, 0);
  return { index, check };
};

/** @throws LogFault NOT_INCLUDED when the code is of another entry */
export const mustMatchCode = ({ index, check }: ReceiptCode, leafHash: Uint8Array): void => {
  if (checkOf(leafHash) !== check)
    throw new LogFault('NOT_INCLUDED', `entry ${String(index)}`, 'the code is of another entry');
};

const inAlphabet = (value: number): string => {
  let [rest, text] = [value, ''];
  do {
    text = `${ALPHABET[rest % ALPHABET.length] ?? ''}${text}`;
    rest = Math.floor(rest / ALPHABET.length);
  } while (rest > 0);
  return text;
};

const checkOf = (leafHash: Uint8Array): string => {
  const bits = [...leafHash.subarray(0, 4)]
    .map((byte) => byte.toString(2).padStart(8, '0'))
    .join('');
  return Array.from({ length: CHECK_LETTERS }, (_, at) =>
    ALPHABET.charAt(parseInt(bits.slice(at * BITS, (at + 1) * BITS), 2)),
  ).join('');
};
