import { test as base, type Page, type Response } from '@playwright/test';

/** A page that was opened, and what happened on the way. */
export interface Visit {
  readonly page: Page;
  /** What the browser's console calls an error, and scripts that failed. */
  readonly complaints: readonly string[];
  readonly responses: readonly Response[];
}

interface Fixtures {
  /** Opens an address, or a path of the archive, in the tab that all tests of a worker share. */
  readonly visit: (path: string) => Promise<Visit>;
}

/** Tests that only look at a page. They share a tab: to open one for each page costs more than the checks. */
export const test = base.extend<object, Fixtures>({
  visit: [
    async ({ browser }, use) => {
      const page = await browser.newPage();
      const complaints: string[] = [];
      const responses: Response[] = [];
      page.on('console', (message) => {
        if (message.type() !== 'error') return;
        complaints.push(`${message.text()} ${message.location().url}`);
      });
      page.on('pageerror', (error) => complaints.push(error.message));
      page.on('response', (response) => responses.push(response));
      await use(async (path) => {
        complaints.length = 0;
        responses.length = 0;
        await page.setViewportSize({ width: 1280, height: 900 });
        await page.goto(new URL(path, process.env['SITE_ADDRESS']).href);
        return { page, complaints, responses };
      });
      await page.close();
    },
    { scope: 'worker' },
  ],
});
