import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import { mediaType } from '../src/server/media-type.ts';
import { outputFolder } from '../src/staging/output-folder.ts';
import { listen } from '../src/cli/serve.ts';
import { contentFolder } from '../src/load/files/content-folder.ts';
import { siteLocation } from '../src/load/schema/site-location.ts';
import { builtPages } from './built-site.ts';

const { base } = siteLocation(contentFolder);

/** A host that sends files and their types, and no header that protects anybody. */
const server = createServer(({ url = '/' }, response) => {
  const [path = ''] = url.slice(base.length).split('?');
  const name = path === '' || path.endsWith('/') ? `${path}index.html` : path;
  try {
    const body = readFileSync(join(outputFolder, name));
    response.writeHead(200, { 'Content-Type': mediaType(name) }).end(body);
  } catch {
    response.writeHead(404).end();
  }
});
let address = '';

test.beforeAll(async () => {
  address = `http://127.0.0.1:${await listen(server, 0)}${base}`;
});
test.afterAll(() => server.close());

/** The start of a page: nothing but the character set comes before the policy. */
const start =
  /^<!DOCTYPE html>\s*<html[^>]*>\s*<head>\s*<meta charset="utf-8">\s*<meta http-equiv="Content-Security-Policy" content="([^"]*)">/i;

test('every page states its policy before anything that the policy is about', () => {
  for (const { path, file } of builtPages(outputFolder)) {
    const [, policy = ''] = start.exec(readFileSync(file, 'utf8')) ?? [];
    expect(policy, path).toMatch(/^default-src 'none'; /);
    expect(policy.includes('wasm-unsafe-eval'), path).toBe(path === 'search/');
    // A browser would ignore the first, and ask a server on its own machine for HTTPS by the second.
    expect(policy, path).not.toMatch(/frame-ancestors|upgrade-insecure-requests/);
  }
});

test('a script that found its way into a page does not run there', async ({ page }) => {
  await page.route(address, async (route) => {
    const response = await route.fetch();
    const text = (await response.text()).replace(
      '</body>',
      '<script>document.title = "ran"</script></body>',
    );
    await route.fulfill({ response, body: text });
  });
  const complaints: string[] = [];
  page.on('console', (message) => complaints.push(message.text()));
  await page.goto(address);
  expect(await page.title()).not.toBe('ran');
  expect(complaints.join()).toContain('Content Security Policy');
});

test('the search works there', async ({ page }) => {
  const complaints: string[] = [];
  page.on('console', (message) => {
    if (message.type() === 'error') complaints.push(message.text());
  });
  await page.goto(`${address}search/`);
  await page.locator('#search-box').fill('the');
  await expect(page.locator('#results a').first()).toBeVisible();
  expect(complaints).toEqual([]);
});
