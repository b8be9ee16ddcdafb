import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { checkCapture, readCaptures } from '../compile/passages/check-capture.ts';
import { compileContent, type CompiledContent } from '../compile/compile-content.ts';
import { pruneRecords } from '../compile/prune-cache.ts';
import { contentFolder } from '../load/files/content-folder.ts';
import { prepareCache } from '../cache/cache-folder.ts';
import { setFrontMatter } from '../load/yaml/edit-front-matter.ts';
import { correctionSummaries } from '../derive/indexes/correction-effects.ts';
import { buildLibrary } from '../library.ts';
import { hideNames } from '../check/harm/hide-names.ts';
import { readWithheldNames } from '../load/files/withheld-names.ts';
import { escapeHidden } from '../check/reports/escape-hidden.ts';
import { formatReport } from '../check/reports/report.ts';
import { siteLocation } from '../load/schema/site-location.ts';
import type { Problem, Repair, TextRepair } from '../model/problem.ts';

const usage = `Usage: npm run check [-- --fix] [-- --captures DIR]
  --fix           write the repairs that are certain, and say which
  --captures DIR  verify the quotations in copies of the sources, matched by their digest`;

/** `npm run check`: reads all content and reports every problem. Returns 1 if there is one. */
export async function run(args: readonly string[]): Promise<number> {
  const options = readOptions(args);
  if (typeof options === 'string') {
    console.error(`${options}\n${usage}`);
    return 2;
  }
  const refusal = prepareCache();
  if (refusal !== undefined) {
    console.error(refusal);
    return 1;
  }
  let { problems, content } = await examine(options.captures);
  if (options.fix) {
    const repairs = problems.flatMap((problem) => problem.repairs ?? []);
    // Insertions first, from the end of each file, so that no repair moves the place of another.
    const words = repairs.filter((repair) => 'insert' in repair);
    const values = repairs.filter((repair) => 'path' in repair);
    const lineEnds = repairs.filter((repair) => 'lineEnds' in repair);
    [...words.toReversed(), ...values, ...lineEnds].forEach(applyRepair);
    if (repairs.length > 0) ({ problems, content } = await examine(options.captures));
  }
  if (problems.length > 0) {
    console.error(
      formatReport(problems, (file) => (existsSync(file) ? readFileSync(file, 'utf8') : undefined)),
    );
    return 1;
  }
  pruneRecords();
  const { site, records } = content;
  console.log(`${records.length} records in ${contentFolder}, no problems.`);
  const touched = site ? correctionSummaries(buildLibrary(site, records)) : [];
  touched.forEach((line) => console.log(line));
  return 0;
}

interface Options {
  readonly fix: boolean;
  readonly captures: string | undefined;
}

function readOptions(args: readonly string[]): Options | string {
  try {
    const { values } = parseArgs({
      args: [...args],
      options: { fix: { type: 'boolean' }, captures: { type: 'string' } },
    });
    if (values.captures !== undefined && !existsSync(values.captures))
      return `There is no folder ${values.captures}.`;
    return { fix: values.fix ?? false, captures: values.captures };
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  }
}

interface Examination {
  readonly content: CompiledContent;
  /** Problems of the content, and of its quotations if there are captures to compare them with. */
  readonly problems: readonly Problem[];
}

async function examine(folder: string | undefined): Promise<Examination> {
  const content = await compileContent(contentFolder, siteLocation(contentFolder));
  const captures = folder === undefined ? new Map<string, string>() : readCaptures(folder);
  const ofCaptures = content.captured.flatMap((article) => checkCapture(article, captures));
  return {
    content,
    problems: [
      ...content.problems,
      ...hideNames(ofCaptures, readWithheldNames(), content.quotable),
    ],
  };
}

function applyRepair(repair: Repair): void {
  const { file } = repair;
  const before = readFileSync(file, 'utf8');
  if ('path' in repair) {
    writeFileSync(file, setFrontMatter(before, repair.path, repair.value));
    console.log(escapeHidden(`${file}: ${repair.path.join('.')} is now ${repair.value}`));
  } else if ('lineEnds' in repair) {
    writeFileSync(file, before.replaceAll(/\r\n?/g, '\n'));
    console.log(escapeHidden(`${file}: lines now end with LF`));
  } else {
    writeFileSync(file, insertAt(before, repair));
    console.log(escapeHidden(`${file}:${repair.line}:${repair.column}: put in ${repair.insert}`));
  }
}

function insertAt(text: string, { line, column, insert }: TextRepair): string {
  const lines = text.split('\n');
  const whole = lines[line - 1] ?? '';
  lines[line - 1] = whole.slice(0, column - 1) + insert + whole.slice(column - 1);
  return lines.join('\n');
}
