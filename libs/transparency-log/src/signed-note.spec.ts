import { nodePrimitives } from './node-primitives.js';
import { openCheckpoint, readCheckpointText } from './checkpoint.js';
import { mustBeWitnessed, readCosignatures } from './cosignature.js';
import { signatureLine, readNote, verifyNote, writeNote } from './signed-note.js';
import { SigningKey } from './signing-key.js';
import { COSIGNATURE, ED25519, readVerifierKey, writeVerifierKey } from './verifier-key.js';
import { webPrimitives } from './web-primitives.js';

/** The examples of C2SP signed-note, and of Go's package sumdb/note. */
const EXAMPLE_KEY = 'example.com/foo+530d903a+AekyeRrm56hApGFkyQR4ZCbV54Id2LKaANYcrnKv3U2k';
const EXAMPLE = `This is an example message.

— example.com/foo Uw2QOkn8srV1yJGh2VYRlL1Tnagv1YEq6TfXppzi2ONncAlTgK7Ztg1ERYNZXsYjOBH3mFXmRKuwHjG1Yu72IneyaQM=
`;
const NEUMANN = 'PRIVATE+KEY+PeterNeumann+c74f20a3+AYEKFALVFGyNhPJEMzD1QIDr+Y7hfZx09iUvxdXHKDFz';
const NEUMANN_KEY = 'PeterNeumann+c74f20a3+ARpc2QcUPDhMQegwxbzhKqiBfsVkmqq/LDE4izWy10TW';
const QUOTE = `If you think cryptography is the answer to your problem,
then you don't know what your problem is.
`;
const SIGNED_QUOTE = `${QUOTE}
— PeterNeumann x08go/ZJkuBS9UG/SffcvIAQxVBtiFupLLr8pAcElZInNIuGUgYN1FFYC2pZSNXgKvqfqdngotpRZb6KE6RyyBwJnAM=
`;

const where = 'note';

describe('a signed note', () => {
  it.each([
    ['Node', nodePrimitives],
    ['WebCrypto', webPrimitives],
  ])('of the specification verifies with %s', async (_, by) => {
    const key = await readVerifierKey(by, EXAMPLE_KEY);
    await verifyNote(by, readNote(EXAMPLE, where), { key, where });
    expect(writeVerifierKey(key)).toBe(EXAMPLE_KEY);
    expect(writeNote(readNote(EXAMPLE, where))).toBe(EXAMPLE);
  });

  it('is signed byte for byte as Go signs it', async () => {
    const key = await SigningKey.read(NEUMANN);
    expect(key.signNote(QUOTE)).toBe(SIGNED_QUOTE);
    expect(key.vkey).toBe(NEUMANN_KEY);
    expect(key.write()).toBe(NEUMANN);
  });

  it('is refused when a letter of it was changed', async () => {
    const key = await readVerifierKey(nodePrimitives, EXAMPLE_KEY);
    const changed = readNote(EXAMPLE.replace('example message', 'example massage'), where);
    await expect(verifyNote(nodePrimitives, changed, { key, where })).rejects.toMatchObject({
      code: 'SIGNATURE_WRONG',
    });
  });

  it('is refused when somebody else signed it, in whatever name', async () => {
    const key = await readVerifierKey(nodePrimitives, EXAMPLE_KEY);
    const other = await SigningKey.make('example.com/foo', ED25519);
    const note = readNote(other.signNote('This is an example message.\n'), where);
    await expect(verifyNote(nodePrimitives, note, { key, where })).rejects.toMatchObject({
      code: 'NOT_SIGNED_BY_THIS_KEY',
    });
  });

  it('may carry signatures that nobody here knows', async () => {
    const key = await readVerifierKey(nodePrimitives, EXAMPLE_KEY);
    const other = await SigningKey.make('elsewhere.example', COSIGNATURE);
    const more = EXAMPLE + signatureLine(other.cosign('another text\n', 1));
    await verifyNote(nodePrimitives, readNote(more, where), { key, where });
  });

  it.each([
    ['without an empty line', 'text\n— a AAAAAAA=\n', 'NOTE_MALFORMED'],
    ['without a line feed at the end', EXAMPLE.slice(0, -1), 'NOTE_MALFORMED'],
    ['with a tabulator', `a\tb\n\n${EXAMPLE.split('\n\n')[1] ?? ''}`, 'NOTE_MALFORMED'],
    ['with a hyphen for the dash', EXAMPLE.replace('—', '-'), 'NOTE_MALFORMED'],
    [
      'with base64 whose last bits are not zero',
      EXAMPLE.replace('yaQM=', 'yaQN='),
      'BASE64_NOT_CANONICAL',
    ],
    ['with base64 without padding', EXAMPLE.replace('yaQM=', 'yaQM'), 'BASE64_NOT_CANONICAL'],
    ['with a signature of two bytes', 'text\n\n— a AAA=\n', 'NOTE_MALFORMED'],
    ['of bytes that are no UTF-8', Buffer.from([0xff, 0x0a, 0x0a]), 'NOTE_MALFORMED'],
  ])('%s is malformed', (_, note, code) => {
    expect(() => readNote(note, where)).toThrow(expect.objectContaining({ code }) as Error);
  });
});

