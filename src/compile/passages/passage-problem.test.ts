import assert from 'node:assert/strict';
import { test } from 'node:test';
import { matchQuote } from '../../anchor/match-quote.ts';
import { toNormalText } from '../../anchor/normalise-text.ts';
import { loadedAnnotation } from '../compile-fixture.ts';
import { passageProblem } from './passage-problem.ts';

test('the fix for a wrong prefix or suffix makes the passage found', () => {
  const text = toNormalText('The lamp burns at dusk, and the other lamp burns at dawn.');
  for (const [keys, prefix, fix] of [
    ['prefix: "no "\n', 'e ', /Write prefix: "e " if/],
    ['prefix: "no "\nsuffix: " at noon"\n', 'r ', /Write prefix: "r " and no suffix if/],
  ] as const) {
    const problem = passageProblem(
      loadedAnnotation('a', 'lamp burns', keys),
      { text, where: 'article:lamp' },
      { status: 'orphaned' },
    );
    assert.match(problem.fix, fix);
    assert.equal(matchQuote(text, { exact: 'lamp burns', prefix }).status, 'found');
  }
});

const fixOf = (exact: string, text: string): string =>
  passageProblem(
    loadedAnnotation('a', exact),
    { text: toNormalText(text), where: 'article:lamp' },
    { status: 'orphaned' },
  ).fix;

test('words replaced by others read as one change, in every script', () => {
  assert.match(
    fixOf(
      'The red lamp was lit at dusk by the keeper on watch.',
      'The green lantern was lit at dusk by the keeper on watch.',
    ),
    /The \[-red lamp-\]\{\+green lantern\+\} was lit at dusk by/,
  );
  assert.match(
    fixOf('Смотритель зажёг лампу вечером.', 'Смотритель погасил лампу вечером.'),
    /Смотритель \[-зажёг-\]\{\+погасил\+\} лампу вечером\./,
  );
});

test('a passage that changed in hundreds of words is shown without a comparison', () => {
  const words = (changed: string) =>
    Array.from({ length: 480 }, (_, at) => (at % 3 === 0 ? changed : at)).join(' ');
  assert.match(fixOf(words('a'), words('b')), /^The closest passage: b 1 2 b 4 5 /);
});
