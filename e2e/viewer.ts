import { test as base, type Browser } from '@playwright/test';
import { findFirefox } from '../src/cli/support/find-browser.ts';
import { startFirefox } from './firefox.ts';

/** A tab of a browser in which pages are laid out and measured. */
export interface Viewer {
  /** Opens an address, with a default size of text in pixels, and waits until all of it is there. */
  open(address: string, textSize: number): Promise<void>;
  resize(width: number, height: number): Promise<void>;
  /** Runs a function in the page. The function can use only its arguments. */
  evaluate(
    inPage: (ids: readonly string[]) => readonly string[],
    ids: readonly string[],
  ): Promise<readonly string[]>;
}

interface Fixtures {
  readonly chromium: Viewer;
  readonly firefox: Viewer;
}

/** Tests that measure pages in one browser or the other: a worker has one tab of each for all of them. */
export const test = base.extend<object, Fixtures>({
  chromium: [
    async ({ browser }, use) => {
      await use(await chromiumViewer(browser));
    },
    { scope: 'worker' },
  ],
  firefox: [
    async ({}, use) => {
      const firefox = await startFirefox(findFirefox());
      await use(firefox.viewer);
      await firefox.stop();
    },
    // It may have to be installed first.
    { scope: 'worker', timeout: 300_000 },
  ],
});

async function chromiumViewer(browser: Browser): Promise<Viewer> {
  const page = await browser.newPage();
  const session = await page.context().newCDPSession(page);
  return {
    async open(address, textSize) {
      await session.send('Page.setFontSizes', { fontSizes: { standard: textSize } });
      await page.goto(address);
    },
    resize: (width, height) => page.setViewportSize({ width, height }),
    evaluate: (inPage, ids) => page.evaluate(inPage, ids),
  };
}
