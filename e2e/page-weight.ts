import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync, constants } from 'node:zlib';
import { attribute, builtPages, elementsOf } from './built-site.ts';

const kilobyte = 1024;

/**
 * Pages of an output folder that weigh more than they may: the page with its style sheets,
 * compressed. `base` is the path that the site stands at on its host.
 */
export function heavyPages(folder: string, base: string): readonly string[] {
  return builtPages(folder).flatMap(({ path, file }) => {
    const elements = elementsOf(file);
    const sheets = elements
      .filter(({ properties }) => [properties['rel']].flat().includes('stylesheet'))
      .flatMap((element) => attribute(element, 'href') ?? [])
      .map((href) => join(folder, href.slice(base.length)));
    const notes = elements.filter(({ tagName }) => tagName === 'aside').length;
    const drawn = elements.some(({ tagName }) => tagName === 'svg');
    const budget = kilobyte * budgetOf(path, notes, drawn);
    // What is light enough when it is compressed in haste need not be compressed with care.
    if (weigh([file, ...sheets], 5) <= budget) return [];
    const weight = weigh([file, ...sheets], constants.BROTLI_MAX_QUALITY);
    return weight > budget ? [`${path}: ${weight} bytes of ${budget}`] : [];
  });
}

function weigh(files: readonly string[], quality: number): number {
  const params = { [constants.BROTLI_PARAM_QUALITY]: quality };
  return files.reduce(
    (sum, file) => sum + brotliCompressSync(readFileSync(file), { params }).byteLength,
    0,
  );
}

function budgetOf(path: string, notes: number, drawn: boolean): number {
  if (drawn) return 60;
  if (!/^articles\/[^/]+\/$/.test(path)) return 20;
  return notes > 12 ? 24 : 14;
}
