import { readFileSync, readdirSync, rmSync } from 'node:fs';
import path from 'node:path';
import { close, createIndex } from 'pagefind';

/** The most files the records' texts are packed into, so that no host's limit of files is met. */
const maxFragments = 2000;

/**
 * Makes the search index of a built site, beside its pages. Every error of Pagefind's is an exception. The pages
 * are given one by one: the order in which a file system lists them would show in the index.
 */
export async function buildIndex(folder: string): Promise<number> {
  const { index, errors } = await createIndex({ maxFragments });
  if (!index) throw new Error(errors.join('\n'));
  let count = 0;
  for (const file of pagesIn(folder)) {
    const content = readFileSync(path.join(folder, file), 'utf8');
    // Pagefind would read the other pages too, and leave them out.
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

/** The pages of a site in the order of their paths. */
function pagesIn(folder: string): readonly string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.html'))
    .map((name) => name.replaceAll(path.sep, '/'))
    .toSorted();
}

/** Pagefind brings interfaces of its own; the search page has one, so they are not published. */
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
