import assert from 'node:assert/strict';
import { test } from 'node:test';
import { cpuMillisecondsSince } from '../cpu-time-fixture.ts';
import { publicUrlProblem } from './links/public-url.ts';
import { markupProblem } from './text-markup.ts';

test('the fix is the text without its markup', () => {
  assert.equal(
    markupProblem('The **lamp** and [the buoy](https://a.example) of <i>1790</i>'),
    'Write it without markup: The lamp and the buoy of 1790',
  );
});

test('signs that are letters or replace letters are not markup', () => {
  for (const text of [
    'F**k the fog, s**t happens',
    'F** and s**',
    'Hawai`i and O`ahu',
    'Mele o `Olelo Hawai`i',
    'M*A*S*H',
    '2*3*4',
    'a ** b ** c',
    'snake_case_name',
    '#1 in C# & F#, <3, 5 < 6',
    '【速報】«Маяк» “lamp” 「灯台」',
  ])
    assert.equal(markupProblem(text), undefined, text);
  for (const text of ['**a**b', 'a**b**', '(**a**)', '(`a`)', '`a b`', '“**a b**”'])
    assert.match(markupProblem(text) ?? '', /^Write it without markup/, text);
});

test('the fix contains no markup', () => {
  for (const text of ['**a** `b`', '<b>a</b>', '*a* and _b_ and ~~c~~', '[a](b)', '![a](b)']) {
    const words = /^Write it without markup: (.*)$/.exec(markupProblem(text) ?? '')?.[1];
    assert.ok(words, text);
    assert.equal(markupProblem(words), undefined, text);
  }
});

test('long repetitive texts and addresses are checked within a second', () => {
  for (const piece of ['<a', '<!--', '**', '*a', '_a', '`', '[', '[a](', '~~', '&a', '<a ']) {
    const start = process.cpuUsage();
    markupProblem(piece.repeat(20_000));
    assert.ok(cpuMillisecondsSince(start) < 1000, piece);
  }
  for (const piece of [
    'a.',
    '1.',
    '1-',
    'a/',
    'https:/',
    '%25',
    '&a=b',
    '/https://a',
    'aHR0cHM6',
  ]) {
    const start = process.cpuUsage();
    publicUrlProblem(`https://a.example/?u=${piece.repeat(20_000)}`, { schemes: ['https:'] });
    publicUrlProblem(`https://${piece.repeat(20_000)}`, { schemes: ['https:'] });
    assert.ok(cpuMillisecondsSince(start) < 1000, piece);
  }
});
