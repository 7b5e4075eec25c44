import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import type { VerificationScripts } from '#public-pages';

export const SCRIPTS_PATH = 'ma-kiem-chung';
const FORM = 'receipt-form.js';
const ED25519 = 'ed25519.js';

/**
 * The code that checks receipts in a browser: the library of the public log as it was built, module
 * by module, and a library for browsers that cannot verify Ed25519. Nothing is bundled, so that
 * whoever wants to read what their browser runs can.
 */
const SCRIPTS: ReadonlyMap<string, string> = new Map([
  ...modulesFrom(FORM),
  [ED25519, readFileSync(createRequire(import.meta.url).resolve('@noble/ed25519'), 'utf8')],
]);

/** Changes with any of the files, so that browsers may keep them for ever. */
export const SCRIPTS_VERSION = createHash('sha256')
  .update([...SCRIPTS].flat().join('\0'))
  .digest('base64url')
  .slice(0, 12);

const addressOfScript = (file: string): string => `/${SCRIPTS_PATH}/${SCRIPTS_VERSION}/${file}`;

export const VERIFICATION_SCRIPTS: VerificationScripts = {
  form: addressOfScript(FORM),
  modules: [...SCRIPTS.keys()]
    .filter((file) => ![FORM, ED25519].includes(file))
    .map(addressOfScript),
  ed25519: addressOfScript(ED25519),
};

/** Undefined: there is no such file. */
export const scriptCalled = (file: string): string | undefined => SCRIPTS.get(file);

/** A module and all that it imports, without the lines that only a debugger wants. */
function modulesFrom(file: string, found = new Map<string, string>()): Map<string, string> {
  const text = readFileSync(path.join(builtLog(), file), 'utf8');
  found.set(file, text.replace(/^\/\/# sourceMappingURL=.*\n?/m, ''));
  for (const [, imported = ''] of text.matchAll(/from '\.\/([a-z0-9-]+\.js)'/g))
    if (!found.has(imported)) modulesFrom(imported, found);
  return found;
}

/** The library as it was built, whether this runs from the sources or from `dist`. */
function builtLog(): string {
  let folder = import.meta.dirname;
  while (!existsSync(path.join(folder, 'package.json'))) {
    const parent = path.dirname(folder);
    if (parent === folder) throw new Error('the built public log was not found');
    folder = parent;
  }
  return path.join(folder, 'dist/libs/transparency-log/src');
}
