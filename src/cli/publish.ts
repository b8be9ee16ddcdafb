import { currentContent } from '../astro/current-content.ts';
import { contentFolder } from '../load/files/content-folder.ts';
import { noteTexts } from '../compile/annotations/note-texts.ts';
import { buildLibrary } from '../library.ts';
import { formatAhead } from '../publish/cite/format-citation.ts';
import { keptFolder, openKeptFiles } from '../cache/kept-files.ts';
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
const kept = openKeptFiles(keptFolder(outputFolder, 'files'));
const count = await writeSite(library, noteTexts, folder, kept);
console.log(`${count} files beside the pages.`);
