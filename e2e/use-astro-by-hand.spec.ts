import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import { digestsOf } from './built-site.ts';
import { copyProject, oneLamp, type ProjectCopy } from './copy-of-the-project.ts';

// Each of these builds sites, one after the other in one copy.
test.describe.configure({ mode: 'default' });
test.setTimeout(300_000);

let copy: ProjectCopy;
test.beforeAll(() => {
  copy = copyProject(oneLamp);
});
test.afterAll(() => copy.remove());

const output = () => join(copy.folder, 'dist');

test('astro build, typed by hand anywhere in the world, makes the site that npm run build makes', async () => {
  const own = await copy.run('build');
  expect(own.code, own.printed).toBe(0);
  const site = digestsOf(output());
  writeFileSync(join(output(), 'stray.html'), 'left by somebody');
  const env = { TZ: 'Asia/Tokyo', LC_ALL: 'de_DE.UTF-8', LANG: 'de_DE.UTF-8' };
  const byHand = await copy.runAstro('build', env);
  expect(byHand.code, byHand.printed).toBe(0);
  expect(digestsOf(output())).toEqual(site);
});

test('a page of an adopter lists a collection and shows its HTML', async () => {
  writeFileSync(
    join(copy.folder, 'src/pages/all-lamps.astro'),
    `---
import { getCollection, getEntry } from 'astro:content';
import { renderEntry } from '../astro/html-of.ts';
const articles = await getCollection('articles');
const site = await getEntry('site', 'site');
const lamp = await getEntry('articles', 'lamp-lit');
const { html } = await renderEntry(lamp);
---
<h1>{site.data.title}</h1>
<ul>{articles.map(({ id, data, filePath, digest }) => <li data-digest={digest} title={filePath} lang={data.title.lang}>{id}</li>)}</ul>
<div set:html={html} />
`,
  );
  const { code, printed } = await copy.runAstro('build');
  expect(code, printed).toBe(0);
  const page = readFileSync(join(output(), 'all-lamps/index.html'), 'utf8');
  expect(page).toMatch(
    /data-digest="\w+[^"]*" title="content\/articles\/lamp-lit\.mdx" lang="en">lamp-lit</,
  );
  const article = readFileSync(join(output(), 'articles/lamp-lit/index.html'), 'utf8');
  const [, html = ''] = /<div>([^]*)<\/div>/.exec(page) ?? [];
  expect(html.length).toBeGreaterThan(100);
  expect(article).toContain(html.trim());
});

test('astro build, typed by hand, says what is wrong with the content and leaves the old output', async () => {
  const before = digestsOf(output());
  const file = join(copy.folder, 'content/articles/lamp-lit.mdx');
  const text = readFileSync(file, 'utf8');
  writeFileSync(file, `${text}\nThe lamp burns {1 + 1} hours.\n`);
  const { code, printed } = await copy.runAstro('build');
  writeFileSync(file, text);
  expect(code).toBe(1);
  expect(printed).toMatch(/^content\/articles\/lamp-lit\.mdx:\d+:16 literal-prose /m);
  expect(printed).toContain('The content has problems (see above), so nothing was built.');
  expect(printed).not.toMatch(/^ +at /m);
  expect(digestsOf(output())).toEqual(before);
});
