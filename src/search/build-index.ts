import { readFileSync, readdirSync, rmSync } from 'node:fs';
import path from 'node:path';
import { close, createIndex } from 'pagefind';

/** Maximum number of files for the texts of records. Keeps the site below the file limits of web hosts. */
const maxFragments = 2000;

/**
 * Builds the search index of a finished site, in its `pagefind` folder, and returns the number of pages
 * indexed. Throws if Pagefind reports an error. Pages are added one by one in the order of their paths,
 * because the file system’s order would change the index.
 */
export async function buildIndex(folder: string): Promise<number> {
  const { index, errors } = await createIndex({ maxFragments });
  if (!index) throw new Error(errors.join('\n'));
  let count = 0;
  for (const file of pagesIn(folder)) {
    const content = readFileSync(path.join(folder, file), 'utf8');
    // Pagefind would parse the other pages and then leave them out.
    if (!content.includes('data-pagefind-body')) continue;
    count += 1;
    const added = await index.addHTMLFile({ sourcePath: file, content });
    refuse(added.errors);
  }
  const written = await index.writeFiles({ outputPath: path.join(folder, 'pagefind') });
  refuse(written.errors);
  await close();
  removeInterfaces(path.join(folder, 'pagefind'));
  return count;
}

/** Paths of all pages of a site, sorted. */
function pagesIn(folder: string): readonly string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.html'))
    .map((name) => name.replaceAll(path.sep, '/'))
    .toSorted();
}

/** Removes Pagefind’s own user interfaces, which the search page does not use. */
function removeInterfaces(bundle: string): void {
  const unused = /^pagefind-(?:ui|modular-ui|component-ui|highlight|worker)\./;
  for (const name of readdirSync(bundle)) if (unused.test(name)) rmSync(path.join(bundle, name));
}

function refuse(errors: readonly string[]): void {
  if (errors.length > 0) throw new Error(`Pagefind: ${errors.join('\n')}`);
}

const [folder] = process.argv.slice(2);
if (import.meta.main && folder !== undefined) {
  console.log(`Search index of ${await buildIndex(folder)} pages.`);
}
