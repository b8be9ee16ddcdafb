import assert from 'node:assert/strict';
import { test } from 'node:test';
import { agency, article, libraryOf, record } from '../derive/library-fixture.ts';
import { homeMetadata, recordMetadata } from './record-metadata.ts';

const lamp = article('lamp', {
  title: { text: 'Lamp </script><!-- & ]]>', lang: 'en' },
  author: [{ family: 'Marsh', given: 'Ada' }],
  outlet: 'gazette',
  issued: '1903-04-02',
  URL: 'https://gazette.example/lamp',
});
const disputed = agency('board', 'is', {
  established: ['1890', '1891'].map((value) => ({ value, cites: ['article:lamp'] })),
});
const library = libraryOf(
  lamp,
  disputed,
  record('outlets', 'gazette', { name: 'Gazette', kind: 'paper' }),
  record('countries', 'is', { code: 'IS' }),
);

function parse(jsonLd: string) {
  const parsed: unknown = JSON.parse(jsonLd);
  assert.ok(typeof parsed === 'object' && parsed !== null);
  return { author: undefined, publisher: undefined, about: undefined, ...parsed };
}

test('the page of a work is about it and does not claim to have written it', () => {
  const page = parse(recordMetadata(library, lamp).jsonLd);
  assert.equal(page.author, undefined);
  assert.equal(page.publisher, undefined);
  assert.deepEqual(page.about, {
    '@type': 'NewsArticle',
    name: 'Lamp </script><!-- & ]]>',
    url: 'https://gazette.example/lamp',
    author: [{ '@type': 'Person', name: 'Ada Marsh' }],
    publisher: { '@type': 'Organization', name: 'Gazette' },
    datePublished: '1903-04-02',
    inLanguage: 'en',
  });
});

test('no title can close the script element that contains it', () => {
  assert.doesNotMatch(recordMetadata(library, lamp).jsonLd, /</);
});

test('citation tags describe the work and give its own address', () => {
  const tags = recordMetadata(library, lamp).meta.map(({ name, content }) => `${name}=${content}`);
  assert.ok(tags.includes('citation_author=Marsh, Ada'));
  assert.ok(tags.includes('citation_publication_date=1903/04/02'));
  assert.ok(tags.includes('citation_journal_title=Gazette'));
  assert.ok(tags.includes('citation_fulltext_html_url=https://gazette.example/lamp'));
  assert.ok(tags.includes('citation_abstract_html_url=https://lights.example/articles/lamp/'));
});

test('an uncertain date is not published as a certain one', () => {
  const guess = article('guess', { issued: '1903?' });
  const { meta, jsonLd } = recordMetadata(libraryOf(guess), guess);
  assert.doesNotMatch(jsonLd, /1903/);
  assert.deepEqual(
    meta.filter(({ name }) => name === 'citation_publication_date'),
    [],
  );
});

test('a disputed founding date is left out', () => {
  assert.doesNotMatch(recordMetadata(library, disputed).jsonLd, /foundingDate/);
});

test('the home page offers the search', () => {
  assert.match(
    homeMetadata(library).jsonLd,
    /https:\/\/lights\.example\/search\/\?q=\{search_term_string\}/,
  );
});
