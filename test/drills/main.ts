import 'reflect-metadata';
import process from 'node:process';
import { cutStore } from './cut-store.js';
import { demoFigures } from './demo-figures.js';
import { drillOptions } from './drill-options.js';
import { linkedFigures } from './figures-behind.js';
import { killPostgres } from './kill-postgres.js';
import { killProcess } from './kill-process.js';
import { lighthouse } from './lighthouse.js';
import { nodeVersions } from './node-versions.js';
import { oneAmongAMillion } from './one-among-a-million.js';
import { smsBurst } from './sms-burst.js';
import { users } from './users.js';
import { siteCrawl } from './whole-site.js';

/** `node dist/test/drills/main.js <drill> [options]`; exits with 1 when something was wrong. */
const drills: Readonly<Record<string, (words: readonly string[]) => Promise<boolean>>> = {
  'kill-process': (words) => killProcess(drillOptions(words)),
  'kill-postgres': (words) => killPostgres(drillOptions(words)),
  'cut-store': (words) => cutStore(drillOptions(words)),
  'demo-figures': demoFigures,
  'linked-figures': linkedFigures,
  lighthouse,
  'node-versions': nodeVersions,
  'one-among-a-million': oneAmongAMillion,
  'site-crawl': siteCrawl,
  'sms-burst': smsBurst,
  users,
};

const [name = '', ...words] = process.argv.slice(2);
const drill = drills[name];
if (!drill) throw new TypeError(`a drill is one of ${Object.keys(drills).join(', ')}`);
if (!(await drill(words))) process.exitCode = 1;
