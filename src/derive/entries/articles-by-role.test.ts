import assert from 'node:assert/strict';
import { test } from 'node:test';
import { articlesAbout, articlesByRole } from './articles-by-role.ts';
import { agency, article, libraryOf, annotation, record } from '../library-fixture.ts';

const norway = record('countries', 'no', { code: 'NO' });
const lights = agency('coastal-lights', 'no');
const storm = article(
  'storm',
  {
    issued: '2020-03-01',
    issuedShown: '1 April 2020',
    countries: [{ country: 'no', roles: ['respondent', 'location'] }],
    agencies: [{ agency: 'coastal-lights', roles: ['actor'], attributedBy: 'a harbour master' }],
  },
  { annotations: ['height', 'lamp'] },
);
const calm = article('calm', {
  issued: '2021',
  countries: [{ country: 'no', roles: ['location'] }],
});
const library = libraryOf(
  norway,
  lights,
  storm,
  calm,
  article('elsewhere'),
  annotation('lamp', 'storm'),
  annotation('height', 'storm', { kind: 'correction' }),
);

test('an article is listed under each of its roles, newest first', () => {
  const groups = articlesByRole(articlesAbout(library, norway));
  assert.deepEqual(
    groups.map(({ role, articles }) => [role, articles.map(({ link }) => link.text)]),
    [
      ['location', ['calm', 'storm']],
      ['respondent', ['storm']],
    ],
  );
});

test('an entry counts its annotations and shows who attributes it and that its printed date is wrong', () => {
  const [entry] = articlesAbout(library, lights);
  assert.equal(entry?.attributedBy, 'a harbour master');
  assert.equal(entry.misdated, true);
  assert.deepEqual([entry.annotations, entry.corrections, entry.contradictions], [2, 1, 0]);
});
