import { existsSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

/** Where the font files lie: in the sources, whether this runs from there or from `dist`. */
export function fontsFolder(): string {
  let folder = path.dirname(fileURLToPath(import.meta.url));
  while (!existsSync(path.join(folder, 'package.json'))) {
    const parent = path.dirname(folder);
    if (parent === folder) throw new Error('the folder of the public fonts was not found');
    folder = parent;
  }
  return path.join(folder, 'libs/public-pages/fonts');
}
