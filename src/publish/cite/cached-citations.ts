import { hash } from 'node:crypto';
import { readFileSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { keptValues } from '../../cache/kept-values.ts';
import type { CslItem } from './csl-item.ts';
import type { FormattedCitation } from './citation-styles.ts';

const citations = keptValues('citations');

let maker: string | undefined;

/** The key of what this code makes of an item. */
function keyOf(item: CslItem): string {
  maker ??= hash('sha256', [...sourcesOfMaker()].map((file) => readFileSync(file, 'utf8')).join());
  return hash('sha256', maker + JSON.stringify(item));
}

function sourcesOfMaker(): readonly string[] {
  const styles = 'src/publish/cite/styles';
  return [
    'package-lock.json',
    'src/publish/cite/citation-processor.ts',
    'src/publish/cite/citation-styles.ts',
    'src/publish/cite/format-citation.ts',
    ...readdirSync(styles)
      .toSorted()
      .map((name) => path.join(styles, name)),
  ];
}

/** True where a citation of the item is kept. */
export function hasCitation(item: CslItem): boolean {
  return citations.get(keyOf(item)) !== undefined;
}

/** The citations of an item: those that are kept, or else what `format` makes of it, kept from now on. */
export function keptCitation(
  item: CslItem,
  format: (item: CslItem) => readonly FormattedCitation[],
): readonly FormattedCitation[] {
  const key = keyOf(item);
  const kept = citations.get(key);
  if (kept !== undefined) return JSON.parse(kept) as readonly FormattedCitation[];
  const made = format(item);
  citations.set(key, JSON.stringify(made));
  return made;
}
