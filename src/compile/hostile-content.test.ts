import assert from 'node:assert/strict';
import { after, describe, test } from 'node:test';
import { archive, writeArchive } from '../check/archive-fixture.ts';
import { compileContent } from './compile-content.ts';

/** Maximum processor time to check the archive with one hostile file, in milliseconds. */
const maxMs = 2000;

const repeat = (count: number, text: (index: number) => string) =>
  Array.from({ length: count }, (_, index) => text(index)).join('');
const page = (body: string, keys = '') => ({
  'pages/x.mdx': `---\ntitle: A\n${keys}---\n\n${body}\n`,
});
const reference = (keys: string) => ({
  'articles/x.mdx': `${archive['articles/tide-table.mdx']?.replace(/---\n$/, '')}${keys}---\n`,
});
const annotation = (exact: string, cites = '[article:tide-table]') =>
  `---\nadded: 2024-02-01\ntarget: lamp-report\nexact: ${exact}\nkind: context\ncreator: keepers\ncreated: 2024-02-01\ncites: ${cites}\n---\n\nThe board said so.\n`;
const annotations = (count: number, exact: (index: number) => string) =>
  Object.fromEntries(
    Array.from({ length: count }, (_, index) => [
      `annotations/a${index}.mdx`,
      annotation(exact(index)),
    ]),
  );
const site = (more: string) => ({ 'site.yaml': `${archive['site.yaml']}${more}` });
const longArticle = {
  'articles/lamp-report.mdx': `${archive['articles/lamp-report.mdx']?.replace('---\n\n', 'text: full\nlicence: CC0-1.0\n---\n\n')}\n${repeat(1200, (n) => `The keeper of tower ${n} lit the lamp at dusk and wrote the hour in the book of hours before he went to sleep.\n\n`)}`,
};

