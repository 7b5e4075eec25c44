import { formatDate, formatMoney, formatMonth, formatNumber, type Language } from '#public-pages';
import type { Names, Row, Shown, Words } from './sheet.js';

const YES: Readonly<Record<'true' | 'false', Words>> = {
  true: { vi: 'có', en: 'yes' },
  false: { vi: '', en: '' },
};

/** To be filled in by hand. */
const DOTS = '…'.repeat(24);

export interface Reading {
  readonly names: Names;
  readonly language: Language;
}

/** What a reader sees of a value; nothing where there is none. @param row whose place it may name */
export function textOf(
  value: unknown,
  { type, choices }: Shown,
  { names, language }: Reading,
  row: Row,
): string {
  if (type === 'blank') return DOTS;
  if (value === undefined || value === null) return '';
  if (type === 'money') return formatMoney(value as number);
  if (type === 'count') return formatNumber(value as number);
  if (type === 'yes') return YES[value === true ? 'true' : 'false'][language];
  if (type === 'words') return (value as Words)[language];
  const text = typeof value === 'string' ? value : JSON.stringify(value);
  switch (type) {
    case 'date':
      return formatDate(text);
    case 'month':
      return formatMonth(text);
    case 'unit':
      return names.units.get(text) ?? text;
    case 'fund':
      return names.funds.get(text) ?? text;
    case 'place':
      return names.places.get(`${String(row.unitId)}/${text}`) ?? text;
    case 'store':
      return names.stores.get(`${String(row.unitId)}/${text}`) ?? text;
    case 'choice':
      return choices?.[text]?.[language] ?? text;
    default:
      return text;
  }
}
