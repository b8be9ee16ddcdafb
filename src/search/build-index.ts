import { readdirSync, rmSync } from 'node:fs';
import path from 'node:path';
import { close, createIndex } from 'pagefind';

/** The most files the records' texts are packed into, so that no host's limit of files is met. */
const maxFragments = 2000;

/** Makes the search index of a built site, beside its pages. Every error of Pagefind's is an exception. */
export async function buildIndex(folder: string): Promise<number> {
  const { index, errors } = await createIndex({ maxFragments });
  if (!index) throw new Error(errors.join('\n'));
  const added = await index.addDirectory({ path: folder });
  refuse(added.errors);
  const written = await index.writeFiles({ outputPath: path.join(folder, 'pagefind') });
  refuse(written.errors);
  await close();
  removeInterfaces(path.join(folder, 'pagefind'));
  return added.page_count;
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
