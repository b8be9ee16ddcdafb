import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import type { Library } from '../model/library.ts';
import { pictureKinds, picturePath } from '../model/picture-kinds.ts';
import type { NoteTexts } from './annotation-collection.ts';
import { drawPicture } from './draw-picture.ts';
import { renderPicture } from './render-picture.ts';
import { siteFiles } from './site-files.ts';

/** Writes every file beside the pages into a built site's folder; answers with their number. */
export async function writeSite(
  library: Library,
  texts: NoteTexts,
  folder: string,
): Promise<number> {
  const folders = new Set<string>();
  const write = (name: string, content: string | Uint8Array) => {
    const file = path.join(folder, name);
    const parent = path.dirname(file);
    if (!folders.has(parent)) mkdirSync(parent, { recursive: true });
    folders.add(parent);
    writeFileSync(file, content);
  };
  const files = siteFiles(library, texts);
  for (const file of files) write(file.path, file.text());
  for (const kind of pictureKinds) {
    write(picturePath(kind), await renderPicture(drawPicture(library.site, kind)));
  }
  return files.length + pictureKinds.length;
}
