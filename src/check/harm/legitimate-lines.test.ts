import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { archive, checkArchive, writeArchive } from '../archive-fixture.ts';
import { reference } from '../record-fixture.ts';

const lines = readFileSync(new URL('cases/legitimate-lines.txt', import.meta.url), 'utf8')
  .trimEnd()
  .split('\n');
const harmRules: readonly string[] = ['city-at-most', 'no-contact', 'one-script', 'public-address'];

/** The refused lines, when each line is the title of a work and a paragraph of its record. */
function refusedOf(lines: readonly string[]): string[] {
  const records = lines.map((line, index): [string, string] => {
    const title = `'${line.replaceAll("'", "''")}'`;
    const body = line
      .replaceAll(/[\\<>{}[\]*_`|#~]/g, (sign) => `\\${sign}`)
      .replaceAll('\\<', '&lt;');
    const text = reference('').replace('{ text: Buoys, lang: en }', `{ text: ${title}, lang: en }`);
    return [`articles/line-${index}.mdx`, `${text}\n${body}\n`];
  });
  const { dir, remove } = writeArchive({ ...archive, ...Object.fromEntries(records) });
  try {
    const { problems } = checkArchive(dir);
    const wrong = problems.filter(({ rule }) => harmRules.includes(rule));
    return [
      ...new Set(
        wrong.map(
          ({ file, rule, quoted }) =>
            `${rule} ${quoted} in ${lines[Number(/\d+/.exec(file)?.[0])]}`,
        ),
      ),
    ];
  } finally {
    remove();
  }
}

test('of 300 legitimate lines at most 1 % are refused as harmful', () => {
  assert.ok(lines.length >= 300);
  const found = refusedOf(lines);
  assert.ok(found.length <= lines.length / 100, found.join('\n'));
});

test('harmful lines among them are found, in the title and in the prose', () => {
  const harmful = ['14 Harbour Road', 'keeper@oddrock.example', 'Harwiсh'];
  assert.equal(refusedOf([...lines, ...harmful]).length, refusedOf(lines).length + harmful.length);
});
