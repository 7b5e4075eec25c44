import { dataSetsInEnglish } from './data-set-words-en.js';
import { dataSetsInVietnamese } from './data-set-words-vi.js';

/** The dictionary of all data in each language. */
export const DATA_SET_WORDS = { vi: dataSetsInVietnamese, en: dataSetsInEnglish } as const;
