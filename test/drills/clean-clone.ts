import { execFileSync } from 'node:child_process';
import { mkdir, rm } from 'node:fs/promises';
import path from 'node:path';
import { repository } from './repository.js';
import { NOBODY, type Runner } from './someone-running.js';

/** What is committed, and nothing else, in a folder that belongs to the runner. */
export const cleanClone = async (runner: Runner): Promise<string> => {
  const clone = path.join(runner.home, 'so-vang');
  await rm(clone, { recursive: true, force: true });
  execFileSync('git', ['clone', '--quiet', repository(), clone]);
  if (runner.kind === 'other') execFileSync('chown', ['-R', `${NOBODY}:${NOBODY}`, runner.home]);
  return clone;
};

export const commitOf = (clone: string): string =>
  execFileSync('git', [
    '-c',
    `safe.directory=${clone}`,
    '-C',
    clone,
    'rev-parse',
    '--short',
    'HEAD',
  ])
    .toString()
    .trim();

/** A home of its own, with empty caches; packages come from where they come for whoever drills. */
export const newHome = async (folder: string, name: string): Promise<string> => {
  const home = path.join(folder, name);
  await mkdir(home, { recursive: true });
  return home;
};

export const packagesFrom = (): Record<string, string> => ({
  npm_config_registry: execFileSync('npm', ['config', 'get', 'registry']).toString().trim(),
  npm_config_update_notifier: 'false',
});
