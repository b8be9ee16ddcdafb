import { globSync } from 'node:fs';
import { relative } from 'node:path';
import { expect, test } from '@playwright/test';
import { annotationKinds } from '../src/model/records/annotation.ts';
import { claimStatuses } from '../src/model/labels/claim-labels.ts';
import { builtPages, elementsOf, kindOfPage } from './built-site.ts';
import { archive } from './tested-sites.ts';

const pages = builtPages(archive.folder);

test('the archive has a page of every route', () => {
  const routes = globSync('src/pages/**/[!_]*.astro').map((file) =>
    relative('src/pages', file).replace(/\.astro$/, ''),
  );
  const empty = routes.filter((route) => {
    const pattern = new RegExp(`^${patternOf(route)}$`);
    return !pages.some(({ path }) => pattern.test(path));
  });
  expect(routes.length).toBeGreaterThan(20);
  expect(empty).toEqual([]);
});

test('the archive has lists that go on, old addresses, notes of every kind and claims of every mark', () => {
  const kinds = new Set(pages.map(kindOfPage));
  for (const kind of [
    'articles/page/*',
    'countries/*/articles/*',
    'outlets/*/articles/*',
    'countries/*/as-known/*',
    'events/year/*',
    'events/between/*/*',
    'claims/status/*',
    'moved',
    'not there any more',
  ])
    expect(kinds).toContain(kind);
  const paths = pages.map(({ path }) => path);
  for (const kind of annotationKinds) expect(paths).toContain(`annotations/${kind}/`);
  const claims = pages.find(({ path }) => path === 'claims/');
  const ids = elementsOf(claims?.file ?? '').map(({ properties: { id } }) => id);
  for (const status of claimStatuses) expect(ids).toContain(status);
});

/** The addresses that a route can have; `[...page]` may be nothing. */
function patternOf(route: string): string {
  return `${route}/`
    .replace(/(?:^|(?<=\/))index\/$/, '')
    .replaceAll('.', '\\.')
    .replace(/\[\\\.\\\.\\\.\w+\]\//, '(?:.+/)?')
    .replaceAll(/\[\w+\]/g, '[^/]+')
    .replace(/^404\/$/, '404\\.html');
}
