import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { parseBody } from '../../load/body/parse-body.ts';
import { pageOf } from '../inspect-fixture.ts';
import { loadRecord } from '../../load/schema/load-record.ts';
import { percentDecodedText, plainSigns } from './rewritten-text.ts';
import { visibleFields } from './visible-fields.ts';
import { visibleProse } from './visible-prose.ts';
import { VisibleTextBuilder, fileRange, type VisibleText } from './visible-text.ts';

const wholeFile = (text: string) => ({ path: 'a.yaml', text, start: 0, end: text.length });

/** The part of a file from which a part of its visible text comes. */
function written(file: string, visible: VisibleText, part: string): string {
  const at = visible.text.indexOf(part);
  assert.notEqual(at, -1, `${part} is in ${visible.text}`);
  const { start, end } = fileRange(visible, at, at + part.length);
  return file.slice(start, end);
}

for (const [yaml, value, source] of [
  ['a: The lamp of 1790', 'lamp of', 'lamp of'],
  ["a: 'It''s the lamp'", "It's the", "It''s the"],
  ['a: "The \\x6camp"', 'lamp', '\\x6camp'],
  ['a: "The l\\\n   amp"', 'lamp', 'l\\\n   amp'],
  ['a: The\n  lamp', 'The lamp', 'The\n  lamp'],
  ['a: >-\n  The\n  lamp', 'The lamp', 'The\n  lamp'],
  ['a: |\n  The\n  lamp', 'lamp', 'lamp'],
  ['a: ["\\u{1}", "x\\U0001F4A1 lamp"]', 'lamp', 'lamp'],
  ['a:\n  - b: { c: lamp }', 'lamp', 'lamp'],
  ['lamp: a', 'lamp', 'lamp'],
] as const) {
  test(`a value is decoded, and found in its file: ${JSON.stringify(yaml)}`, () =>
    assert.equal(written(yaml, visibleFields(wholeFile(yaml)).words, value), source));
}

for (const [body, value, source] of [
  ['The l&#97;mp', 'lamp', 'l&#97;mp'],
  ['The \\*lamp', '*lamp', '\\*lamp'],
  ['The l*a*mp', 'lamp', 'l*a*mp'],
  ['> The\n> lamp', 'The lamp', 'The\n> lamp'],
  ['The  \nlamp', 'The lamp', 'The  \nlamp'],
  ['[The](/a/ "b") lamp', 'The lamp', 'The](/a/ "b") lamp'],
  ['`The` lamp', 'The lamp', 'The` lamp'],
  ['- The <Quote by="a lamp">b</Quote>', 'a lamp', 'a lamp'],
  ['| a | lamp |\n| - | - |', 'lamp', 'lamp'],
  ['AT&T &amp;amp; lamp', 'lamp', 'lamp'],
] as const) {
  test(`prose is decoded, and found in its file: ${JSON.stringify(body)}`, () => {
    const file = pageOf(body);
    const { tree } = parseBody(loadRecord(file).record ?? assert.fail());
    assert.equal(
      written(file.text, visibleProse(tree ?? assert.fail(), file.text).words, value),
      source,
    );
  });
}

test('percent-encoding is decoded twice, hidden characters go, and figures become plain', () => {
  const text = 'a%2520b %D0%B6 %ff l\u00ada\u200bmp １٢';
  const visible = { text, pieces: [{ at: 0, start: 0, end: text.length }] };
  const plain = plainSigns(percentDecodedText(visible));
  assert.equal(plain.text, 'a b ж ÿ lamp 12');
  assert.equal(written(text, plain, 'a b'), 'a%2520b');
  assert.equal(written(text, plain, 'lamp'), 'l\u00ada\u200bmp');
  assert.equal(plainSigns({ text: 'a', pieces: [] }).text, 'a');
  const shown = (text: string) =>
    plainSigns(percentDecodedText({ text, pieces: [{ at: 0, start: 0, end: text.length }] })).text;
  assert.equal(shown('%252541%25252525%34%32'), 'AB');
  assert.equal(shown('𝟏𝟒 𝐇𝐚𝐫𝐛𝐨𝐮𝐫 ①④ 1\u03364\u0336 ﹫'), '14 Harbour 14 14 @');
});

test('for any text, every range is within its file', () => {
  const pieces = [
    '&#97;',
    '&amp;',
    '\\',
    "''",
    '"',
    '\n',
    '\n> ',
    '  ',
    '*',
    '_',
    '`',
    '[',
    '](a)',
    '<Quote>',
    '%41',
    'a',
    ': ',
    '- ',
    '|',
    '&',
  ];
  fc.assert(
    fc.property(fc.array(fc.constantFrom(...pieces), { maxLength: 40 }), (parts) => {
      const file = pageOf(parts.join(''));
      const record = loadRecord(file).record;
      const tree = record && parseBody(record).tree;
      const prose = tree && visibleProse(tree, file.text);
      const yaml = `a: ${parts.join('')}`;
      const { words, addresses } = visibleFields(wholeFile(yaml));
      const texts: (readonly [string, VisibleText])[] = [
        [yaml, words],
        [yaml, addresses],
        ...(prose ? [prose.words, prose.addresses] : []).map((one) => [file.text, one] as const),
      ];
      for (const [source, visible] of texts) {
        const decoded = plainSigns(percentDecodedText(visible));
        for (let at = 0; at < decoded.text.length; at += 1) {
          const { start, end } = fileRange(decoded, at, at + 1);
          assert.ok(start >= 0 && start <= end && end <= source.length);
        }
      }
    }),
    { seed: 20_261_130 },
  );
});

test('300,000 blocks are joined within five seconds, and none is ended twice', () => {
  const builder = new VisibleTextBuilder();
  const count = 300_000;
  const before = process.cpuUsage().user;
  for (let at = 0; at < count; at += 1) {
    builder.add('a', at, at + 1);
    builder.endBlock();
    builder.endBlock();
  }
  assert.equal(builder.build().text, 'a\n'.repeat(count));
  // Copying the text for each block would take more than ten times as long.
  assert.ok(process.cpuUsage().user - before < 5e6);
});
