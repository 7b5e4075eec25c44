import { readFile } from 'node:fs/promises';
import path from 'node:path';
import type { Browser } from 'playwright-core';
import { launchChromium } from '../../../test/chromium.js';
import { makeReceipt } from '../src/index.js';
import { SmallLog } from './small-log.js';

const BUILT = path.resolve(import.meta.dirname, '../../../dist/libs/transparency-log/src');
/** WebCrypto is there only where nobody can have changed the page on its way. */
const PAGE = 'https://so.example/';

describe('a giver’s browser', () => {
  let browser: Browser;
  beforeAll(async () => {
    browser = await launchChromium();
  });
  afterAll(() => browser.close());

  it('verifies a receipt by itself, and sees when it is another one', async () => {
    const log = await SmallLog.make();
    await log.seal(70_000, undefined, (index) => Buffer.from(JSON.stringify({ index, v: 1 })));
    const { file } = await makeReceipt({ source: log, key: log.key.verifier, index: 54_321 });
    const page = await browser.newPage();
    await page.route('**/*', async (route) => {
      const { pathname } = new URL(route.request().url());
      if (pathname === '/')
        return route.fulfill({ contentType: 'text/html', body: '<!doctype html>' });
      const body = await readFile(path.join(BUILT, path.basename(pathname)), 'utf8');
      return route.fulfill({ contentType: 'text/javascript', body });
    });
    await page.goto(PAGE);
    const verify = async (receipt: string): Promise<unknown> =>
      page.evaluate(
        `(async () => {
          const { readVerifierKey, verifyGiversCopy, webPrimitives } = await import('/in-browser.js');
          const key = await readVerifierKey(webPrimitives, ${JSON.stringify(log.key.vkey)});
          try {
            const { index, checkpoint } = await verifyGiversCopy(webPrimitives, ${JSON.stringify(receipt)}, key);
            return { index, size: checkpoint.size };
          } catch (error) {
            return error.code ?? String(error);
          }
        })()`,
      );
    expect(await verify(file)).toEqual({ index: 54_321, size: 70_000 });
    expect(await verify(file.replace('\nindex 54321\n', '\nindex 54322\n'))).toBe('NOT_INCLUDED');
  });
});
