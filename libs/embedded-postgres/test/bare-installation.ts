import { chmodSync, cpSync, lstatSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';

const BUILT = 'dist/libs/embedded-postgres/src';

/**
 * What `npm ci` leaves of the built library where no install script may run: no links among the
 * binaries. Readable to everybody; who starts it cannot write to where the links belong.
 * Returns the url of its index.
 */
export const bareInstallation = (folder: string): string => {
  cpSync(BUILT, path.join(folder, BUILT), { recursive: true });
  writeFileSync(path.join(folder, 'package.json'), '{ "type": "module" }');
  const platforms = readdirSync('node_modules/@embedded-postgres');
  const packages = new Set(['pg', ...platforms.map((name) => `@embedded-postgres/${name}`)]);
  for (const name of packages) {
    const from = path.join('node_modules', name);
    const filter = (file: string) => !lstatSync(file).isSymbolicLink();
    cpSync(from, path.join(folder, from), { recursive: true, filter });
    for (const dependency of dependenciesOf(from)) packages.add(dependency);
  }
  for (const name of platforms)
    chmodSync(path.join(folder, 'node_modules/@embedded-postgres', name, 'native/lib'), 0o555);
  return pathToFileURL(path.join(folder, BUILT, 'index.js')).href;
};

const dependenciesOf = (folder: string): string[] => {
  const text = readFileSync(path.join(folder, 'package.json'), 'utf8');
  return Object.keys((JSON.parse(text) as { dependencies?: object }).dependencies ?? {});
};
