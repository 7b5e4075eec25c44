import type { Page } from 'playwright-core';
import { scriptCalled } from '../../apps/public/src/serving/browser-scripts.js';
import { launchChromium } from '../chromium.js';

export interface ReceiptToVerify {
  readonly file: string;
  readonly vkey: string;
}

/** How the browser verifies: by what it has, or, like an old one, by the code that the page brings. */
const WAYS = {
  webCrypto: 'webPrimitives',
  ownCode: `{ ...webPrimitives, isSignedBy: ({ publicKey, message, signature }) =>
    verifyAsync(signature, message, publicKey, { zip215: false }) }`,
} as const;

export type InBrowser = Record<keyof typeof WAYS | 'slowed', number[]>;

/** A cheap phone has about a quarter of what a desk has. */
const SLOWED = 4;

/**
 * Verifies a receipt so many times in Chromium, by the scripts of the page that checks receipts, as
 * they are served. @returns ms of each time; `slowed`: WebCrypto, with the processor slowed down to a quarter
 */
export const verifyInBrowser = async (
  receipt: ReceiptToVerify,
  times: number,
): Promise<InBrowser> => {
  const browser = await launchChromium();
  try {
    const page = await browser.newPage();
    await page.route('**/*', (route) => {
      const { pathname } = new URL(route.request().url());
      const script = scriptCalled(pathname.slice(1));
      return script === undefined
        ? route.fulfill({ contentType: 'text/html', body: '<!doctype html>' })
        : route.fulfill({ contentType: 'text/javascript', body: script });
    });
    // WebCrypto is there only where nobody can have changed the page on its way.
    await page.goto('https://bench.example/');
    const webCrypto = await timed(page, receipt, { times, by: WAYS.webCrypto });
    const ownCode = await timed(page, receipt, { times, by: WAYS.ownCode });
    const session = await page.context().newCDPSession(page);
    await session.send('Emulation.setCPUThrottlingRate', { rate: SLOWED });
    const slowed = await timed(page, receipt, { times, by: WAYS.webCrypto });
    return { webCrypto, ownCode, slowed };
  } finally {
    await browser.close();
  }
};

const timed = async (
  page: Page,
  { file, vkey }: ReceiptToVerify,
  { times, by }: { readonly times: number; readonly by: string },
): Promise<number[]> =>
  page.evaluate(`(async () => {
    const { checkReceipt, webPrimitives } = await import('/in-browser.js');
    const { verifyAsync } = await import('/ed25519.js');
    const by = ${by};
    const bytes = new TextEncoder().encode(${JSON.stringify(file)});
    const found = [];
    for (let turn = 0; turn < ${String(times)}; turn += 1) {
      const started = performance.now();
      const steps = await checkReceipt(by, bytes, ${JSON.stringify(vkey)});
      found.push(performance.now() - started);
      const broken = steps.filter(({ outcome }) => outcome === 'broken');
      if (broken.length > 0) throw new Error('the receipt does not verify: ' + broken[0].name);
    }
    return found;
  })()`);
