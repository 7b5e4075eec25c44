/** The two languages of every public page; Vietnamese is the first and has the short addresses. */
export const LANGUAGES = ['vi', 'en'] as const;
export type Language = (typeof LANGUAGES)[number];
