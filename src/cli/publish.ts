import { currentContent } from '../astro/current-content.ts';
import { contentFolder } from '../load/files/content-folder.ts';
import { noteTexts } from '../compile/annotations/note-texts.ts';
import { buildLibrary } from '../library.ts';
import { formatAhead } from '../publish/cite/format-citation.ts';
import { cacheOf } from '../cache/cache.ts';
import { openFileCache } from '../cache/file-cache.ts';
import { toCsl } from '../publish/cite/to-csl.ts';
import { outputFolder } from '../staging/output-folder.ts';
import { writeSite } from '../publish/write-site.ts';

/** A step of the build: writes the feeds, exports, citation files and pictures beside the pages. */
const [folder] = process.argv.slice(2);
if (folder === undefined) throw new Error('Name the folder of the built site.');
const {
  content: { site, records },
} = await currentContent();
if (!site) throw new Error(`${contentFolder}/site.yaml could not be read.`);
const library = buildLibrary(site, records);
// The pages are being written meanwhile, from the first to the last: this begins at the other end.
const works = [...library.articles, ...library.references].toReversed();
formatAhead(works.values().map((work) => toCsl(library, work)));
cacheOf('citations').prune();
const count = await writeSite(library, noteTexts, folder, openFileCache(outputFolder, 'files'));
console.log(`${count} files beside the pages.`);
