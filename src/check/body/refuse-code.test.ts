import { describe, test } from 'node:test';
import { assertAccepted, assertRefused, fileOf, pageOf, type Refusal } from '../inspect-fixture.ts';

type Row = readonly [
  body: string,
  rule: Refusal['rule'],
  column: number,
  fix?: RegExp,
  line?: number,
];

/** Code in prose: the body, the rule, the column on line 5, and part of the fix. */
const rows: readonly Row[] = [
  ['{process.env.PATH}', 'literal-prose', 1, /\\\{/],
  ['text {1+1} more', 'literal-prose', 6, /\\\{/],
  ["import fs from 'node:fs'", 'literal-prose', 1, /write &#/],
  ["export const a = await import('node:fs')", 'literal-prose', 1, /write &#/],
  ['export default function L(){return 1}', 'literal-prose', 1],
  ['export `\\`', 'literal-prose', 1],
  ['<script>alert(1)</script>', 'known-component', 1, /Markdown/],
  ['<iframe src="https://example.org"></iframe>', 'known-component', 1],
  ['<form action="/x"></form>', 'known-component', 1],
  ['<svg><use/></svg>', 'known-component', 1],
  ['<math></math>', 'known-component', 1],
  ['<style>a</style>', 'known-component', 1],
  ['<img onError="x()"/>', 'known-component', 1],
  ['<Quote {...props}>a</Quote>', 'literal-attribute', 8, /<Quote>/],
  ['<Quote by={evil()}>a</Quote>', 'literal-attribute', 8, /by="…"/],
  ['<Quote onClick="x">a</Quote>', 'literal-attribute', 8],
  ['<Quote style="x">a</Quote>', 'literal-attribute', 8],
  ['<Quote client:load>a</Quote>', 'literal-attribute', 8],
  ['<Quote set:html="x">a</Quote>', 'literal-attribute', 8],
  ['<Quote by>a</Quote>', 'literal-attribute', 8, /by="…"/],
  ['<Quote lang="english!">a</Quote>', 'literal-attribute', 8, /BCP 47/],
  ['<Quote by="a" by="b">a</Quote>', 'literal-attribute', 15, /one of the two/],
  ['<Original>a</Original>', 'literal-attribute', 1, /lang=/],
  ['<Original lang="fr" translation="a">b</Original>', 'literal-attribute', 1, /by="human"/],
  ['<a.b.c/>', 'known-component', 1],
  ['<>a</>', 'known-component', 1],
  ['<constructor/>', 'known-component', 1],
  ['<quote>a</quote>', 'known-component', 1, /Did you mean Quote/],
  ['<Qoute>a</Qoute>', 'known-component', 1, /Did you mean Quote/],
  ['<!-- comment -->', 'literal-prose', 1, /Remove/],
  ['<!DOCTYPE html>', 'known-component', 1],
  ['<?php x ?>', 'known-component', 1],
  ['{/* comment */}', 'literal-prose', 1, /Remove/],
  ['<div>unclosed', 'known-component', 1],
  ['<Quote>unclosed', 'closed-element', 1, /<\/?Quote>/],
  ['closed</Quote>', 'closed-element', 7],
  ['open { brace', 'literal-prose', 6, /back-ticks/],
  ['<https://auto.link>', 'labelled-link', 1, /\[text\]\(url\)/],
  ['<keeper@example.org>', 'labelled-link', 1, /Remove it/],
  ['<mailto:keeper@example.org>', 'labelled-link', 1, /Remove it/],
  ['<http://auto.link>', 'labelled-link', 1, /\(https:\/\/auto\.link\)/],
  ['<Quote>a</Original>', 'closed-element', 1, /Write <\/Quote>/],
  ['<Quote>a</Original> and <Quote>b</Quote>', 'closed-element', 1, /Write <\/Quote>/],
  ['a <b>b</b>', 'known-component', 3, /Write \*\*words\*\*/],
  ['a<br/>b', 'known-component', 2, /backslash/],
  ['<Quote lang="en_us">a</Quote>', 'literal-attribute', 8, /as en-US\./],
  ['# Second title', 'one-title', 1, /##/],
  ['Second title\n===', 'one-title', 1, /##/],
  ['[text][nope]', 'defined-link', 6, /\[text\]\(address\)/],
  ['[text](an address)', 'defined-link', 6, /no space/],
  ['text[^1]', 'defined-footnote', 5, /\[\^1\]:/],
  ['text\n\n[^1]: Unused.', 'defined-footnote', 1, /Put \[\^1\]/, 7],
  ['5 <6', 'closed-element', 3, /space after it, or write &lt;/],
  ['<Redacted reason="a">the name</Redacted>', 'component-place', 1, /without the text/],
  ['<Redacted reason="" />', 'literal-attribute', 11],
  ['a <Overrides /> list', 'component-place', 3, /line of its own/],
  ['<Quote></Quote>', 'component-place', 1],
  ['<Quote>\nwords\n\nmore\n</Quote>', 'component-place', 1, /one line/],
];

/** Programs right after a block that MDX ends before them. */
const afterOthers: readonly Row[] = [
  ['| a |\n|-|\nexport /**/const x = 1', 'literal-prose', 1, /&#101;xport/, 7],
  ['| a |\n|-|\n| b |\nimport x from "y"', 'literal-prose', 1, /&#105;mport/, 8],
  ['a\n:-\nexport /**/let x', 'literal-prose', 1, /write &#101;/, 7],
  ['## A\nexport /**/const x = 1', 'literal-prose', 1, /write &#101;/, 6],
  ['***\nexport /**/const x = 1', 'literal-prose', 1, /write &#101;/, 6],
  ['```\na\n```\nexport /**/const x = 1', 'literal-prose', 1, /write &#101;/, 8],
  ['a\n\nexport /**/const x = {\n  y: <b/>,\n}', 'literal-prose', 1, /write &#101;/, 7],
  ['<Redacted reason="a" />\nexport /**/const x = 1', 'literal-prose', 1, /write &#101;/, 6],
];

describe('code right after another block is refused', () => {
  for (const [body, rule, column, fix, line = 5] of afterOthers) {
    test(body, () => assertRefused(pageOf(body), { rule, line, column, ...(fix && { fix }) }));
  }
});

describe('code in prose is refused', () => {
  for (const [body, rule, column, fix, line = 5] of rows) {
    test(body, () => assertRefused(pageOf(body), { rule, line, column, ...(fix && { fix }) }));
  }
});

test('a list that the site makes is refused in records, in other blocks, and with attributes', () => {
  const prose = '---\nadded: 2024-02-01\ncode: GB\n---\n\n<Overrides />\n';
  assertRefused(fileOf(prose, 'countries'), { rule: 'component-place', line: 6, column: 1 });
  assertRefused(pageOf('- <Overrides />'), { rule: 'component-place', line: 5, column: 3 });
  const fix = /^Write <Overrides \/>\.$/;
  const place = { line: 5, column: 12 };
  assertRefused(pageOf('<Overrides of="names" />'), { rule: 'literal-attribute', ...place, fix });
});

/** Places to which a row can be moved, with the shift in lines and columns. */
const moves: readonly (readonly [
  name: string,
  move: (body: string) => string,
  lines: number,
  columns: number,
])[] = [
  ['in a list', (body) => `- ${body}`, 0, 2],
  ['in a list of a quotation', (body) => `> 1. ${body}`, 0, 5],
  ['after a paragraph', (body) => `Some prose first.\n\n${body}`, 2, 0],
  ['with prose after it', (body) => `${body}\n\nSome prose after.`, 0, 0],
];

describe('code in other places is refused', () => {
  for (const [name, move, lines, columns] of moves) {
    for (const [body, rule, column, , line = 5] of rows) {
      if (body.includes('\n')) continue;
      test(`${name}: ${body}`, () =>
        assertRefused(pageOf(move(body)), { rule, line: line + lines, column: column + columns }));
    }
  }
});

const programs: readonly (readonly [body: string, line: number, column: number])[] = [
  ['IMPORT fs FROM "node:fs"', 5, 1],
  ['Import x from "y"', 5, 1],
  ['Prose.\nimport "node:fs"', 6, 1],
  ['Prose.\nExport default 1', 6, 1],
  ['> Prose.\n> export const a = 1', 6, 3],
  ['export controls were introduced', 5, 1],
  ['import duties rose', 5, 1],
  ['   import a from "a"', 5, 4],
  ['export a\n---', 5, 1],
  ['export | a\n- | -', 5, 1],
];

describe('lines that MDX runs are refused in any letter case', () => {
  for (const [body, line, column] of programs) {
    test(body, () => assertRefused(pageOf(body), { rule: 'literal-prose', line, column }));
  }
});

describe('prose that only looks like code is accepted', () => {
  const accepted = [
    '5 < 6',
    'a closing } alone',
    '[formerly Twitter]',
    'Braces in `{code}` and\n\n```js\nimport fs from "node:fs"\nconst a = {b: <c/>}\n```',
    'Export controls were introduced.',
    'The trade grew:\nexport of oil rose, import of coal fell.',
    'A brace \\{ and a sign \\< and &lt;b&gt;.',
    '<Quote by="the board" lang="en-GB">The lamp is lit</Quote>, it said.',
    '<Original lang="fr" translation="the sea" by="human">la mer</Original>',
    '<Quote lang="fr"><Original lang="fr">la mer</Original></Quote>',
    '<Redacted reason="name withheld" />',
    'A name, <Redacted reason="name withheld" />, and\n<Quote>a line\nof words</Quote>.',
    'So far:\n\n<Overrides />\n\nNo more.',
    '| a | b |\n| - | - |\n| 1 | `x | y` |',
    'text[^1]\n\n[^1]: A note.',
    '[text][yes] and [yes]\n\n[yes]: https://example.org/',
  ];
  for (const body of accepted) test(body, () => assertAccepted(pageOf(body)));
});
