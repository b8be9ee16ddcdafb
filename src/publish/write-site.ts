import { hash } from 'node:crypto';
import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import type { Library } from '../model/library.ts';
import { pictureKinds, picturePath } from '../model/picture-kinds.ts';
import type { NoteTexts } from './annotation-collection.ts';
import { drawPicture } from './draw-picture.ts';
import type { KeptFiles } from '../keep/kept-files.ts';
import { makerDigest } from '../keep/maker-digest.ts';
import { renderPicture } from './render-picture.ts';
import { siteFiles } from './site-files.ts';

/**
 * Writes every file beside the pages into a built site's folder; answers with their number. What an
 * earlier build has kept with the same bytes is only put in its place.
 */
export async function writeSite(
  library: Library,
  texts: NoteTexts,
  folder: string,
  kept: KeptFiles,
): Promise<number> {
  const write = async (
    name: string,
    source: string,
    make: () => Promise<Uint8Array | string> | string,
  ) => {
    const [key, file] = [hash('sha256', source), path.join(folder, name)];
    if (kept.place(key, file)) return;
    mkdirSync(path.dirname(file), { recursive: true });
    writeFileSync(file, await make());
    kept.keep(key, file);
  };
  const files = siteFiles(library, texts);
  for (const file of files) {
    const text = file.text();
    await write(file.path, text, () => text);
  }
  for (const kind of pictureKinds) {
    const svg = drawPicture(library.site, kind);
    await write(picturePath(kind), makerDigest() + svg, () => renderPicture(svg));
  }
  kept.forgetOthers();
  return files.length + pictureKinds.length;
}
