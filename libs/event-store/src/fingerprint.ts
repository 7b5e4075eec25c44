import { hash } from 'node:crypto';
import { quoted } from './json-text.js';

const DIGITS = 32;

/**
 * Half of the SHA-256 of a command's name and data, in hexadecimal: equal for equal bodies, in
 * whatever order their fields. Nobody but the caller could gain by finding two that agree.
 */
export const fingerprintOf = (type: string, data: object): string =>
  hash('sha256', `${type}\n${canonicalJson(data)}`, 'hex').slice(0, DIGITS);

/** JSON with sorted keys and without `undefined`; what `JSON.stringify` writes for all else. */
export function canonicalJson(value: unknown): string {
  if (typeof value === 'string') return quoted(value);
  if (value === undefined || value === null) return 'null';
  if (typeof value !== 'object') return JSON.stringify(value);
  if (Array.isArray(value)) return `[${value.map(canonicalJson).join(',')}]`;

  const fields = value as Record<string, unknown>;
  let json = '';
  for (const name of namesIn(fields)) {
    json += `${json === '' ? '' : ','}${quoted(name)}:${canonicalJson(fields[name])}`;
  }
  return `{${json}}`;
}

/**
 * Of the fields that have a value, half of a gift's, sorted. By insertion: a command has few
 * fields, and `sort` takes longer than all the rest.
 */
function namesIn(fields: Readonly<Record<string, unknown>>): string[] {
  const names: string[] = [];
  for (const name of Object.keys(fields)) {
    if (fields[name] === undefined) continue;
    let at = names.length;
    for (; at > 0 && (names[at - 1] ?? '') > name; at--) names[at] = names[at - 1] ?? '';
    names[at] = name;
  }
  return names;
}
