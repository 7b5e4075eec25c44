/**
 * A name as it may stand where nothing can fence it in, in a feed or a picture: without control
 * characters, without those that turn the direction of what follows, without half a character.
 */
export const plainText = (text: string): string =>
  text
    .replaceAll(/[\p{Cc}\p{Cs}\p{Bidi_Control}\ufffe\uffff]/gu, ' ')
    .replaceAll(/ {2,}/g, ' ')
    .trim();

const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

/** The same as text or as the value of an attribute in XML. */
export const xmlText = (text: string): string =>
  plainText(text).replaceAll(/[&<>"']/g, (sign) => ENTITIES[sign] ?? sign);
