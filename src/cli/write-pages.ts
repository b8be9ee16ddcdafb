import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { contentFolder } from '../compile/content-folder.ts';
import { keptVariable } from '../compile/kept-content.ts';
import { siteLocation } from '../load/site-location.ts';
import { completeSitemap } from '../publish/complete-sitemap.ts';
import { keptFolder, openKeptFiles } from '../keep/kept-files.ts';
import { keptPagesVariable } from '../publish/kept-pages.ts';
import type { ListedPage } from '../publish/kept-pages.ts';
import { astro, ownProgram, runNode } from './program.ts';

/**
 * A step of the build: checks the content, then writes the pages and beside them the feeds, exports and
 * pictures, at the same time. Astro starts with the check and waits for what it leaves, because
 * it needs seconds for itself.
 */
const [folder, content] = process.argv.slice(2);
if (folder === undefined || content === undefined)
  throw new Error('Name the folder of the site to be built, and a file for its compiled content.');
rmSync(content, { force: true });
const keptPages = keptFolder(folder, 'pages');
const kept = openKeptFiles(keptPages);
const rendered: ListedPage[] = [];
const lost: ListedPage[] = [];
let placed = 0;

function placeKept(pages: readonly ListedPage[]): void {
  for (const page of pages) {
    if (!page.kept) rendered.push(page);
    else if (kept.place(page.key, join(folder ?? '', page.file))) placed += 1;
    else lost.push(page);
  }
}

const env = { [keptVariable]: content, [keptPagesVariable]: keptPages };
const check = runNode(ownProgram('cli/sourcebook.mjs', 'check'), { env });
const hasPassed = check.then((code) => code === 0);
const codes = await Promise.all([
  check,
  runNode(astro('build', '--outDir', folder), {
    env,
    listen: (message) => placeKept(message as readonly ListedPage[]),
    onlyIf: hasPassed,
  }),
  hasPassed.then((is) => (is ? runNode(ownProgram('cli/publish.ts', folder), { env }) : 1)),
]);
process.exitCode = codes.find((code) => code !== 0) ?? 0;
if (lost.length > 0) {
  console.error(`${keptPages} has changed while it was in use, so that pages are missing.`);
  process.exitCode = 1;
}
if (process.exitCode === 0) {
  for (const { key, file } of rendered) kept.keep(key, join(folder, file));
  kept.forgetOthers();
  console.log(`${placed} pages as they were, ${rendered.length} made anew.`);
  const { origin, base } = siteLocation(contentFolder);
  completeSitemap(folder, new URL(base, origin));
}
