import { base64Of, fromBase64 } from './base64.js';
import { joined } from './bytes.js';
import { type Checkpoint, checkpointText, isDecimal } from './checkpoint.js';
import { LogFault } from './log-fault.js';
import { readNote, writeNote } from './signed-note.js';

/** One published checkpoint, in the list of all of them. */
export interface Seal {
  /** When it was published, ISO 8601 in UTC; the log's own word for it, which nobody signs. */
  readonly time: string;
  readonly size: number;
  readonly root: Uint8Array;
  /** The note as it was published, by the log's key alone. */
  readonly note: string;
}

const ID_BYTES = 4;

/** `TIME SIZE ROOT SIGNATURE`: with the log's name that is the whole note again. */
export const sealLine = (time: string, checkpoint: Checkpoint, note: string): string => {
  const [signature] = readNote(note, 'checkpoint').signatures;
  if (!signature) throw new LogFault('NOTE_MALFORMED', 'checkpoint', 'nobody has signed it');
  const signed = base64Of(joined(signature.id, signature.bytes));
  return `${time} ${String(checkpoint.size)} ${base64Of(checkpoint.root)} ${signed}\n`;
};

/** @throws LogFault CHECKPOINT_MALFORMED, BASE64_NOT_CANONICAL, naming the line */
export const readSeals = (list: string, origin: string): Seal[] =>
  list
    .split('\n')
    .filter((line) => line !== '')
    .map((line, at) => {
      const where = `seals, line ${String(at + 1)}`;
      const [time = '', sizeText = '', rootText = '', signed = '', more] = line.split(' ');
      if (!isDecimal(sizeText) || signed === '' || more !== undefined)
        throw new LogFault('CHECKPOINT_MALFORMED', where, 'it is not TIME SIZE ROOT SIGNATURE');
      const size = Number(sizeText);
      const root = fromBase64(rootText, where);
      const bytes = fromBase64(signed, where);
      const signature = {
        name: origin,
        id: bytes.slice(0, ID_BYTES),
        bytes: bytes.slice(ID_BYTES),
      };
      const text = checkpointText({ origin, size, root });
      return { time, size, root, note: writeNote({ text, signatures: [signature] }) };
    });
