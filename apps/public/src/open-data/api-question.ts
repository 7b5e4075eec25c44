import { DATA_SETS, type DataSetName } from '#public-pages';
import { type Asked, namesRow, type RowKey } from './data-set-pages.js';
import type { Problem } from './problem.js';

export const MOST_ROWS = 500;
const USUAL_ROWS = 100;
const LONGEST_VALUE = 100;

type Fault = NonNullable<Problem['errors']>[number];

/** A question that can be answered, or what is wrong with each of its fields. */
export function askedIn(
  set: DataSetName,
  asked: URLSearchParams,
): { readonly asked: Asked } | { readonly problem: Problem } {
  const faults: Fault[] = [];
  const known: readonly string[] = DATA_SETS[set].filters;
  const filters: Record<string, string> = {};
  for (const [field, value] of asked) {
    if (field === 'limit' || field === 'after') continue;
    if (!known.includes(field)) faults.push(unknown(field, known));
    else if (value.length > LONGEST_VALUE || value.includes('\0')) faults.push(unreadable(field));
    else filters[field] = value;
  }
  const limit = limitIn(asked.get('limit'));
  if (limit === undefined) faults.push(wrongLimit);
  const after = cursorIn(set, asked.get('after'));
  if (after === null) faults.push(wrongCursor);
  if (limit === undefined || after === null || faults.length > 0)
    return { problem: { ...MALFORMED, errors: faults } };
  return { asked: { limit, after, filters } };
}

/** Where a page ended, for whoever asks for the next one; to be taken as it is. */
export const cursorOf = (key: RowKey): string =>
  Buffer.from(JSON.stringify(key)).toString('base64url');

function cursorIn(set: DataSetName, text: string | null): RowKey | undefined | null {
  if (text === null) return undefined;
  try {
    const key: unknown = JSON.parse(Buffer.from(text, 'base64url').toString());
    return Array.isArray(key) && namesRow(set, key) && cursorOf(key) === text ? key : null;
  } catch {
    return null;
  }
}

function limitIn(text: string | null): number | undefined {
  if (text === null) return USUAL_ROWS;
  const limit = /^[1-9]\d{0,3}$/.test(text) ? Number(text) : 0;
  return limit >= 1 && limit <= MOST_ROWS ? limit : undefined;
}

const MALFORMED: Problem = {
  status: 400,
  code: 'MALFORMED_QUESTION',
  vi: 'Câu hỏi có chỗ chưa đúng; xem errors.',
  en: 'The question is not well-formed; see errors.',
};

const unknown = (field: string, known: readonly string[]): Fault => ({
  field: field.slice(0, LONGEST_VALUE),
  vi: `Không hỏi được theo trường này. Có thể dùng: ${[...known, 'limit', 'after'].join(', ')}.`,
  en: `Nothing can be asked by this. What can: ${[...known, 'limit', 'after'].join(', ')}.`,
});

const unreadable = (field: string): Fault => ({
  field,
  vi: `Giá trị phải có từ 0 đến ${String(LONGEST_VALUE)} ký tự đọc được.`,
  en: `The value has to be at most ${String(LONGEST_VALUE)} readable characters.`,
});

const wrongLimit: Fault = {
  field: 'limit',
  vi: `Phải là số nguyên từ 1 đến ${String(MOST_ROWS)}.`,
  en: `It has to be a whole number from 1 to ${String(MOST_ROWS)}.`,
};

const wrongCursor: Fault = {
  field: 'after',
  vi: 'Hãy dùng đúng giá trị trong next của trang trước, hoặc bỏ trống.',
  en: 'Take it from next of the page before as it is, or leave it out.',
};
