import { formatNumber } from '../format.js';
import { counted } from './number-words.js';
import type { proofWordsInVietnamese } from './proof-words-vi.js';

/** What the pages of seals and proofs say, in English. */
export const proofWordsInEnglish: typeof proofWordsInVietnamese = {
  seals: {
    heading: 'All seals',
    lede:
      'Each seal wraps every line from the first one on into one root and is signed. Keep a root: ' +
      'nobody can change an old line later and still match it.',
    count: (count) => `${counted(count, 'seal', 'seals')} since the book began`,
    none: 'Nothing has been sealed yet.',
    at: 'At',
    lines: 'New lines',
    size: 'Whole book',
    root: 'Root',
    older: 'Earlier seals',
    newest: 'Back to the latest seal',
    cosigned: (size) => `Outsiders who signed the seal of ${formatNumber(size)} lines too:`,
    notCosigned:
      'No outsider has signed as well. Then a seal stops outsiders only; keep a root yourself if it ' +
      'is to stop those who keep the book.',
    log: 'Name of the sealed book',
    key: 'Key to check signatures with',
    files: 'Files for machines',
    allSeals: 'List of all seals',
    checkpoint: 'Latest seal',
    timeNote: 'The time is the server’s word; the signature covers number of lines and root.',
  },

  verification: {
    heading: 'Check it yourself',
    lede:
      'Your own device calculates, so that you need not trust us: the hash of the line, the path ' +
      'from the line to the root, and the signature on the seal.',
    noLog: 'Nothing of this book is sealed yet, so there is nothing to check.',
    unsealed: (line) =>
      `Line ${formatNumber(line)} is not sealed yet; please come back in a few minutes.`,
    subject: (line) => `Line ${formatNumber(line)} of the book`,
    noEntry: 'Open a voucher and press “Check it”, or choose a receipt file that you hold.',
    browserHeading: 'On your device',
    browserLede: 'The file does not leave your device.',
    file: 'Receipt file (.tlog-proof)',
    key: 'The book’s key to check signatures with',
    keyHint:
      'This key comes from this site. To be surer, replace it by one you have from elsewhere: on paper, from an auditor.',
    begin: 'Waiting for a file.',
    needsScript:
      'Your browser runs no JavaScript, so that your device cannot calculate here. Below is what ' +
      'the server worked out, and how to do it by hand.',
    needsHttps:
      'This page was opened without https, so the browser refuses to calculate hashes. Open it ' +
      'again at the address that begins with https://, or do it by hand as below.',
    byOwnCode:
      'This browser cannot check Ed25519 signatures itself, so the signature was checked by ' +
      'JavaScript code that came with the page.',
    noReceipt: 'This receipt file cannot be read. Please try again or choose another one.',
    held: 'Everything agrees. This line stands in the sealed book, word for word.',
    broken: 'It does not agree. Do not rely on this receipt; see the step marked ✗.',
    serverHeading: 'Worked out by the server',
    serverLede:
      'The same steps, worked out by our server beforehand. Use it to compare: to be sure, let your ' +
      'device calculate, or do it by hand.',
    steps: {
      file: {
        heading: 'Read the file',
        held: 'A receipt of entry {} of the sealed book (the first one is 0).',
        notDone: 'Could not be done.',
      },
      entry: {
        heading: 'Hash the line',
        held: 'Hash: {}',
        notDone: 'Could not be done: the file was not readable.',
      },
      path: {
        heading: 'Follow the path to the root',
        held: 'It leads to the root {}',
        notDone: 'Could not be done: the file was not readable.',
      },
      signature: {
        heading: 'Check the signature on the seal',
        held: 'Signed by {} indeed.',
        notDone: 'Could not be done: the file was not readable.',
      },
      opened: {
        heading: 'Open what is closed',
        held: 'It agrees. {}',
        notDone: 'This file has nothing closed in it.',
      },
    },
    faults: {
      PROOF_MALFORMED: 'The file is not a receipt, or a part of it is missing.',
      BASE64_NOT_CANONICAL: 'A hash in the file is written wrongly: it was miscopied or changed.',
      NOT_INCLUDED:
        'The line in the file does not lead to the sealed root: its words, its place, or a hash on ' +
        'the path were changed.',
      NOTE_MALFORMED: 'The seal in the file is not written as a seal is.',
      CHECKPOINT_MALFORMED: 'The number of lines or the root in the seal is written wrongly.',
      OTHER_LOG: 'This seal is of another book.',
      NOT_SIGNED_BY_THIS_KEY: 'The seal bears no signature of this key.',
      SIGNATURE_WRONG:
        'The signature is not this key’s signature on this seal: the seal was changed.',
      KEY_MALFORMED: 'The key is written wrongly; please copy the whole line again.',
      OPENING_WRONG: 'What is opened does not fit what was closed.',
    },
    handHeading: 'By hand',
    handLede:
      'In a terminal with bash, curl, sha256sum and openssl. No software of ours is needed.',
    handLeaf: 'The hash of the line: a zero byte, then the line just as the sealed book has it.',
    handPath: 'Join it with each neighbour, upwards: a one byte, the left hash, the right hash.',
    handRoot: 'The last line must be the root:',
    handSignature: 'The signature on the seal. It must say “Signature Verified Successfully”.',
    leafHeading: 'This line in the sealed book',
    proofFile: 'Proof file',
    backToEntry: 'Back to the voucher',
    onlyPlace:
      'What this line says is not public: here is only its place, and a closed hash that whoever ' +
      'holds its receipt can open.',
  },
};
