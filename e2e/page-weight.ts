import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync, constants } from 'node:zlib';
import type { Element } from 'hast';
import { attribute, type BuiltPage } from './built-site.ts';
import type { PageFault } from './page-faults.ts';
import type { TestedSite } from './tested-sites.ts';

const kilobyte = 1024;
const known = new Map<string, number>();

/** Says where a page with its style sheets, compressed, weighs more than it may. */
export function weightFaults(
  { path, file }: BuiltPage,
  elements: readonly Element[],
  { folder, location: { base } }: Pick<TestedSite, 'folder' | 'location'>,
): readonly PageFault[] {
  const sheets = elements
    .filter(({ properties }) => [properties['rel']].flat().includes('stylesheet'))
    .flatMap((element) => attribute(element, 'href') ?? [])
    .map((href) => join(folder, href.slice(base.length)));
  const annotations = elements.filter(({ tagName }) => tagName === 'aside').length;
  const drawn = elements.some(({ tagName }) => tagName === 'svg');
  const budget = kilobyte * budgetOf(path, annotations, drawn);
  const weight = (quality: number) =>
    [file, ...sheets].reduce((sum, each) => sum + weigh(each, quality), 0);
  // What is light enough when it is compressed in haste need not be compressed with care.
  if (weight(5) <= budget) return [];
  const best = weight(constants.BROTLI_MAX_QUALITY);
  return best > budget ? [{ what: 'too much weight', where: `${best} bytes of ${budget}` }] : [];
}

/** The bytes of a file, compressed; style sheets are asked for by every page. */
function weigh(file: string, quality: number): number {
  const key = `${file} ${quality}`;
  const params = { [constants.BROTLI_PARAM_QUALITY]: quality };
  const bytes = known.get(key) ?? brotliCompressSync(readFileSync(file), { params }).byteLength;
  known.set(key, bytes);
  return bytes;
}

/** In kilobytes. */
function budgetOf(path: string, annotations: number, drawn: boolean): number {
  if (drawn) return 60;
  if (!/^articles\/[^/]+\/$/.test(path)) return 20;
  return annotations > 12 ? 24 : 14;
}
