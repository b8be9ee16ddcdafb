import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { contentFolder } from '../load/files/content-folder.ts';
import { keptVariable } from './kept-content.ts';
import { siteLocation } from '../load/schema/site-location.ts';
import { completeSitemap } from '../publish/complete-sitemap.ts';
import { openFileCache, placeFile } from '../cache/file-cache.ts';
import { pageCacheVariable } from '../publish/cached-pages.ts';
import type { ListedPage, PageList, PlacedPages } from '../publish/cached-pages.ts';
import { outputFolder } from '../staging/output-folder.ts';
import { ownProgram, runNode, withRoomForYoung } from '../cli/program.ts';

/**
 * A step of the build: checks the content, then writes the pages and beside them the feeds, exports and
 * pictures, at the same time. Astro starts with the check and waits for what it leaves, because
 * it needs seconds for itself.
 */
const [folder, content] = process.argv.slice(2);
if (folder === undefined || content === undefined)
  throw new Error('Name the folder of the site to be built, and a file for its compiled content.');
rmSync(content, { recursive: true, force: true });
// Read before the check, as it is there: an edit during the build waits for the next.
const { origin, base } = siteLocation(contentFolder);
const cache = openFileCache(outputFolder, 'pages');
const rendered: ListedPage[] = [];
let count = 0;

/** Puts the pages that an earlier build has left in their places, and says of each whether it is there. */
function placeCached(site: string, { id, pages }: PageList): PlacedPages {
  const placed = pages.map(({ key, file }) => placeFile(cache.get(key), join(site, file)));
  rendered.push(...pages.filter((_page, index) => !placed[index]));
  count += pages.length;
  return { id, placed };
}

const env = { [keptVariable]: content, [pageCacheVariable]: 'yes' };
const check = runNode(ownProgram('cli/sourcebook.mjs', 'check'), { env });
const hasPassed = check.then((code) => code === 0);
const codes = await Promise.all([
  check,
  runNode(withRoomForYoung(ownProgram('astro/render-pages.ts', folder)), {
    env,
    answer: (message) => placeCached(folder, message as PageList),
    onlyIf: hasPassed,
  }),
  hasPassed.then((is) => (is ? runNode(ownProgram('cli/publish.ts', folder), { env }) : 1)),
]);
process.exitCode = codes.find((code) => code !== 0) ?? 0;
if (process.exitCode === 0) {
  for (const { key, file } of rendered) cache.set(key, join(folder, file));
  cache.prune();
  console.log(`${count - rendered.length} pages as they were, ${rendered.length} made anew.`);
  completeSitemap(folder, new URL(base, origin));
}
