import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { rules, type RuleId } from '../model/rules/all-rules.ts';
import type { Example } from '../model/rules/rule.ts';
import { checkWith } from './archive-fixture.ts';

/** Rules that need rendered text, a capture or a thread that can be stopped. Their examples are in other tests. */
const checkedLater: readonly string[] = [
  'passage-found',
  'passage-unique',
  'verified-quotation',
  'own-words',
  'readable-record',
] satisfies RuleId[];

function problemsOf({ file, text, encoding }: Example) {
  return checkWith({ [file.replace('content/', '')]: Buffer.from(text, encoding ?? 'utf8') });
}

test('the archive that the examples are added to has no problem', () => {
  assert.deepEqual(checkWith({}), []);
});

describe('every rule has a wrong example that breaks it and a right one that does not', () => {
  for (const [id, { wrong, right }] of Object.entries(rules)) {
    test(id, () => {
      assert.deepEqual(problemsOf(right), [], 'the right example passes');
      if (checkedLater.includes(id)) return;
      assert.deepEqual(
        problemsOf(wrong).map(({ rule }) => rule),
        [id],
        'the wrong one breaks this rule once',
      );
    });
  }
});

test('every rule states its property and the reason in sentences', () => {
  for (const { title, summary, why } of Object.values(rules)) {
    assert.match(title, /^[A-Z].*[^.]$/);
    assert.match(summary, /^[A-Z].*\.$/);
    assert.match(why, /^[A-Z].*\.$/);
  }
});
