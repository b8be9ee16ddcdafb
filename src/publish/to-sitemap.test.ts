import assert from 'node:assert/strict';
import { test } from 'node:test';
import { agency, article, libraryOf, record } from '../derive/library-fixture.ts';
import { toRobots } from './to-robots.ts';
import { toSecurityTxt } from './to-security-txt.ts';
import { toSitemap } from './to-sitemap.ts';

const library = libraryOf(
  article('lamp', { added: '2025-01-02' }),
  article('gone', { withdrawn: { date: '2025-03-01', reason: 'Twice.' } }),
  record('countries', 'is', { code: 'IS' }),
  agency('board', 'is'),
);

test('each page is in the sitemap with the day of its last change', () => {
  const sitemap = toSitemap(library);
  assert.match(
    sitemap,
    /<url><loc>https:\/\/lights\.example\/articles\/lamp\/<\/loc><lastmod>2025-01-02<\/lastmod><\/url>/,
  );
  assert.match(sitemap, /<loc>https:\/\/lights\.example\/agencies\/board\/<\/loc>/);
  assert.match(sitemap, /<loc>https:\/\/lights\.example\/<\/loc><lastmod>2025-03-01</);
});

test('a withdrawn record is not in the sitemap', () => {
  assert.doesNotMatch(toSitemap(library), /gone/);
});

test('robots.txt links to the sitemap', () => {
  assert.match(toRobots(library), /^Sitemap: https:\/\/lights\.example\/sitemap\.xml$/m);
});

test('security.txt names a contact and expires a year after the last change', () => {
  const text = toSecurityTxt(library);
  assert.match(text, /^Contact: https:\/\//m);
  assert.match(text, /^Expires: 2026-03-01T00:00:00Z$/m);
});
