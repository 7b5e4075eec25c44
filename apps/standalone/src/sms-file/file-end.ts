import type { FileHandle } from 'node:fs/promises';
import { FileRefused } from './file-refused.js';

/** What the last line of a carrier's file says of everything before it. */
export interface FileEnd {
  /** How many bytes stand before the last line. */
  readonly bytes: number;
  /** How rows end in this file. */
  readonly newline: '\n' | '\r\n';
  /** Messages, without the headings. */
  readonly messages: number;
  /** Of these bytes, in hexadecimal. */
  readonly sha256: string;
}

const LONGEST_BYTES = 128;
const END = /(\r?\n)#end;(\d{1,9});([0-9a-f]{64})(?:\r?\n)?$/i;

/** @throws FileRefused FILE_CUT_OFF */
export const endOf = async (file: FileHandle): Promise<FileEnd> => {
  const { size } = await file.stat();
  const length = Math.min(size, LONGEST_BYTES);
  const { buffer } = await file.read(Buffer.alloc(length), 0, length, size - length);
  const found = END.exec(buffer.toString('latin1'));
  if (!found) throw new FileRefused('FILE_CUT_OFF');
  const [, newline = '\n', messages, sha256 = ''] = found;
  return {
    bytes: size - length + found.index + newline.length,
    newline: newline === '\n' ? '\n' : '\r\n',
    messages: Number(messages),
    sha256: sha256.toLowerCase(),
  };
};
