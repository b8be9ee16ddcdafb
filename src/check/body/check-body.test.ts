import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { countWords } from './count-words.ts';
import { inspect, pageOf } from '../inspect-fixture.ts';

const factsOf = (body: string) => {
  const { facts, problems } = inspect(pageOf(body));
  assert.deepEqual(problems, []);
  assert.ok(facts);
  return facts;
};

test('links to records are mentions, at their place, whether inline or by definition', () => {
  const { mentions } = factsOf(
    'The [board](agency:the-board) of\n[Britain][gb].\n\n[gb]: country:gb',
  );
  assert.deepEqual(
    mentions.map(({ kind, id, place, quoted }) => [kind, id, place.line, place.column, quoted]),
    [
      ['agency', 'the-board', 5, 5, '[board](agency:the-board)'],
      ['country', 'gb', 6, 1, '[Britain][gb]'],
    ],
  );
});

test('paths and fragments are distinguished from mentions and from web addresses', () => {
  const facts = factsOf('[a](/about/) [b](#lamps) [c](https://example.org/)\n\n## Lamps');
  assert.deepEqual(
    facts.sitePaths.map(({ path }) => path),
    ['/about/'],
  );
  assert.deepEqual(
    facts.fragments.map(({ fragment }) => fragment),
    ['lamps'],
  );
  assert.deepEqual(facts.mentions, []);
});

test('quotations are found with their words, speaker and language, and counted once if one contains an original', () => {
  const { quotations, words, wordsOutsideQuotes } = factsOf(
    'It said <Quote by="the board" lang="fr">the *lamp*\nis lit</Quote>, and <Quote><Original lang="fr">la mer</Original></Quote>.\n\n- <Original lang="fr">le phare</Original> shone',
  );
  assert.deepEqual(
    quotations.map(({ place: _, ...rest }) => rest),
    [
      { text: 'the lamp is lit', by: 'the board', lang: 'fr', words: 4 },
      { text: 'la mer', words: 2 },
      { text: 'le phare', lang: 'fr', words: 2 },
    ],
  );
  assert.equal(words, 12);
  assert.equal(wordsOutsideQuotes, 4);
});

test('positions are those of the file, even after a long front matter', () => {
  const { problems } = inspect(pageOf('One.\n\n- {x}', 'description: B\norder: 1\n'));
  assert.deepEqual(
    problems.map(({ line, column, quoted }) => [line, column, quoted]),
    [[9, 3, '{x}']],
  );
});

describe('every problem of a body is reported', () => {
  test('of different rules', () => {
    const { problems } = inspect(
      pageOf('# A\n\n{x} <b>c</b> [](/a) ![d](e) [f](g)\n\n## H\n\n## H'),
    );
    assert.deepEqual(problems.map(({ rule }) => rule).sort(), [
      'known-component',
      'labelled-link',
      'literal-prose',
      'one-title',
      'site-path',
      'text-only',
      'unique-heading',
    ]);
  });
});

describe('words are counted as a reader would count them', () => {
  const rows: readonly (readonly [text: string, words: number])[] = [
    ['The keeper’s well-kept lamp, lit at 5.30, cost 1,000.', 9],
    ['', 0],
    ['— … “”', 0],
    ['Служба маяков', 2],
    ['می\u200cخواهم کتاب', 2],
    ['등대는 매일 밤', 3],
    ['灯塔每晚亮起', 3],
    ['U.S. and U.K.', 3],
  ];
  for (const [text, words] of rows)
    test(JSON.stringify(text), () => assert.equal(countWords(text), words));
});
