import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import { builtPages, elementsOf, kindOfPage } from './built-site.ts';
import { clicksFromHome, readLinkGraph } from './link-graph.ts';
import { pageFaults, type PageFault } from './page-faults.ts';
import { weightFaults } from './page-weight.ts';
import { archive, ownSite } from './tested-sites.ts';
import { htmlFaults } from './validate-html.ts';

/** Tests among which the pages of a site are divided, to keep both workers busy to the end. */
const shares = 4;
test.setTimeout(180_000);

for (const site of [archive, ownSite]) {
  const pages = builtPages(site.folder);

  for (let share = 0; share < shares; share += 1) {
    test(`of ${site.name} every page is valid, safe and light (${share + 1} of ${shares})`, () => {
      const own = pages.filter((_, index) => index % shares === share);
      expect(own.length).toBeGreaterThan(0);
      const faults = own.flatMap((page) => {
        const elements = elementsOf(page.file);
        const found = [
          ...htmlFaults(page.file),
          ...pageFaults(elements, page.path, site.location),
          ...weightFaults(page, elements, site),
        ];
        return found.map((fault) => ({ ...fault, path: `/${page.path}` }));
      });
      expect(summary(faults)).toEqual([]);
    });
  }

  test(`of ${site.name} no link leads to a page or a place that is not there`, () => {
    const graph = readLinkGraph(site.folder, site.location);
    const broken = graph.broken.map(({ on, address }) => ({
      what: 'a link that leads nowhere',
      where: address,
      path: `/${on}`,
    }));
    expect(summary(broken)).toEqual([]);
    const reached = clicksFromHome(graph);
    const lonely = pages.filter(({ path }) => !reached.has(path));
    expect(lonely.filter((page) => kindOfPage(page) !== 'moved').map(({ path }) => path)).toEqual([
      '404.html',
    ]);
  });

  test(`of ${site.name} the sitemap lists every page that was neither moved nor withdrawn, once, and nothing else`, () => {
    const sitemap = readFileSync(join(site.folder, 'sitemap.xml'), 'utf8');
    const listed = [...sitemap.matchAll(/<loc>(.*?)<\/loc>/g)].map(([, address]) => address);
    const { origin, base } = site.location;
    const expected = pages
      .filter((page) => !['moved', 'not there any more'].includes(kindOfPage(page)))
      .map(({ path }) => new URL(`${base}${path}`, origin).href);
    expect(listed.toSorted()).toEqual(expected.toSorted());
  });
}

/** Each fault once, with some of the pages that have it: a fault of a layout is on every page. */
function summary(faults: readonly (PageFault & { readonly path: string })[]): readonly string[] {
  return [...Map.groupBy(faults, ({ what }) => what)].map(([what, all]) => {
    const places = all.slice(0, 3).map(({ where, path }) => `${path} (${where})`);
    const more = all.length > 3 ? ` and ${all.length - 3} more` : '';
    return `${what}, on ${places.join(', ')}${more}`;
  });
}
