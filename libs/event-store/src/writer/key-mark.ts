/**
 * 32 bits of a key, few enough to keep for every event of the streams in use: a key whose mark is
 * missing was not used there, one whose mark is found has to be looked up.
 */
export const keyMark = (key: string): number => parseInt(key.slice(0, 8), 16) | 0;
