import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { readCaptures } from '../compile/check-capture.ts';
import { contentFolder } from '../compile/content-folder.ts';
import { loadContent } from '../load/load-content.ts';
import type { SourceFile } from '../load/read-content.ts';
import { siteLocation } from '../load/site-location.ts';
import { importAnnotations, parseAnnotations } from './import/import-annotations.ts';
import { importContext } from './import/import-context.ts';
import { firstPage } from './import/parse-web-annotation.ts';

const usage = `Usage: npm run import -- annotations FILE [--target ARTICLE] [--creator CURATOR] [--captures DIR]
  FILE            annotations as JSON: a W3C collection, page or list, or an export of Hypothes.is
  --target ID     the article that annotations of unknown pages are on
  --creator ID    the curator who answers for annotations of anybody else
  --captures DIR  copies of the sources, for annotations on the sources themselves`;

/**
 * `npm run import -- annotations FILE`: writes a record of each annotation that anchors and passes
 * the check, lists the others with the reason, and answers 1 where there is one of those.
 */
export async function run(args: readonly string[]): Promise<number> {
  const options = readOptions(args);
  if (typeof options === 'string') {
    console.error(`${options}\n${usage}`);
    return 2;
  }
  const { file, captures, ...given } = options;
  const annotations = readAnnotations(file);
  if (typeof annotations === 'string') {
    console.error(annotations);
    return 1;
  }
  const content = loadContent(contentFolder);
  const { site } = content;
  if (!site) {
    console.error(`${contentFolder}/site.yaml cannot be read; npm run check says why.`);
    return 1;
  }
  const context = importContext(contentFolder, { ...content, site }, siteLocation(contentFolder), {
    ...given,
    captures: captures === undefined ? new Map() : readCaptures(captures),
    today: new Date().toISOString().slice(0, 10),
  });
  const unknown = unknownOption(given, context);
  if (unknown !== undefined) {
    console.error(unknown);
    return 2;
  }
  const { files, refusals } = importAnnotations(annotations, context);
  files.forEach(write);
  for (const { label, message, fix } of refusals)
    console.error(`${label}: ${message}\n    fix: ${fix}`);
  console.log(`${files.length} imported, ${refusals.length} refused.`);
  return refusals.length === 0 ? 0 : 1;
}

interface Options {
  readonly file: string;
  readonly target: string | undefined;
  readonly creator: string | undefined;
  readonly captures: string | undefined;
}

function readOptions(args: readonly string[]): Options | string {
  try {
    const { values, positionals } = parseArgs({
      args: [...args],
      allowPositionals: true,
      options: {
        target: { type: 'string' },
        creator: { type: 'string' },
        captures: { type: 'string' },
      },
    });
    const [what, file, ...others] = positionals;
    if (what !== 'annotations' || file === undefined || others.length > 0)
      return 'Name what to import, and one file.';
    if (values.captures !== undefined && !existsSync(values.captures))
      return `There is no folder ${values.captures}.`;
    const { target, creator, captures } = values;
    return { file, target, creator, captures };
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  }
}

/** The annotations of a file, or why there are none to read. */
function readAnnotations(file: string): (ReturnType<typeof parseAnnotations> & {}) | string {
  let data: unknown;
  try {
    data = JSON.parse(readFileSync(file, 'utf8'));
  } catch (error) {
    return `${file} cannot be read as JSON: ${error instanceof Error ? error.message : String(error)}`;
  }
  const first = firstPage(data);
  if (first !== undefined)
    return `${file} holds no annotations itself. They stand in its pages, from ${first} on: import those.`;
  return (
    parseAnnotations(data) ??
    `${file} is neither a W3C collection of annotations nor an export of Hypothes.is.`
  );
}

function unknownOption(
  { target, creator }: Pick<Options, 'target' | 'creator'>,
  { article, site }: ReturnType<typeof importContext>,
): string | undefined {
  if (target !== undefined && !article(target))
    return `There is no article “${target}” with a text.`;
  const curators = site.curators.map(({ id }) => id);
  if (creator === undefined || curators.includes(creator)) return undefined;
  return `“${creator}” is not among the curators of site.yaml: ${curators.join(', ')}.`;
}

/** Writes a new file, never over one that is there. */
function write({ path: file, text }: SourceFile): void {
  mkdirSync(path.dirname(file), { recursive: true });
  writeFileSync(file, text, { flag: 'wx' });
  console.log(file);
}