/** Content designed to take long, and the number of problems it must cause, by rule. */
const rows: readonly (readonly [
  name: string,
  files: Readonly<Record<string, string>>,
  rules: Readonly<Record<string, number>>,
])[] = [
  ['site.yaml with 60,000 keys', site(repeat(60_000, (n) => `k${n}: x\n`)), { 'readable-size': 1 }],
  ['site.yaml with 12,000 keys', site(repeat(12_000, (n) => `k${n}: x\n`)), { 'readable-size': 1 }],
  ['site.yaml with 1,900 keys', site(repeat(1900, (n) => `k${n}: x\n`)), { 'known-key': 21 }],
  [
    '1,900 unknown keys',
    page(
      'A.',
      repeat(1900, (n) => `titel${n}: x\n`),
    ),
    { 'known-key': 21 },
  ],
  ['1,900 equal keys', page('A.', 'order: 1\n'.repeat(1900)), { 'unique-key': 21 }],
  [
    '1,600 equal formerIds',
    reference(`formerIds:\n${'  - old-id\n'.repeat(1600)}`),
    { 'unique-key': 1 },
  ],
  [
    '1,600 formerIds that are no ids',
    reference(`formerIds:\n${repeat(1600, (n) => `  - Old_${n}\n`)}`),
    { 'id-form': 21 },
  ],
  [
    '1,900 countries',
    reference(`countries:\n${repeat(1900, (n) => `  - { country: x${n}, roles: [target] }\n`)}`),
    { 'existing-record': 21 },
  ],
  [
    '1,900 equal cites',
    {
      'annotations/x.mdx': annotation(
        'the lamp of 1790',
        `\n${'  - article:tide-table\n'.repeat(1900)}`,
      ),
    },
    { 'unique-key': 1 },
  ],
  ['19 lines of 9,900 A', page(`${'A'.repeat(9900)}\n`.repeat(19)), {}],
  ['19 lines of 9,900 signs', page(`${'.+'.repeat(4950)}\n`.repeat(19)), {}],
  [
    '100 passages that are not there',
    annotations(100, (n) => `the keper wrote the huor in the bok number ${n} and left`),
    { 'passage-found': 100 },
  ],
  [
    '100 passages that are not there, in a long article',
    {
      ...longArticle,
      ...annotations(100, (n) => `the keper wrote the huor in the bok number ${n} and left`),
    },
    { 'passage-found': 100 },
  ],
  [
    'a passage of 50 kB',
    {
      'annotations/x.mdx': annotation(`>-\n${'  The keeper lit the lamp at dusk.\n'.repeat(1500)}`),
    },
    { 'field-form': 1 },
  ],
  [
    '1,900 anchors',
    page(
      'A.',
      repeat(1900, (n) => `a${n}: &a${n} x\n`),
    ),
    { 'plain-yaml': 21 },
  ],
  ['9,000 open brackets of YAML', page('A.', `a: ${'['.repeat(9000)}\n`), { 'shallow-nesting': 1 }],
  [
    '4,900 lists in one line of YAML',
    page('A.', `a:\n  ${'- '.repeat(4900)}x\n`),
    { 'shallow-nesting': 1 },
  ],
  ['20,000 comments', page('A.', '# c\n'.repeat(20_000)), { 'readable-size': 1 }],
  ['a key of 9,000 letters', page('A.', `${'k'.repeat(9000)}: x\n`), { 'front-matter': 1 }],
  ['4,900 links in one record', page('[a](#nope)\n\n'.repeat(4900)), { 'shallow-nesting': 1 }],
  ['2,400 links to headings', page('[a](#nope)\n\n'.repeat(2400)), { 'existing-heading': 21 }],
  [
    '1,200 links to 1,200 headings',
    page(repeat(1200, (n) => `## Lamp ${n}\n\n[a](#lampe-${n})\n\n`)),
    { 'existing-heading': 21 },
  ],
  ['2,400 links to nothing', page('[a](article:nope)\n\n'.repeat(2400)), { 'existing-record': 21 }],
  ['2,400 pictures', page('![a](b)\n\n'.repeat(2400)), { 'text-only': 21 }],
  ['170,000 signs ~', page(`${'~'.repeat(9000)}\n`.repeat(19)), {}],
  ['900 lines of tabs', page(`${'\t'.repeat(190)}a\n`.repeat(900)), {}],
  ['1,900 unclosed quotations', page('<Quote>a\n\n'.repeat(1900)), { 'closed-element': 4 }],
  ['nested components', page('<Quote>a <Original lang="fr">b</Original></Quote>'), {}],
  [
    'a quotation in a quotation',
    page('<Quote>a <Quote>b</Quote></Quote>'),
    { 'component-place': 1 },
  ],
  [
    '240 quotations inside one another',
    page(`${'<Quote>'.repeat(240)}a${'</Quote>'.repeat(240)}`),
    { 'component-place': 21 },
  ],
];

describe('content designed to take long is reported in time, and the rest is checked', () => {
  for (const [name, files, rules] of rows) {
    test(name, async () => {
      const broken = { 'pages/broken.mdx': '---\ntitle: A\n---\n\n{a}\n' };
      const { dir, remove } = writeArchive({ ...archive, ...files, ...broken });
      after(remove);
      const start = process.cpuUsage();
      const { problems } = await compileContent(dir, { origin: 'https://a.example', base: '/' });
      const { user, system } = process.cpuUsage(start);
      const isBroken = ({ file }: { readonly file: string }) => file.endsWith('broken.mdx');
      assert.deepEqual(
        problems.filter(isBroken).map(({ rule, line }) => `${rule} ${line}`),
        ['literal-prose 5'],
      );
      const others = Map.groupBy(
        problems.filter((problem) => !isBroken(problem)),
        ({ rule }) => rule,
      );
      assert.deepEqual(
        Object.fromEntries([...others].map(([rule, found]) => [rule, found.length])),
        rules,
      );
      assert.ok((user + system) / 1000 < maxMs, `took ${(user + system) / 1000} ms`);
    });
  }
});
