import assert from 'node:assert/strict';
import { test } from 'node:test';
import { matchQuote } from '../../anchor/match-quote.ts';
import { toNormalText } from '../../anchor/normalise-text.ts';
import { loadedNote } from '../compile-fixture.ts';
import { passageProblem } from './passage-problem.ts';

test('the fix for a wrong prefix or suffix makes the passage found', () => {
  const text = toNormalText('The lamp burns at dusk, and the other lamp burns at dawn.');
  for (const [keys, prefix, fix] of [
    ['prefix: "no "\n', 'e ', /Write prefix: "e " if/],
    ['prefix: "no "\nsuffix: " at noon"\n', 'r ', /Write prefix: "r " and no suffix if/],
  ] as const) {
    const problem = passageProblem(
      loadedNote('a', 'lamp burns', keys),
      { text, where: 'article:lamp' },
      { status: 'orphaned' },
    );
    assert.match(problem.fix, fix);
    assert.equal(matchQuote(text, { exact: 'lamp burns', prefix }).status, 'found');
  }
});
