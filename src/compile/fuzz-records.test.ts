import assert from 'node:assert/strict';
import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import type { Nodes } from 'hast';
import { fromHtml } from 'hast-util-from-html';
import { seededRandom } from '../anchor/seeded-random.ts';
import { caseCount } from '../case-count-fixture.ts';
import { cpuMillisecondsSince } from '../cpu-time-fixture.ts';
import { checkCharacters } from '../load/files/character-problems.ts';
import { loadRecord } from '../load/schema/load-record.ts';
import type { SourceFile } from '../load/files/read-content.ts';
import { createAddresses } from '../model/links/address.ts';
import { collectionNames } from '../model/records/reference.ts';
import { rules } from '../model/rules/all-rules.ts';
import { compileRecord } from './compile-record.ts';

Error.stackTraceLimit = 0;

/** Number of mutants to try. */
const count = caseCount(6000);
/** Maximum processor time for one mutant, in milliseconds. */
const maxCaseMs = 2000;

const addresses = createAddresses('/');
const random = seededRandom(20_261_130);

/** Files to mutate: the examples of all rules, right and wrong, and the archive of the browser tests. */
const seeds: readonly SourceFile[] = [
  ...Object.values(rules).flatMap(({ wrong, right }) => [wrong, right]),
  ...readdirSync('e2e/lighthouses', { recursive: true, encoding: 'utf8' }).map((file) => ({
    file: `content/${file}`,
    path: join('e2e/lighthouses', file),
  })),
].flatMap((example) => {
  const [, folder] = example.file.split('/');
  const collection = collectionNames.find((name) => name === folder);
  if (!collection || !example.file.endsWith('.mdx')) return [];
  const text = 'text' in example ? example.text : readFileSync(example.path, 'utf8');
  return [{ path: example.file, collection, id: 'x', text }];
});

/** What an attacker might insert: syntax, programs, addresses, and deceptive characters. */
const pieces = [
  ...[
    '`',
    '```\n',
    '*',
    '_',
    '[',
    ']',
    '(',
    ')',
    '<',
    '>',
    '{',
    '}',
    '|',
    '\n|-|\n',
    '\n---\n',
    '\n\n',
  ],
  ...[
    '\n',
    '  ',
    '\t',
    '\\',
    '"',
    "'",
    ':',
    ': ',
    '- ',
    '> ',
    '# ',
    '&',
    '&lt;',
    '&#x3c;',
    '&NewLine;',
  ],
  ...['<Quote>', '</Quote>', '<Original lang="fa">', '<Redacted reason="a" />', '<Overrides />'],
  ...['<script>alert(1)</script>', '<img src=x onerror=alert(1)>', '<svg/onload=x>', '<!--', '-->'],
  ...['](javascript:alert(1))', '](data:text/html,x)', '](java&#115;cript:x)', '](//e.example/)'],
  ...['[a](https://b.example/ "c")', '[a][b]\n\n[b]: vbscript:x', '![a](https://b.example/c.png)'],
  ...['https://a.example/\\<script>', '<https://a.example/>', 'www.a.example', '<a href="x">'],
  ...[
    '\nexport /**/const x = 1\n',
    '\nimport a from "b"\n',
    '{1+1}',
    '{{}}',
    '[^1]',
    '\n[^1]: a\n',
  ],
  ...[
    '" onclick="x',
    '" style="x',
    "' onmouseover='x",
    ']]>',
    '</style>',
    '\u202e',
    '\u2028',
    '\0',
  ],
  ...[
    'toString: x\n',
    '__proto__: x\n',
    'constructor:\n  a: b\n',
    '!!js/function x',
    '&a [*a]',
    '<<: a',
  ],
  ...['a', 'é', '灯塔', 'سلام', '👩‍💻', 'e\u0301', '\ud800', 'x'.repeat(300)],
];

function mutate(text: string): string {
  let mutant = text;
  for (let left = random.integer(1, 4); left > 0; left -= 1) {
    // Most changes are in the body, so that most mutants get as far as the parser.
    const body = mutant.indexOf('\n---\n', 3) + 5;
    const from = random.integer(0, 10) < 8 ? Math.min(body, mutant.length) : 0;
    const at = random.integer(from, mutant.length + 1);
    const end = at + random.integer(0, 12);
    const added = random.pick([
      () => random.pick(pieces),
      () => '',
      () => random.pick(pieces) + mutant.slice(at, end) + random.pick(pieces),
      () => random.pick(seeds).text.slice(-random.integer(1, 80)),
      () => mutant.slice(Math.max(from, at - 40), end).repeat(random.integer(1, 6)),
    ])();
    mutant = mutant.slice(0, at) + added + mutant.slice(random.pick([at, end]));
  }
  return mutant;
}

const elements = new Set(
  `a blockquote br code div em h2 h3 h4 h5 h6 hr li ol p pre q section small span strong sup
  table tbody td th thead tr ul`.split(/\s+/),
);
const attributes = new Set(
  `ariaDescribedBy ariaLabel className dataFootnoteBackref dataFootnoteRef dataFootnotes
  dataReference dir href id lang rel role start tabIndex title`.split(/\s+/),
);
const places = /^(?:https:\/\/[^/]|\/(?!\/)|#)/;

/** Everything in the HTML that no record may have. */
function forbidden(node: Nodes): readonly string[] {
  const within = 'children' in node ? node.children.flatMap(forbidden) : [];
  if (node.type === 'comment' && node.value !== 'list:Overrides') return [`<!--${node.value}-->`];
  if (node.type !== 'element') return within;
  const { tagName, properties } = node;
  return [
    ...(elements.has(tagName) ? [] : [`<${tagName}>`]),
    ...Object.keys(properties).filter((name) => !attributes.has(name)),
    ...[properties['href']].filter((href) => href !== undefined && !places.test(href)).map(String),
    ...within,
  ];
}

test(`of ${count} mutants of records and pages none crashes, none takes too long, and none that passes has forbidden HTML`, () => {
  const seen = { parsed: 0, accepted: 0 };
  for (let index = 0; index < count; index += 1) {
    const seed = random.pick(seeds);
    const file = { ...seed, text: mutate(seed.text) };
    const start = process.cpuUsage();
    try {
      const problems = [...checkCharacters(file)];
      const { record, problems: ofKeys } = loadRecord(file);
      problems.push(...ofKeys);
      if (!record) continue;
      seen.parsed += 1;
      const job = { record, annotations: [], cited: {}, language: 'en' };
      const { compiled, problems: ofBody } = compileRecord(job, addresses);
      if (problems.length + ofBody.length > 0 || !compiled) continue;
      seen.accepted += 1;
      assert.deepEqual(forbidden(fromHtml(compiled.html, { fragment: true })), []);
    } catch (error) {
      throw new Error(`mutant ${index}, of ${seed.path}:\n${file.text}`, { cause: error });
    }
    assert.ok(
      cpuMillisecondsSince(start) < maxCaseMs,
      `mutant ${index} took too long:\n${file.text}`,
    );
  }
  assert.ok(seen.parsed > count / 2, `at least half reach the parser: ${seen.parsed}`);
  assert.ok(seen.accepted > count / 20, `some are accepted: ${seen.accepted}`);
});
