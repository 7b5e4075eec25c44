import { checkpointText, type Checkpoint } from './checkpoint.js';
import { LogFault } from './log-fault.js';
import { writeNote } from './signed-note.js';
import { SigningKey } from './signing-key.js';
import type { VerifierKey } from './verifier-key.js';

/** What a log's checkpoints are signed with. */
export interface LogSigner {
  /** By this one the log's own checkpoints are opened. */
  readonly verifier: VerifierKey;
  /** The line of it that everybody else is given, and those of keys that sign beside it. */
  readonly vkey: string;
  readonly furtherVkeys: readonly string[];
  readonly furtherVerifiers: readonly VerifierKey[];
  signCheckpoint(checkpoint: Omit<Checkpoint, 'origin'>): string;
}

/**
 * Several keys of one log, while one gives way to another: all of them sign every checkpoint, so that
 * whoever knows any of them can go on. The first one is the log's.
 * @throws LogFault KEY_MALFORMED when there is none, or they are of logs with different names
 */
export const signingTogether = (keys: readonly SigningKey[]): LogSigner => {
  const [first, ...further] = keys;
  const isOneLog = keys.every(({ verifier }) => verifier.name === first?.verifier.name);
  if (!first || !isOneLog)
    throw new LogFault('KEY_MALFORMED', 'signing key', 'the keys are not all of one log');
  const { name: origin } = first.verifier;
  return {
    verifier: first.verifier,
    vkey: first.vkey,
    furtherVkeys: further.map(({ vkey }) => vkey),
    furtherVerifiers: further.map(({ verifier }) => verifier),
    signCheckpoint: (checkpoint) => {
      const text = checkpointText({ ...checkpoint, origin });
      return writeNote({ text, signatures: keys.map((key) => key.signatureOf(text)) });
    },
  };
};

/** Key texts, one a line. @throws LogFault KEY_MALFORMED */
export const readSigner = async (text: string): Promise<LogSigner> => {
  const lines = text.split('\n').filter((line) => line.trim() !== '');
  return signingTogether(await Promise.all(lines.map((line) => SigningKey.read(line))));
};
