import assert from 'node:assert/strict';
import { test } from 'node:test';
import { checkWith } from '../archive-fixture.ts';
import { reference } from '../record-fixture.ts';

for (const [words, rule] of [
  ['P.O. Box 1142', 'city-at-most'],
  ['SW1A 2AA', 'city-at-most'],
  ['שדרות הרצל 14', 'city-at-most'],
  ['///filled.count.soap', 'city-at-most'],
  ['N 51.5007°, W 0.1246', 'city-at-most'],
  ['𝟏𝟒 𝐇𝐚𝐫𝐛𝐨𝐮𝐫 𝐑𝐨𝐚𝐝', 'city-at-most'],
  ["14 King's Parade", 'city-at-most'],
  ['+7·495·624·94·01', 'no-contact'],
  ['Skype: keeper.one', 'no-contact'],
] as const) {
  test(`the fix for words that are meant works when it is copied: ${words}`, () => {
    const harmIn = (keys: string) =>
      checkWith({
        'articles/a.mdx': `${reference(keys)}\nHe wrote: ${words}, at dusk.\n`,
      }).filter((problem) => problem.rule === rule || problem.rule === 'meant-words');
    const [problem, ...others] = harmIn('');
    assert.deepEqual([problem?.rule, others.length], [rule, 0]);
    const entry = /meant: \[.*\]$/.exec(problem?.fix ?? '')?.[0] ?? '';
    assert.deepEqual(harmIn(`${entry}\n`), []);
  });
}
