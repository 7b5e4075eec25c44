import { formatMonth } from '../format.js';
import type { Span } from '../view-models/entries.js';
import type { Setting } from './setting.js';

/** `từ 01/2026 đến hết 06/2026` */
export const spanInWords = ({ from, until }: Span, { explained }: Setting['say']): string =>
  explained.ofSpan(from ? formatMonth(from) : explained.bookBegun, formatMonth(until));
