import { existsSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { readCaptures } from '../compile/passages/check-capture.ts';
import { contentFolder } from '../load/files/content-folder.ts';
import { escapeHidden } from '../check/reports/escape-hidden.ts';
import { loadContent } from '../load/load-content.ts';
import { siteLocation } from '../load/schema/site-location.ts';
import type {
  ForeignAnnotation,
  ImportOutcome,
  Restriction,
} from '../import/foreign-annotation.ts';
import { importAnnotations } from '../import/import-annotations.ts';
import { importContext } from '../import/import-context.ts';
import { readAnnotationFile, UnreadableFile } from '../import/read-annotation-file.ts';
import { writeRecords } from '../import/write-records.ts';

const usage = `Usage: npm run import -- annotations FILE [--target ARTICLE] [--creator CURATOR] [--captures DIR] [--private] [--hidden]
  FILE            annotations as JSON: a W3C collection, page or list, or an export of Hypothes.is;
                  at most 1,000 annotations and 5,000,000 bytes
  --target ID     the article that annotations of unknown pages are on
  --creator ID    the curator who answers for annotations of anybody else
  --captures DIR  copies of the sources, for annotations on the sources themselves
  --private       also take annotations that only their writer or a group can read
  --hidden        also take annotations that a moderator has hidden`;

/**
 * `npm run import -- annotations FILE`: writes a record of each annotation that anchors and passes
 * the check, lists the others with the reason, and answers 1 where there is one of those.
 */
export async function run(args: readonly string[]): Promise<number> {
  const options = readOptions(args);
  if (typeof options === 'string') return wrongCall(options);
  const { file, captures, ...given } = options;
  const annotations = readAnnotations(file);
  if (!annotations) return 1;
  const content = loadContent(contentFolder);
  const { site } = content;
  if (!site) {
    report(`${contentFolder}/site.yaml cannot be read.`, 'Run npm run check: it says why.');
    return 1;
  }
  const context = importContext(contentFolder, { ...content, site }, siteLocation(contentFolder), {
    ...given,
    captures: captures === undefined ? new Map() : readCaptures(captures),
    today: new Date().toISOString().slice(0, 10),
  });
  const unknown = unknownOption(given, context);
  if (unknown !== undefined) return wrongCall(unknown);
  const { files, refusals, notices } = await importAnnotations(annotations, context);
  try {
    writeRecords(contentFolder, files);
  } catch (error) {
    report(`Nothing was written: ${messageOf(error)}.`, 'Mend that, then import the file again.');
    return 1;
  }
  for (const { path } of files) console.log(escapeHidden(path));
  for (const notice of notices) console.log(escapeHidden(`${file}:${notice}`));
  for (const { label, message, fix } of refusals) report(`${file}:${label}: ${message}`, fix);
  const refused = new Set(refusals.map(({ label }) => label)).size;
  console.log(`${files.length} imported, ${refused} refused.`);
  return refused === 0 ? 0 : 1;
}

/** Says what is wrong and what to do. What it prints may be a stranger's words. */
function report(message: string, fix: string): void {
  console.error(`${escapeHidden(message)}\n    fix: ${escapeHidden(fix)}`);
}

function wrongCall(message: string): number {
  console.error(`${escapeHidden(message)}\n${usage}`);
  return 2;
}

interface Options {
  readonly file: string;
  readonly target: string | undefined;
  readonly creator: string | undefined;
  readonly captures: string | undefined;
  readonly takes: readonly Restriction[];
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
        private: { type: 'boolean' },
        hidden: { type: 'boolean' },
      },
    });
    const [what, file, ...others] = positionals;
    if (what !== 'annotations' || file === undefined || others.length > 0)
      return 'Name what to import, and one file.';
    if (values.captures !== undefined && !existsSync(values.captures))
      return `There is no folder ${values.captures}.`;
    const { target, creator, captures } = values;
    const takes = (['private', 'hidden'] as const).filter((name) => values[name]);
    return { file, target, creator, captures, takes };
  } catch (error) {
    return messageOf(error);
  }
}

function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}

/** The annotations of a file, or the reason why it cannot be read. */
function readAnnotations(file: string): readonly ImportOutcome<ForeignAnnotation>[] | undefined {
  try {
    return readAnnotationFile(file);
  } catch (error) {
    if (!(error instanceof UnreadableFile)) throw error;
    report(`${file}: ${error.message}`, error.fix);
    return undefined;
  }
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
