import { hash } from 'node:crypto';
import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { setImmediate } from 'node:timers/promises';
import type { Library } from '../model/library.ts';
import { pictureKinds, picturePath } from '../model/records/picture-kinds.ts';
import type { AnnotationTexts } from './exports/annotation-collection.ts';
import { drawPicture } from './pictures/draw-picture.ts';
import { placeFile, type FileCache } from '../cache/file-cache.ts';
import { sourceDigest } from '../cache/source-digest.ts';
import { renderPicture } from './pictures/render-picture.ts';
import { siteFiles } from './site-files.ts';

/**
 * Writes every file beside the pages into a built site's folder; answers with their number. What an
 * earlier build has cached with the same bytes is only put in its place.
 */
export async function writeSite(
  library: Library,
  texts: AnnotationTexts,
  folder: string,
  cache: FileCache,
): Promise<number> {
  const write = async (
    name: string,
    source: string,
    make: () => Promise<Uint8Array | string> | string,
  ) => {
    // Lets the search index, which is made meanwhile, get its next page.
    await setImmediate();
    const [key, file] = [hash('sha256', source), path.join(folder, name)];
    if (placeFile(cache.get(key), file)) return;
    mkdirSync(path.dirname(file), { recursive: true });
    writeFileSync(file, await make());
    cache.set(key, file);
  };
  const files = siteFiles(library, texts);
  for (const file of files) {
    const text = file.text();
    await write(file.path, text, () => text);
  }
  for (const kind of pictureKinds) {
    const svg = drawPicture(library.site, kind);
    await write(picturePath(kind), sourceDigest('site') + svg, () => renderPicture(svg));
  }
  cache.prune();
  return files.length + pictureKinds.length;
}
