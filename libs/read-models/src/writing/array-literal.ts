const SPECIAL = /["\\]/;
const EVERY_SPECIAL = /["\\]/g;

/** Nearly no text needs it, and looking is quicker than replacing nothing. */
const escaped = (text: string): string =>
  SPECIAL.test(text) ? text.replace(EVERY_SPECIAL, '\\$&') : text;

/** Texts as PostgreSQL reads an array of them. */
export const arrayLiteral = (values: readonly string[]): string =>
  `{${values.map((value) => `"${escaped(value)}"`).join(',')}}`;
