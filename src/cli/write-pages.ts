import { contentFolder } from '../compile/content-folder.ts';
import { siteLocation } from '../load/site-location.ts';
import { completeSitemap } from '../publish/complete-sitemap.ts';
import { astro, ownProgram, runNode } from './program.ts';

/** A step of the build: the pages, and beside them the feeds, exports and pictures, at the same time. */
const [folder] = process.argv.slice(2);
if (folder === undefined) throw new Error('Name the folder of the site to be built.');
const codes = await Promise.all([
  runNode(astro('build', '--outDir', folder)),
  runNode(ownProgram('cli/publish.ts', folder)),
]);
process.exitCode = codes.find((code) => code !== 0) ?? 0;
if (process.exitCode === 0) {
  const { origin, base } = siteLocation(contentFolder);
  completeSitemap(folder, new URL(base, origin));
}
