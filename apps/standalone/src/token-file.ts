import { randomUUID } from 'node:crypto';
import { mkdir, readFile, rename, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { SYSTEM_ACTOR } from '#ledger';
import type { ApiTokens } from '../../api/src/index.js';

/** Whose token to show under which label. */
export interface Bearer {
  readonly label: string;
  readonly person: string;
}

export interface ShownToken extends Bearer {
  readonly secret: string;
}

/**
 * Tokens of a demonstration, which may be shown again: kept in a file that only its owner reads.
 * A token that was revoked, or belongs to another database, is replaced.
 */
export const tokensIn = async (
  file: string,
  tokens: ApiTokens,
  bearers: readonly Bearer[],
): Promise<ShownToken[]> => {
  const known = await read(file);
  const shown: ShownToken[] = [];
  for (const { label, person } of bearers) {
    const secret = known[label];
    const owner = secret === undefined ? undefined : await tokens.callerOf(secret);
    if (secret !== undefined && owner?.person === person) shown.push({ label, person, secret });
    else shown.push({ label, person, secret: await newToken(tokens, { label, person }) });
  }
  const secrets = Object.fromEntries(shown.map(({ label, secret }) => [label, secret]));
  if (JSON.stringify(secrets) !== JSON.stringify(known)) await write(file, secrets);
  return shown;
};

/** The token's text, which nobody can read again afterwards. */
export const newToken = async (tokens: ApiTokens, { label, person }: Bearer): Promise<string> => {
  const order = { person, label, issuedBy: SYSTEM_ACTOR, key: randomUUID() };
  const { secret } = await tokens.issue(order);
  if (secret === undefined) throw new Error('a new key issued no token');
  return secret;
};

const read = async (file: string): Promise<Readonly<Record<string, string>>> => {
  try {
    return JSON.parse(await readFile(file, 'utf8')) as Record<string, string>;
  } catch {
    return {};
  }
};

/** Complete before it has its name. */
const write = async (file: string, secrets: object): Promise<void> => {
  await mkdir(path.dirname(file), { recursive: true, mode: 0o700 });
  const draft = `${file}.${String(process.pid)}`;
  await writeFile(draft, `${JSON.stringify(secrets, null, 2)}\n`, { mode: 0o600 });
  await rename(draft, file);
};
