import {
  closeSync,
  openSync,
  readFileSync,
  readSync,
  readdirSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { element } from '../model/xml.ts';

/**
 * Adds to the sitemap of a built site every page that it does not hold yet: the lists, whose days nobody
 * records. A page belongs there by the canonical address that it gives: one that has moved
 * gives the new place, and one that was withdrawn or is for lost readers gives none.
 */
export function completeSitemap(folder: string, root: URL): void {
  const file = join(folder, 'sitemap.xml');
  const sitemap = readFileSync(file, 'utf8');
  const listed = new Set(
    [...sitemap.matchAll(/<loc>([^<]*)<\/loc>/g)].map(([, address]) => address),
  );
  const further = pagesIn(folder)
    .filter((page) => !listed.has(new URL(page.replace(/(^|\/)index\.html$/, '$1'), root).href))
    .flatMap((page) => canonicalAddress(join(folder, page)) ?? []);
  const lines = [...new Set(further)]
    .filter((address) => !listed.has(address))
    .map((address) => `<url>${element('loc', address)}</url>\n`);
  // A new file: the old one may be cached for the next build.
  rmSync(file);
  writeFileSync(file, sitemap.replace('</urlset>', `${lines.join('')}</urlset>`));
}

/** The files of pages below a folder, in their order. To ask the system of each name what it is would take three times as long. */
function pagesIn(folder: string, below = ''): readonly string[] {
  return readdirSync(join(folder, below), { withFileTypes: true })
    .flatMap((entry) => {
      const name = below + entry.name;
      if (entry.isDirectory()) return pagesIn(folder, `${name}/`);
      return name.endsWith('.html') ? [name] : [];
    })
    .sort();
}

/** Where in a page its canonical address stands, at most: the third element of its head. */
const reach = 16_384;

function canonicalAddress(file: string): string | undefined {
  const [handle, head] = [openSync(file, 'r'), Buffer.alloc(reach)];
  const length = readSync(handle, head);
  closeSync(handle);
  return /<link rel="canonical" href="([^"]*)"/.exec(head.toString('utf8', 0, length))?.[1];
}
