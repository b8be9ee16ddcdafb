import { appendFileSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import { copyProject, oneLamp, type DevServer, type ProjectCopy } from './copy-of-the-project.ts';

const page = 'articles/lamp-lit/';
const article = 'content/articles/lamp-lit.mdx';
const annotation = 'content/annotations/dog.mdx';

test.setTimeout(120_000);
// The address of the development server is known only once it runs.
let copy: ProjectCopy;
let server: DevServer;

test.beforeAll(async () => {
  copy = copyProject(oneLamp);
  // Below a base, as on a shared host.
  appendFileSync(join(copy.folder, 'content/site.yaml'), '\nbase: /leaflet/\n');
  server = await copy.startDev();
});
test.afterAll(async () => {
  await server.stop();
  copy.remove();
});

test('an author sees each edit, and each problem, on the page', async ({ request }) => {
  const shown = async () => (await request.get(`${server.address}leaflet/${page}`)).text();
  const shows = (text: string) => expect.poll(shown, { timeout: 20_000 }).toContain(text);

  await shows('forty persons and one dog');
  appendFileSync(join(copy.folder, article), '\nThe tide was out.\n');
  await shows('The tide was out.');
  appendFileSync(join(copy.folder, annotation), '\nThe dog was a spaniel.\n');
  await shows('The dog was a spaniel.');

  const text = readFileSync(join(copy.folder, article), 'utf8');
  writeFileSync(join(copy.folder, article), `${text}\nThe lamp burns {1 + 1} hours.\n`);
  await shows(`${article}:${text.split('\n').length + 1}:16`);
  writeFileSync(join(copy.folder, article), `${text}\nThe lamp burns two hours.\n`);
  await shows('The lamp burns two hours.');
});

test('feeds, citations, exports and pictures are at their addresses in development too', async ({
  request,
}) => {
  for (const [path, type, text] of [
    ['feed.atom', 'application/atom+xml', 'http://www.w3.org/2005/Atom'],
    ['articles/lamp-lit.bib', 'application/x-bibtex', '@article'],
    ['articles/lamp-lit.csl.json', 'application/vnd.citationstyles.csl+json', '"id"'],
    ['data/claims.csv', 'text/csv', 'id'],
    ['previews/home.png', 'image/png', 'PNG'],
  ] as const) {
    const answer = await request.get(`${server.address}leaflet/${path}`);
    expect(answer.status(), path).toBe(200);
    expect(answer.headers()['content-type'], path).toContain(type);
    expect(await answer.text(), path).toContain(text);
  }
  expect((await request.get(`${server.address}leaflet/feed.rss`)).status()).toBe(404);
});
