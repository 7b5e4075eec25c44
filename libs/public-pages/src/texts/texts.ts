import type { Language } from '../language.js';
import { en } from './en.js';
import { vi } from './vi.js';

/** What each language must say; a sentence that is missing in one of them does not compile. */
export type Texts = typeof vi;

export const TEXTS: Readonly<Record<Language, Texts>> = { vi, en };
