/** Everything but quotes, backslashes, control characters and halves of surrogate pairs. */
const NEEDS_ESCAPES = /[^ !#-[\]-~\u00a0-\ud7ff\ue000-\uffff]/;

/** A text as JSON has it. A look is enough for nearly all, in half the time of `JSON.stringify`. */
export const quoted = (text: string): string =>
  NEEDS_ESCAPES.test(text) ? JSON.stringify(text) : `"${text}"`;
