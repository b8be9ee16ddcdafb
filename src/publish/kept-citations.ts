import { hash } from 'node:crypto';
import {
  existsSync,
  mkdirSync,
  readFileSync,
  readdirSync,
  renameSync,
  writeFileSync,
} from 'node:fs';
import path from 'node:path';
import type { CslItem } from './csl-item.ts';
import type { FormattedCitation } from './format-citation.ts';

/** Where citations are kept between builds, and for other processes of the same one; deleting it only costs time. */
const folder = '.cache/citations';

let maker: string | undefined;

/** The file that keeps what this code makes of an item. */
function fileOf(item: CslItem): string {
  maker ??= hash('sha256', [...sourcesOfMaker()].map((file) => readFileSync(file, 'utf8')).join());
  const digest = hash('sha256', maker + JSON.stringify(item));
  return path.join(folder, digest.slice(0, 2), `${digest.slice(2)}.json`);
}

function sourcesOfMaker(): readonly string[] {
  const styles = 'src/publish/styles';
  return [
    'package-lock.json',
    'src/publish/citation-processor.ts',
    'src/publish/format-citation.ts',
    ...readdirSync(styles)
      .toSorted()
      .map((name) => path.join(styles, name)),
  ];
}

/** True where a citation of the item is kept. */
export function hasCitation(item: CslItem): boolean {
  return existsSync(fileOf(item));
}

/** The citations of an item: those that are kept, or else what `format` makes of it, kept from now on. */
export function keptCitation(
  item: CslItem,
  format: (item: CslItem) => readonly FormattedCitation[],
): readonly FormattedCitation[] {
  const file = fileOf(item);
  if (existsSync(file)) {
    return JSON.parse(readFileSync(file, 'utf8')) as readonly FormattedCitation[];
  }
  const made = format(item);
  mkdirSync(path.dirname(file), { recursive: true });
  // Another process may be writing the same: whoever is last has written the same text.
  writeFileSync(`${file}.${process.pid}`, JSON.stringify(made));
  renameSync(`${file}.${process.pid}`, file);
  return made;
}