describe('a verifier key', () => {
  it.each([
    // Both from the tests of Go's package: another length, an unknown type.
    'PeterNeumann+cc469956+ARpc2QcUPDhMQegwxbzhKqiBfsVkmqq/LDE4izWy10TWBADKEY==',
    'PeterNeumann+173116ae+ZRpc2QcUPDhMQegwxbzhKqiBfsVkmqq/LDE4izWy10TW',
    NEUMANN_KEY.replace('c74f20a3', 'c74f20a4'),
    'PeterNeumann',
  ])('%s is refused', async (line) => {
    await expect(readVerifierKey(nodePrimitives, line)).rejects.toThrow(/KEY_MALFORMED|BASE64_NOT/);
  });

  it('never shows a signing key that it cannot read', async () => {
    const broken = NEUMANN.replace('c74f20a3', 'c74f20a4');
    await expect(SigningKey.read(broken)).rejects.not.toThrow(/AYEK/);
  });
});

describe('a checkpoint', () => {
  const text = 'so.example/log\n5\nTszzRgjTG6xce+z2AG31kAXYKBgQVtCSCE40HmuwBb0=\n';

  it('is three lines', () => {
    expect(readCheckpointText(text, where)).toMatchObject({ origin: 'so.example/log', size: 5 });
  });

  it.each([
    ['a leading zero', text.replace('\n5\n', '\n05\n'), 'CHECKPOINT_MALFORMED'],
    [
      'a size beyond safe integers',
      text.replace('\n5\n', '\n9007199254740993\n'),
      'CHECKPOINT_MALFORMED',
    ],
    ['no name', text.slice('so.example/log'.length), 'CHECKPOINT_MALFORMED'],
    [
      'a root of 31 bytes',
      text.replace(/T\S+=\n/, 'AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA==\n'),
      'CHECKPOINT_MALFORMED',
    ],
    ['an empty line', `${text}\n`, 'CHECKPOINT_MALFORMED'],
    ['a root whose last bits are not zero', text.replace('Bb0=', 'Bb1='), 'BASE64_NOT_CANONICAL'],
  ])('with %s is refused', (_, changed, code) => {
    expect(() => readCheckpointText(changed, where)).toThrow(
      expect.objectContaining({ code }) as Error,
    );
  });

  it('of another log is refused, also when it is signed with our key', async () => {
    const key = await SigningKey.make('so.example/log', ED25519);
    const note = key.signNote(text.replace('so.example', 'other.example'));
    await expect(openCheckpoint(nodePrimitives, note, { key: key.verifier })).rejects.toMatchObject(
      { code: 'OTHER_LOG' },
    );
  });
});

describe('cosignatures', () => {
  const text = 'so.example/log\n0\n47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU=\n';

  it('say when a witness saw a checkpoint, and are good in the browser, too', async () => {
    const witness = await SigningKey.make('ngo.example/w1', COSIGNATURE);
    const note = { text, signatures: [witness.cosign(text, 1_679_315_147)] };
    for (const by of [nodePrimitives, webPrimitives])
      expect(await readCosignatures(by, note, [witness.verifier])).toEqual([
        { witness: 'ngo.example/w1', time: 1_679_315_147 },
      ]);
  });

  it('have to be of enough different witnesses', async () => {
    const keys = await Promise.all(
      ['one', 'two', 'three'].map((name) => SigningKey.make(`${name}.example`, COSIGNATURE)),
    );
    const witnesses = keys.map(({ verifier }) => verifier);
    const [one, two] = keys.map((key) => key.cosign(text, 5));
    const twice = { text, signatures: [one!, one!] };
    const policy = { witnesses, atLeast: 2 };
    await expect(mustBeWitnessed(nodePrimitives, twice, policy)).rejects.toMatchObject({
      code: 'TOO_FEW_WITNESSES',
    });
    const both = { text, signatures: [one!, two!] };
    expect(await mustBeWitnessed(nodePrimitives, both, policy)).toHaveLength(2);
  });

  it('of another time than was signed are a lie', async () => {
    const witness = await SigningKey.make('ngo.example/w1', COSIGNATURE);
    const { bytes, ...line } = witness.cosign(text, 5);
    const later = Uint8Array.from(bytes);
    later[7] = 6;
    const note = { text, signatures: [{ ...line, bytes: later }] };
    await expect(readCosignatures(nodePrimitives, note, [witness.verifier])).rejects.toMatchObject({
      code: 'WITNESS_LIES',
    });
  });
});
