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
  for (const name of sorted(Object.keys(fields))) {
    const field = fields[name];
    if (field === undefined) continue;
    if (json !== '') json += ',';
    json += `${quoted(name)}:${canonicalJson(field)}`;
  }
  return `{${json}}`;
}

/** By insertion, in place: a command has few fields, and `sort` takes longer than all the rest. */
function sorted(names: string[]): string[] {
  for (let next = 1; next < names.length; next++) {
    const name = names[next] ?? '';
    let at = next;
    for (; at > 0 && (names[at - 1] ?? '') > name; at--) names[at] = names[at - 1] ?? '';
    names[at] = name;
  }
  return names;
}
