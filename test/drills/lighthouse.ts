import { execFile } from 'node:child_process';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { createServer, type AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import path from 'node:path';
import process from 'node:process';
import { promisify } from 'node:util';
import { launchChromium } from '../chromium.js';
import { report, siteOptions } from './site-places.js';

/** The last for Node 20. Its 201 packages are no dependency: it is installed for the drill alone. */
const LIGHTHOUSE = 'lighthouse@12.8.2';
const GOALS = { performance: 95, accessibility: 100 } as const;

const run = promisify(execFile);

/**
 * `lighthouse [--address …] [--most 1]`: measures a page of each kind as a phone sees it, as often
 * as it is told, and takes the middle of what was measured.
 */
export const lighthouse = async (words: readonly string[]): Promise<boolean> => {
  const { address, most } = siteOptions(words, 1);
  const folder = await mkdtemp(path.join(tmpdir(), 'so-vang-lighthouse-'));
  const port = await freePort();
  const browser = await launchChromium([`--remote-debugging-port=${port}`]);
  try {
    await run(
      'npm',
      ['install', '--no-save', '--no-package-lock', '--ignore-scripts', LIGHTHOUSE],
      {
        cwd: folder,
      },
    );
    const measured: (readonly [page: string, Scores])[] = [];
    for (const page of await pagesToMeasure(address))
      measured.push([page, await middleOf(most, address + page, { folder, port })]);
    return report(
      [HEAD, ...measured.map(([page, scores]) => lineOf(page, scores))],
      measured.flatMap(([page, scores]) => below(page, scores)),
    );
  } finally {
    await browser.close();
    await rm(folder, { recursive: true });
  }
};

/** One of each kind that people open: the first fund, unit and line of the book that its pages name. */
async function pagesToMeasure(address: string): Promise<string[]> {
  const map = await (await fetch(`${address}/sitemap.xml`)).text();
  const firstOf = (pattern: RegExp) => pattern.exec(map)?.[0] ?? '';
  const [fund, unit] = [firstOf(/\/quy\/[^<]+/), firstOf(/\/don-vi\/[^<]+/)];
  const journal = await (await fetch(`${address}/nhat-ky`)).text();
  const entry = /href="(\/p\/[^"]+)"/.exec(journal)?.[1] ?? '';
  return ['/', '/en', fund, unit, '/nhat-ky', entry, '/tra-cuu', '/tre-em', '/du-lieu'];
}

/** What does not reach the goals. */
const below = (page: string, scores: Scores): string[] => [
  ...(['performance', 'accessibility'] as const)
    .filter((goal) => scores[goal] < GOALS[goal])
    .map((goal) => `${page}: ${goal} ${scores[goal]}`),
  ...scores.failed.map((audit) => `${page}: ${audit}`),
];

interface Tools {
  readonly folder: string;
  readonly port: number;
}

interface Scores {
  readonly performance: number;
  readonly accessibility: number;
  readonly bestPractices: number;
  readonly seo: number;
  readonly firstPaint: string;
  readonly largestPaint: string;
  readonly blocked: string;
  readonly shift: string;
  readonly bytes: string;
  /** What of accessibility did not pass. */
  readonly failed: readonly string[];
}

interface Report {
  readonly categories: Readonly<
    Record<
      string,
      { readonly score: number; readonly auditRefs: readonly { readonly id: string }[] } | undefined
    >
  >;
  readonly audits: Readonly<
    Record<
      string,
      { readonly title: string; readonly score: number | null; readonly displayValue?: string }
    >
  >;
}

async function middleOf(times: number, url: string, tools: Tools): Promise<Scores> {
  const measured = [await scoresOf(url, tools)];
  while (measured.length < times) measured.push(await scoresOf(url, tools));
  measured.sort((one, other) => one.performance - other.performance);
  return measured[Math.floor((times - 1) / 2)]!;
}

/** Its mobile preset: a phone of the middle, four times slower than here, on slow 4G. */
async function scoresOf(url: string, { folder, port }: Tools): Promise<Scores> {
  const target = path.join(folder, 'report.json');
  const cli = path.join(folder, 'node_modules/lighthouse/cli/index.js');
  const flags = [`--port=${port}`, '--output=json', `--output-path=${target}`, '--quiet'];
  await run(process.execPath, [cli, url, ...flags]);
  const { categories, audits } = JSON.parse(await readFile(target, 'utf8')) as Report;
  const score = (category: string) => Math.round((categories[category]?.score ?? 0) * 100);
  const shown = (audit: string) => audits[audit]?.displayValue ?? '–';
  const ofAccessibility = categories['accessibility']?.auditRefs ?? [];
  return {
    performance: score('performance'),
    accessibility: score('accessibility'),
    bestPractices: score('best-practices'),
    seo: score('seo'),
    firstPaint: shown('first-contentful-paint'),
    largestPaint: shown('largest-contentful-paint'),
    blocked: shown('total-blocking-time'),
    shift: shown('cumulative-layout-shift'),
    bytes: shown('total-byte-weight'),
    failed: ofAccessibility
      .map(({ id }) => audits[id])
      .filter((audit) => audit?.score === 0)
      .map((audit) => audit?.title ?? ''),
  };
}

const HEAD =
  '| page | performance | accessibility | best practices | SEO | FCP | LCP | TBT | CLS | bytes |\n' +
  '| --- | --- | --- | --- | --- | --- | --- | --- | --- | --- |';

const lineOf = (page: string, { failed: _, ...scores }: Scores): string =>
  `| ${[page, ...Object.values(scores)].join(' | ')} |`;

async function freePort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  await new Promise((resolve) => server.close(resolve));
  return port;
}
