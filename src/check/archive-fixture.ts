import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, relative, sep } from 'node:path';
import type { Problem } from '../model/problem.ts';
import { checkBody, type BodyFacts } from './body/check-body.ts';
import { checkHarm } from './harm/check-harm.ts';
import { hideNames } from './harm/hide-names.ts';
import { checkIntegrity } from './check-integrity.ts';
import { gatherContent, type LoadedContent } from '../load/load-content.ts';
import type { LoadedRecord, RefusedRecord } from '../load/schema/load-record.ts';
import { parseBody } from '../load/body/parse-body.ts';
import { readContent } from '../load/files/read-content.ts';
import { readRecord } from './read-record.ts';

const sections = ['articles', 'annotations', 'countries', 'agencies', 'outlets', 'origins']
  .map((name) => `  ${name}: { one: One, many: Many, gloss: Records. }\n`)
  .join('');

const site = `title: Lamps
tagline: Lighthouses and their keepers.
lede: An archive for tests.
URL: https://lamps.example
languages: [en]
licence: { name: CC BY 4.0, URL: https://creativecommons.org/licenses/by/4.0/ }
curators: [{ id: keepers, name: The keepers }]
searchExamples: [lamp]
sections:
${sections}vocabularies:
  agencyTypes: [{ id: board, label: Board, gloss: A board. }]
  originKinds: [{ id: statement, label: Statement, gloss: Words given out. }]
  outletKinds: [{ id: newspaper, label: Newspaper, gloss: A paper. }]
  eventKinds: [{ id: dark, label: Lamp dark, gloss: A lamp goes out. }]
  speakerKinds: [{ id: keeper, label: Keeper, gloss: Who keeps a lamp. }]
`;

const summary = 'The keeper lit the lamp at dusk and wrote the hour in the book. '
  .repeat(16)
  .trim();
const work = (keys: string, body = '') =>
  `---\nadded: 2024-02-01\ntype: report\ntitle: { text: A report, lang: en }\ntitleBasis: printed\nlanguage: en\n${keys}---\n${body}`;

/** For tests: a small archive about lighthouses without problems. */
export const archive: Readonly<Record<string, string>> = {
  'site.yaml': site,
  'outlets/harbour-gazette.mdx':
    '---\nadded: 2024-02-01\nname: Harbour Gazette\nkind: newspaper\ncountry: gb\n---\n',
  'countries/gb.mdx': '---\nadded: 2024-02-01\ncode: GB\n---\n',
  'origins/board-statement.mdx':
    '---\nadded: 2024-02-01\ntitle: Statement of the board\nkind: statement\nissuer: The board\naccess: public\n---\n',
  'articles/lamp-report.mdx': work(
    'genre: original-reporting\noutlet: harbour-gazette\nlineage: not-recorded\n',
    `\n${summary} That was the lamp of 1790.\n`,
  ),
  'articles/tide-table.mdx': work('genre: reference\n'),
  'articles/old-survey.mdx': work(
    'genre: reference\nwithdrawn: { date: 2024-02-02, reason: It was never printed. }\n',
  ),
};

/** For tests: writes files to a temporary folder. */
export function writeArchive(files: Readonly<Record<string, string | Uint8Array>>): {
  readonly dir: string;
  readonly remove: () => void;
} {
  const dir = mkdtempSync(join(tmpdir(), 'archive-'));
  for (const [path, content] of Object.entries(files)) {
    mkdirSync(dirname(join(dir, path)), { recursive: true });
    writeFileSync(join(dir, path), content);
  }
  return { dir, remove: () => rmSync(dir, { recursive: true, force: true }) };
}

/** For tests: all problems of a content folder, with paths relative to it. */
export function checkArchive(
  dir: string,
  withheld: readonly string[] = [],
): {
  content: LoadedContent;
  problems: readonly Problem[];
} {
  const read = readContent(dir);
  const results = read.files.map(readRecord);
  const content = gatherContent(read, results);
  const problems: Problem[] = [...content.problems];
  const facts = new Map<LoadedRecord | RefusedRecord, BodyFacts>();
  for (const { refused, facts: own } of results) if (refused && own) facts.set(refused, own);
  for (const record of content.records) {
    const { tree, problems: unread } = parseBody(record);
    problems.push(...unread);
    if (!tree) continue;
    const checked = checkBody(record, tree);
    problems.push(...checked.problems);
    facts.set(record, checked.facts);
  }
  problems.push(...checkIntegrity(content, (record) => facts.get(record)));
  const harm = checkHarm(content, withheld, {
    proseOf: (record) => facts.get(record)?.visible,
    isStopped: () => false,
    harmlessFiles: () => ({ has: () => false, add: () => {} }),
  });
  problems.push(...harm.problems);
  const prefix = `${relative(process.cwd(), dir).split(sep).join('/')}/`;
  return {
    content,
    problems: hideNames(problems, withheld, harm.quotable).map((problem) => ({
      ...problem,
      file: problem.file.replace(prefix, ''),
    })),
  };
}

/** For tests: the problems of the lighthouse archive with some files changed or added. */
export function checkWith(
  files: Readonly<Record<string, string | Uint8Array>>,
): readonly Problem[] {
  const { dir, remove } = writeArchive({ ...archive, ...files });
  try {
    return checkArchive(dir).problems;
  } finally {
    remove();
  }
}
