import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import { attribute, builtPages, elementsOf } from './built-site.ts';

const kilobyte = 1024;

/**
 * Pages of an output folder that weigh more than they may: the page with its style sheets,
 * compressed. `base` is the path that the site stands at on its host.
 */
export function heavyPages(folder: string, base: string): readonly string[] {
  const sizes = new Map<string, number>();
  const compressedSize = (file: string): number => {
    const size = sizes.get(file) ?? brotliCompressSync(readFileSync(file)).byteLength;
    sizes.set(file, size);
    return size;
  };
  return builtPages(folder).flatMap(({ path, file }) => {
    const elements = elementsOf(file);
    const sheets = elements
      .filter(({ properties }) => [properties['rel']].flat().includes('stylesheet'))
      .flatMap((element) => attribute(element, 'href') ?? [])
      .map((href) => join(folder, href.slice(base.length)));
    const weight = [file, ...sheets].reduce((sum, name) => sum + compressedSize(name), 0);
    const notes = elements.filter(({ tagName }) => tagName === 'aside').length;
    const drawn = elements.some(({ tagName }) => tagName === 'svg');
    const budget = kilobyte * budgetOf(path, notes, drawn);
    return weight > budget ? [`${path}: ${weight} bytes of ${budget}`] : [];
  });
}

function budgetOf(path: string, notes: number, drawn: boolean): number {
  if (drawn) return 60;
  if (!/^articles\/[^/]+\/$/.test(path)) return 20;
  return notes > 12 ? 24 : 14;
}
