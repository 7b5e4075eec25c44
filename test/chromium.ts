import { existsSync } from 'node:fs';
import process from 'node:process';
import bundled from '@sparticuz/chromium';
import { chromium, type Browser } from 'playwright-core';

/** Where people have a Chromium of their own, by platform; the first that exists is taken. */
const INSTALLED: Partial<Record<NodeJS.Platform, readonly string[]>> = {
  linux: ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome'],
  darwin: [
    '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
    '/Applications/Chromium.app/Contents/MacOS/Chromium',
    '/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
  ],
  win32: [
    'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
    'C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe',
  ],
};

const FLAGS = [
  '--headless',
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
];

/**
 * Starts the browser of the browser specs: `CHROMIUM_PATH` if it is set, on Linux x64 the one that
 * came with the npm packages, elsewhere an installed one.
 * @throws Error that tells what to install when there is none.
 */
export async function launchChromium(flags: readonly string[] = []): Promise<Browser> {
  return chromium.launch({ executablePath: await browserPath(), args: [...FLAGS, ...flags] });
}

async function browserPath(): Promise<string> {
  const chosen = process.env.CHROMIUM_PATH;
  if (chosen) return chosen;
  if (process.platform === 'linux' && process.arch === 'x64') return bundled.executablePath();
  const installed = INSTALLED[process.platform]?.find((file) => existsSync(file));
  if (installed) return installed;
  throw new Error(
    `the browser specs need a Chromium: on ${process.platform} ${process.arch} none comes with ` +
      'the npm packages. Install Chrome or Chromium, or set CHROMIUM_PATH to its executable.',
  );
}
