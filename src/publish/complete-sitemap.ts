import { readFileSync, readdirSync, writeFileSync } from 'node:fs';
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
  const listed = new Set([...sitemap.matchAll(/<loc>(.*?)<\/loc>/g)].map(([, address]) => address));
  const further = pagesIn(folder)
    .filter((page) => !listed.has(new URL(page.replace(/(^|\/)index\.html$/, '$1'), root).href))
    .flatMap((page) => canonicalAddress(readFileSync(join(folder, page), 'utf8')) ?? []);
  const lines = [...new Set(further)]
    .filter((address) => !listed.has(address))
    .map((address) => `<url>${element('loc', address)}</url>\n`);
  writeFileSync(file, sitemap.replace('</urlset>', `${lines.join('')}</urlset>`));
}

function pagesIn(folder: string): readonly string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.html'))
    .map((name) => name.replaceAll('\\', '/'))
    .sort();
}

function canonicalAddress(html: string): string | undefined {
  return /<link rel="canonical" href="([^"]*)"/.exec(html)?.[1];
}
