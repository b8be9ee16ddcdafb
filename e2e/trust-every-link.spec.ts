import { expect, test } from '@playwright/test';
import { outputFolder } from '../src/cli/output-folder.ts';
import { contentFolder } from '../src/compile/content-folder.ts';
import { siteLocation } from '../src/load/site-location.ts';
import { clicksFromHome, readLinkGraph } from './link-graph.ts';

const graph = readLinkGraph(outputFolder, siteLocation(contentFolder));

test('no link of the site leads to a page or a place that is not there', () => {
  expect(graph.linksOf.size).toBeGreaterThan(50);
  expect(graph.broken).toEqual([]);
});

test('every page but the one for lost readers is at most three clicks from home', () => {
  const clicks = clicksFromHome(graph);
  const far = [...graph.linksOf.keys()].filter((path) => (clicks.get(path) ?? Infinity) > 3);
  expect(far).toEqual(['404.html']);
});
