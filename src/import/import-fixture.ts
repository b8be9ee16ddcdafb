import assert from 'node:assert/strict';
import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { readCaptures } from '../compile/passages/check-capture.ts';
import { loadContent } from '../load/load-content.ts';
import { importAnnotations, type ImportResult } from './import-annotations.ts';
import { importContext, type ImportOptions } from './import-context.ts';
import { parseAnnotations } from './parse-annotations.ts';

/** For tests: where the archive about lamps is published. */
export const location = { origin: 'https://lamps.example', base: '/' };

const section = '{ one: One, many: Many, gloss: What stands there. }';
const term = '[{ id: log, label: Log, gloss: A log book. }]';
const site = `title: Lamps
tagline: Lamps and who lit them.
lede: Who kept which light.
URL: https://lamps.example
languages: [en]
licence: { name: CC BY 4.0, URL: 'https://creativecommons.org/licenses/by/4.0/' }
curators: [{ id: keepers, name: The keepers }, { id: ada, name: Ada Marsh }]
searchExamples: [lamp]
sections:
  articles: ${section}
  annotations: ${section}
  countries: ${section}
  agencies: ${section}
  outlets: ${section}
  origins: ${section}
vocabularies: { agencyTypes: ${term}, originKinds: ${term}, outletKinds: ${term} }
`;
const work = (keys: string, body = '') =>
  `---\nadded: 2024-02-01\ntype: report\ntitle: { text: A work, lang: en }\ntitleBasis: printed\nlanguage: en\ngenre: reference\n${keys}---\n\n${body}`;

/** For tests: the summary of the article about the lamp. */
export const summary = `The lamp was lit in October, and **the lamp** was seen from the quay.
The plate reads <Original lang="fa" translation="the light" by="human">فانوس می‌تابد</Original>.

- The wick was dry 🗼 that night.
- The oil was new.

## What it leaves open

Nobody measured how far it carried.
`;

/** For tests: writes a content folder about lamps with additional files and returns its path. */
export function writeLamps(files: Readonly<Record<string, string>> = {}): string {
  const folder = mkdtempSync(path.join(tmpdir(), 'lamps-'));
  const all = {
    'site.yaml': site,
    'articles/lamp.mdx': work(
      'outlet: paper\nlineage: not-recorded\nURL: https://gazette.example.org/lamp\n',
      summary,
    ),
    'articles/almanac.mdx': work('URL: https://tides.example.org/almanac?year=1901\n'),
    'outlets/paper.mdx': '---\nadded: 2024-02-01\nname: Paper\nkind: log\n---\n',
    'origins/log.mdx':
      '---\nadded: 2024-02-01\ntitle: The log\nkind: log\nissuer: The keeper\naccess: public\n---\n',
    ...files,
  };
  for (const [name, text] of Object.entries(all)) {
    const file = path.join(folder, name);
    mkdirSync(path.dirname(file), { recursive: true });
    writeFileSync(file, text);
  }
  return folder;
}

/** For tests: imports a file of annotations and returns the result. */
export async function importInto(
  folder: string,
  file: unknown,
  options: Partial<Omit<ImportOptions, 'captures'>> & { readonly captures?: string } = {},
): Promise<ImportResult> {
  const content = loadContent(folder);
  const annotations = parseAnnotations(file);
  if (!content.site || !annotations) throw new Error('there is nothing to import, or nowhere to');
  const { captures, ...given } = options;
  const context = importContext(folder, { ...content, site: content.site }, location, {
    target: undefined,
    creator: undefined,
    takes: [],
    today: '2026-11-20',
    captures: captures === undefined ? new Map<string, string>() : readCaptures(captures),
    ...given,
  });
  return importAnnotations(annotations, context);
}

/** For tests: a complete and valid Hypothes.is row, with changes. */
export function row(changes: Readonly<Record<string, unknown>> = {}, selector = {}) {
  return {
    id: 'row',
    uri: 'https://lamps.example/articles/lamp/',
    text: 'The [log](https://lamps.example/origins/log/) says so.',
    tags: [],
    user: 'acct:keepers@hypothes.is',
    created: '2024-05-01T23:30:00.000000+00:00',
    updated: '2024-05-01T23:45:00.000000+00:00',
    target: [
      {
        source: 'https://lamps.example/articles/lamp/',
        selector: [
          { type: 'RangeSelector', startContainer: '/p[1]', startOffset: 0 },
          { type: 'TextPositionSelector', start: 0, end: 9 },
          { type: 'TextQuoteSelector', exact: 'Nobody measured', ...selector },
        ],
      },
    ],
    ...changes,
  };
}

/** For tests: rows in the form of a Hypothes.is export. */
export const rows = (...all: readonly unknown[]) => ({ total: all.length, rows: all });

/** For tests: a W3C annotation with the given bodies and a link to the log. */
export function webAnnotation(
  changes: Readonly<Record<string, unknown>>,
  ...bodies: readonly unknown[]
) {
  return {
    type: 'Annotation',
    creator: { nickname: 'keepers' },
    created: '2024-05-01T10:00:00Z',
    body: [
      ...bodies,
      { type: 'SpecificResource', source: { id: 'https://lamps.example/origins/log/' } },
    ],
    target: {
      source: 'https://lamps.example/articles/lamp/',
      selector: { type: 'TextQuoteSelector', exact: 'Nobody measured' },
    },
    ...changes,
  };
}

/** For tests: the only refusal of a file from which nothing is imported. */
export async function refusalOf(folder: string, file: unknown, options = {}): Promise<string> {
  const { files, refusals } = await importInto(folder, file, options);
  assert.deepEqual(files, []);
  assert.equal(refusals.length, 1);
  return `${refusals[0]?.label}: ${refusals[0]?.message} ${refusals[0]?.fix}`;
}

/** For tests: the only record of a file from which nothing is refused. */
export async function recordOf(folder: string, file: unknown, options = {}): Promise<string> {
  const { files, refusals } = await importInto(folder, file, options);
  assert.deepEqual(refusals, []);
  assert.equal(files.length, 1);
  return files[0]?.text ?? '';
}
