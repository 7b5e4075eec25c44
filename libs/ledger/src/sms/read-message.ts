/** What stands in a text message, as far as it can be read. */
export interface MessageRead {
  /** In capitals without marks. */
  readonly keyword?: string;
  readonly count?: number;
}

const SYNTAX = /^([A-Z]{1,12}) ?(\d{1,6})?$/;

/**
 * A keyword and, with or without a space, a number. Senders type in small letters, with marks, and
 * leave spaces around; anything else behind the keyword makes the message unreadable.
 */
export const readMessage = (text: string): MessageRead => {
  const plain = text
    .normalize('NFD')
    .replace(/\p{Mn}/gu, '')
    .replace(/đ/gi, 'D')
    .toUpperCase()
    .trim()
    .replace(/\s+/g, ' ');
  const [, keyword, count] = SYNTAX.exec(plain) ?? [];
  if (keyword === undefined) return {};
  return count === undefined ? { keyword } : { keyword, count: Number(count) };
};
