import { existsSync } from 'node:fs';
import path from 'node:path';

/** Where package.json lies, seen from the sources as from what was built of them. */
export const repository = (folder: string = import.meta.dirname): string =>
  existsSync(path.join(folder, 'package.json')) ? folder : repository(path.dirname(folder));

/** The file that the build makes of an app's `main.ts`. */
export const builtApp = (app: string): string =>
  path.join(repository(), 'dist/apps', app, 'src/main.js');
