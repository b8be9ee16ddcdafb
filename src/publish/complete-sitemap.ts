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
 * Adds every missing page to the sitemap of a built site: the lists, which have no date of change. A page is
 * listed by its canonical address. The page of a moved record gives the new address; a withdrawn record’s
 * page and the 404 page have none.
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
  // Writes a new file, because the old one can be a hard link into the cache.
  rmSync(file);
  writeFileSync(file, sitemap.replace('</urlset>', `${lines.join('')}</urlset>`));
}

/**
 * Page files below a folder, sorted. Uses `withFileTypes`, because a `stat` for each file takes three times
 * as long.
 */
function pagesIn(folder: string, below = ''): readonly string[] {
  return readdirSync(join(folder, below), { withFileTypes: true })
    .flatMap((entry) => {
      const name = below + entry.name;
      if (entry.isDirectory()) return pagesIn(folder, `${name}/`);
      return name.endsWith('.html') ? [name] : [];
    })
    .sort();
}

/** Number of bytes read from a page to find its canonical address, which is near the start of the head. */
const maxHeadBytes = 16_384;

function canonicalAddress(file: string): string | undefined {
  const [handle, head] = [openSync(file, 'r'), Buffer.alloc(maxHeadBytes)];
  const length = readSync(handle, head);
  closeSync(handle);
  return /<link rel="canonical" href="([^"]*)"/.exec(head.toString('utf8', 0, length))?.[1];
}
