import { expect, test } from '@playwright/test';
import { outputFolder } from '../src/cli/output-folder.ts';
import { contentFolder } from '../src/compile/content-folder.ts';
import { siteLocation } from '../src/load/site-location.ts';
import { attribute, builtPages, elementsOf } from './built-site.ts';
import { clicksFromHome, readLinkGraph } from './link-graph.ts';

const location = siteLocation(contentFolder);
const graph = readLinkGraph(outputFolder, location);

test('no link of the site leads to a page or a place that is not there', () => {
  expect(graph.linksOf.size).toBeGreaterThan(50);
  expect(graph.broken).toEqual([]);
});

test('every page but the one for lost readers is at most three clicks from home', () => {
  const clicks = clicksFromHome(graph);
  const far = [...graph.linksOf.keys()].filter((path) => (clicks.get(path) ?? Infinity) > 3);
  expect(far).toEqual(['404.html']);
});

test('no site that a link leads to is told where its reader comes from', () => {
  const links = builtPages(outputFolder).flatMap(({ path, file }) =>
    elementsOf(file)
      .filter(({ tagName }) => tagName === 'a' || tagName === 'area')
      .map((link) => ({
        path,
        href: attribute(link, 'href') ?? '',
        rel: [link.properties['rel'] ?? []].flat(),
      })),
  );
  const outbound = links.filter(
    ({ href }) => new URL(href, `${location.origin}${location.base}`).origin !== location.origin,
  );
  expect(outbound.length).toBeGreaterThan(50);
  expect(outbound.filter(({ rel }) => !rel.includes('noreferrer'))).toEqual([]);
});
